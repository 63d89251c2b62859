import { dueDays } from '../../../shared/coaching/balance/due-days.ts';
import { WINDOW_WEEKS } from '../../../shared/coaching/balance/rep-share.ts';
import type { CoachingRecord } from '../../../shared/coaching/balance/rep-share.ts';
import type { HelpTalk } from '../../../shared/domain/help-talk.ts';
import type { PersonId, RhythmId } from '../../../shared/domain/ids.ts';
import type { Cadence, Rhythm } from '../../../shared/domain/rhythm.ts';
import { heldMinutes, isHeld } from '../../../shared/domain/session.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { addDays, dayAt, momentOf, wallTime } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { participantsOf } from '../use-case.ts';
import type { People, UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** A rhythm's record. */
export type RhythmRecord = CoachingRecord & Readonly<{ rhythm: RhythmId; rep: PersonId }>;

/** The longest interval, so that a session of the window that was moved out of it, or into it, is read too. */
const MOVED_WEEKS = 8;
const WEEK = 7;
const MIDNIGHT = wallTime.parse('00:00');

export type RecordStores = Uses<{
  helpTalk: 'taken';
  person: 'several';
  session: 'held' | 'ofRhythms';
}>;

type RhythmPast = Readonly<{
  people: People;
  sessions: readonly Session[];
  talks: readonly HelpTalk[];
  lastHeld: CoachingRecord['lastHeld'];
  now: Instant;
}>;

const recordOf = (
  rhythm: Rhythm,
  cadence: Cadence,
  { people, sessions, talks, lastHeld, now }: RhythmPast,
): RhythmRecord => {
  const { zone } = cadence;
  const pair = [people.get(rhythm.manager), people.get(rhythm.rep)].filter((one) => one !== undefined);
  const first = addDays(dayAt(now, zone), 1 - WINDOW_WEEKS * WEEK);
  const held = sessions.filter(isHeld).map((session) => ({
    on: dayAt(session.startedAt, zone),
    ...{ minutes: heldMinutes(session), planned: session.minutes, isBeside: session.origin === 'extra' },
  }));
  const helped = talks.map(({ startsAt, minutes }) => ({
    on: dayAt(startsAt, zone),
    ...{ minutes, planned: minutes, isBeside: true },
  }));
  return {
    ...{ rhythm: rhythm.id, rep: rhythm.rep, startedOn: rhythm.startedOn, cadence, lastHeld },
    due: dueDays(rhythm, cadence, pair, sessions, { first, weeks: WINDOW_WEEKS, now }),
    closed: [...held, ...helped],
  };
};

/** What was agreed and given in those of the rhythms that have a cadence, over the weeks that balance looks back on. */
export const coachingRecords = async (
  { stores, now }: Pick<UseCaseContext<RecordStores>, 'stores' | 'now'>,
  rhythms: readonly Rhythm[],
): Promise<readonly RhythmRecord[]> => {
  const ids = rhythms.map(({ id }) => id);
  const since = momentOf(addDays(dayAt(now, 'UTC'), -(WINDOW_WEEKS + MOVED_WEEKS) * WEEK), MIDNIGHT, 'UTC');
  const people = await participantsOf(stores, rhythms);
  const sessions = await stores.session.ofRhythms(ids, since);
  const talks = await stores.helpTalk.taken(ids, since, now);
  const held = await stores.session.held(ids);
  return rhythms.flatMap((rhythm) => {
    const { id, cadence } = rhythm;
    if (cadence === null) return [];
    const lastHeld = Object.fromEntries(
      held
        .filter((one) => one.rhythm === id)
        .map(({ type, startedAt }) => [type, dayAt(startedAt, cadence.zone)]),
    );
    return recordOf(rhythm, cadence, {
      ...{ people, lastHeld, now },
      sessions: sessions.filter((one) => one.rhythm === id),
      talks: talks.filter((one) => one.rhythm === id),
    });
  });
};
