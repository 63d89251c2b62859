import { HELD_BACK_MINUTES } from '../../../shared/domain/change-of-plan.ts';
import type { HelpTalk } from '../../../shared/domain/help-talk.ts';
import type { HelpTalkId } from '../../../shared/domain/ids.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { notifyAt } from '../session/change-plan.ts';
import type { Uses } from '../stores.ts';

/** The key of the message to the rep about a help talk. */
export const helpTalkKey = (id: HelpTalkId, what: 'booked' | 'cancelled'): string =>
  `help-talk:${id}:${what}`;

/**
 * Queues the message to the rep, and the calendars' update if they may be written to, once whoever has just tapped can no longer take it
 * back.
 */
export const announceHelpTalk = async (
  stores: Uses<{ outbox: 'add'; person: 'find' }>,
  { id, manager, rep: repId, startsAt }: HelpTalk,
  what: 'booked' | 'cancelled',
  inCalendars: boolean,
  now: Instant,
): Promise<void> => {
  const rep = await stores.person.find(repId);
  const dueAt = addMinutes(now, HELD_BACK_MINUTES);
  await stores.outbox.add([
    ...(inCalendars
      ? [
          {
            key: `${helpTalkKey(id, what)}:meeting`,
            effect: { kind: 'help-talk-meeting' as const, talk: id },
            person: manager,
            dueAt,
          },
        ]
      : []),
    ...(rep
      ? [
          {
            key: helpTalkKey(id, what),
            effect: { kind: 'help-talk' as const, talk: id, what },
            person: rep.id,
            dueAt: notifyAt(rep, [startsAt], dueAt),
          },
        ]
      : []),
  ]);
};
