import type { z } from 'zod/mini';
import type { getRhythm } from '../../../shared/contracts/rhythm.ts';
import type { Instant } from '../../../shared/domain/time.ts';

type SessionOfRhythm = z.output<typeof getRhythm.reply>['sessions'][number];

/** A rhythm's planned, future sessions, next one first. */
export const nextSessions = (
  sessions: readonly SessionOfRhythm[],
  now: Instant,
): readonly SessionOfRhythm[] =>
  sessions
    .filter(({ state, startsAt }) => state === 'planned' && startsAt > now)
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
