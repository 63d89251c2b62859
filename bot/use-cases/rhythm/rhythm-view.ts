import type { RhythmView } from '../../../shared/contracts/rhythm.ts';
import type { nextSession } from '../../../shared/contracts/session-occasion.ts';
import type { z } from 'zod';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { nameOf } from '../use-case.ts';
import type { People } from '../use-case.ts';

export const rhythmView = (rhythm: Rhythm, people: People): RhythmView => ({
  id: rhythm.id,
  version: rhythm.version,
  manager: nameOf(people, rhythm.manager),
  rep: nameOf(people, rhythm.rep),
  cadence: rhythm.cadence,
  calendar: rhythm.calendar,
  joinUrl: rhythm.joinUrl,
});

/** The next planned session: the earliest whose time is not over. */
export const nextOf = (sessions: readonly Session[], now: Instant): Session | null =>
  sessions
    .filter(({ state, startsAt, minutes }) => state === 'planned' && addMinutes(startsAt, minutes) > now)
    .reduce<Session | null>((first, one) => (first && first.startsAt <= one.startsAt ? first : one), null);

export const nextView = (session: Session | null): z.output<typeof nextSession> | null =>
  session && {
    id: session.id,
    type: session.type,
    startsAt: session.startsAt,
    minutes: session.minutes,
    extra: session.origin === 'extra',
  };
