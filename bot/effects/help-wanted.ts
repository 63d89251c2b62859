import { z } from 'zod';
import { isHelpUnanswered } from '../../shared/domain/commitment.ts';
import { HELP_TALK_MINUTES } from '../../shared/domain/help-talk.ts';
import { commitmentId, personId } from '../../shared/domain/ids.ts';
import { dayAt } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { nextOf } from '../use-cases/rhythm/rhythm-view.ts';
import { nameOf } from '../use-cases/use-case.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect, soon } from './message-effect.ts';
import { daysFromToday, offeredTimes } from './offered-times.ts';
import { openCommitment } from './open-commitment.ts';

const payload = z.object({ kind: z.literal('help-wanted'), commitment: commitmentId, by: personId });

/**
 * Tells the one it was promised to that the owner asks for help, a manager with times today; void once the commitment is answered, or
 * minutes are set aside for it. That the two meet is said only if that is before the commitment's day.
 */
export const helpWanted: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, now, recipient, isRepeat }, { commitment: id, by }) => {
    const open = await openCommitment(stores, id, now);
    if (!open || !isHelpUnanswered(open.commitment, now)) return null;
    const { rhythm: rhythmId, due } = open.commitment;
    const rhythm = await stores.rhythm.find(rhythmId);
    const next = nextOf(await stores.session.ofRhythm(rhythmId), now)?.startsAt ?? null;
    const isInTime = next !== null && (due === null || dayAt(next, recipient.zone) < due);
    return {
      kind: 'help-wanted' as const,
      isRepeat,
      from: nameOf(open.people, by),
      commitment: open.line,
      due,
      next: isInTime ? next : null,
      isManager: rhythm?.manager === recipient.id,
      times: [] as readonly Instant[],
      address: await stores.person.addressOf(by),
    };
  },
  {
    complete: async (context, { commitment: id }, message) => {
      const commitment = message.isManager ? await context.stores.commitment.find(id) : null;
      if (!commitment) return () => Promise.resolve(message);
      const times = await offeredTimes(context, commitment.rhythm, {
        ...{ session: null, minutes: HELP_TALK_MINUTES, between: daysFromToday(0) },
      });
      return async (ports) => ({ ...message, times: await times(ports) });
    },
    stands: {
      days: 1,
      over: async ({ stores }, { commitment: id, by }) => {
        const commitment = await stores.commitment.find(id);
        const people = await stores.person.several([by]);
        if (!commitment) return { kind: 'question-over', about: 'nothing' };
        const { text, helpTalkAt } = commitment;
        const state = commitment.state === 'open' && helpTalkAt !== null ? 'talk' : commitment.state;
        return { kind: 'question-over', about: 'help', from: nameOf(people, by), commitment: text, state };
      },
    },
    isUrgent: () => true,
    repeats: soon,
    failure: { about: 'help', toldTo: 'pair' },
  },
);
