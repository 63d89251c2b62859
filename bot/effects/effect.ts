import { z } from 'zod';
import { commitmentId, customerMeetingId, personId, rhythmId, sessionId } from '../../shared/domain/ids.ts';
import { calendarDay, instant } from '../../shared/domain/time.ts';

/** Everything that can be asked for to happen outside: who and what by id; the words are made when it is carried out. */
export const effectSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('greeting'), rhythm: rhythmId }),
  z.object({ kind: z.literal('preparation'), session: sessionId, startsAt: instant }),
  z.object({ kind: z.literal('morning'), day: calendarDay }),
  // To the meeting's chat; `to` is set once it goes to each of the two instead.
  z.object({ kind: z.literal('recap'), session: sessionId, to: z.nullable(personId) }),
  z.object({ kind: z.literal('before'), commitment: commitmentId, due: calendarDay }),
  z.object({ kind: z.literal('after'), commitment: commitmentId, due: calendarDay }),
  z.object({ kind: z.literal('usefulness'), session: sessionId }),
  z.object({ kind: z.literal('debrief'), meeting: customerMeetingId, at: instant }),
  z.object({ kind: z.literal('help-wanted'), commitment: commitmentId, by: personId }),
  z.object({ kind: z.literal('book-series'), rhythm: rhythmId, version: z.int() }),
  z.object({ kind: z.literal('join-chat'), rhythm: rhythmId }),
  // To the other one of the two; `at` is the change's moment, which tells it from a later one.
  z.object({ kind: z.literal('plan-changed'), session: sessionId, at: instant }),
  // Brings one date of the series, or an extra's own meeting, in line with its session.
  z.object({ kind: z.literal('occurrence'), session: sessionId }),
  z.object({ kind: z.literal('missed'), session: sessionId, startsAt: instant }),
]);
export type Effect = z.output<typeof effectSchema>;
export type EffectKind = Effect['kind'];
