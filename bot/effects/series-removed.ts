import { z } from 'zod';
import { isSeriesDeclined } from '../../shared/domain/declined.ts';
import { rhythmId } from '../../shared/domain/ids.ts';
import { isRhythmPaused } from '../use-cases/person/departure.ts';
import { nameOf, participantsOf } from '../use-cases/use-case.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect } from './message-effect.ts';
import { timeOver } from './time-outcome.ts';

/** Those of earlier releases don't say what has become of the series: it was taken out. */
const payload = z.object({
  kind: z.literal('series-removed'),
  rhythm: rhythmId,
  what: z.enum(['removed', 'declined']).default('removed'),
});

/** For how many working days it asks. */
const ASKED_DAYS = 10;

/** Tells the manager, once, that the series is gone from the calendar or declined by the rep, and how to book it again; void once it is booked. */
export const seriesRemoved: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, now }, { rhythm: id, what }) => {
    const rhythm = await stores.rhythm.find(id);
    if (!rhythm || rhythm.endedAt !== null) return null;
    const people = await participantsOf(stores, [rhythm]);
    if (isRhythmPaused(rhythm, people)) return null;
    const isStill =
      what === 'removed'
        ? rhythm.calendar === 'removed'
        : isSeriesDeclined(await stores.session.ofRhythm(id), now);
    return isStill
      ? { kind: 'series-removed' as const, rhythm: id, rep: nameOf(people, rhythm.rep), what }
      : null;
  },
  {
    stands: {
      days: ASKED_DAYS,
      over: async ({ stores, now }, { rhythm: id }) => {
        const rhythm = await stores.rhythm.find(id);
        return rhythm ? timeOver(stores, rhythm, null, now) : { kind: 'question-over', about: 'nothing' };
      },
    },
  },
);
