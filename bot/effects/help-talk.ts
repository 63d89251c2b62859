import { z } from 'zod';
import { helpTalkId } from '../../shared/domain/ids.ts';
import { helpTalkKey } from '../use-cases/help-talk/announce-help-talk.ts';
import { notifyAt } from '../use-cases/session/change-plan.ts';
import { nameOf, participantsOf } from '../use-cases/use-case.ts';
import type { EffectDefinition } from './effect.ts';
import { isOfToday, messageEffect } from './message-effect.ts';

const payload = z.object({
  kind: z.literal('help-talk'),
  talk: helpTalkId,
  what: z.enum(['booked', 'cancelled']),
});

/**
 * Tells the rep that the manager takes ten minutes, or can't after all. A talk taken back before it was told is told to nobody, and
 * neither is one that has passed.
 */
export const helpTalkMessage: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, now }, { talk: id, what }) => {
    const talk = await stores.helpTalk.find(id);
    if (!talk || talk.startsAt <= now || (talk.cancelledAt === null) !== (what === 'booked')) return null;
    if (what === 'cancelled' && (await stores.outbox.sentAs(helpTalkKey(id, 'booked'))) === null) return null;
    const commitment = talk.commitment && (await stores.commitment.find(talk.commitment));
    if (!commitment) return null;
    return {
      kind: 'help-talk' as const,
      what,
      by: nameOf(await participantsOf(stores, [talk]), talk.manager),
      commitment: commitment.text,
      at: talk.startsAt,
    };
  },
  {
    // The call for help was the recipient's own.
    isUrgent: (person, { at }, now) => isOfToday(person, at, now),
    earliest: (person, { at }, now) => notifyAt(person, [at], now),
  },
);
