import { leaderSeesAt } from '../../../shared/coaching/overview/leader-sees-at.ts';
import { isOverdue } from '../../../shared/domain/commitment.ts';
import type { Commitment } from '../../../shared/domain/commitment.ts';
import { isLateTold } from '../../../shared/domain/late-told.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { addDays, dayAt } from '../../../shared/domain/time.ts';
import { noDaysOff, workingDayAfter } from '../../../shared/domain/working-days.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { libraryOf, reasonNamed } from '../behaviour/library-of.ts';
import type { ChatMessageOf, CommitmentLine } from '../chat-message.ts';
import { commitmentView } from '../commitment/commitment-view.ts';
import { isRhythmPaused } from '../person/departure.ts';
import type { Uses } from '../stores.ts';
import type { RecommendationStores } from '../rhythm/recommendation.ts';
import { nameOf, participantsOf } from '../use-case.ts';
import { addedPoints, sessionLine } from './session-line.ts';
import { suggestionOf } from './suggestion.ts';

import { addMinutes } from '../../../shared/domain/time.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { askedOn } from './end-session.ts';
import { inQuestion } from './sessions-in-question.ts';
import type { InQuestionStores } from './sessions-in-question.ts';

/** How far back a session may lie and still be asked about in the morning, in minutes: a week, for long weekends. */
const ASKED_MINUTES = 7 * 24 * 60;

/** Whether the card of that morning tells of the manager's own promise: it is due by the next working day, or is still told as late. */
const isOwnTold = ({ owner, due, disputedAt }: Commitment, manager: Person, day: CalendarDay): boolean =>
  owner === manager.id &&
  disputedAt === null &&
  due !== null &&
  due <= workingDayAfter(day, manager.daysOff) &&
  isLateTold(due, day, manager.daysOff);

/** How far back a promise may have been due that was answered right after that morning, in days. */
const ANSWERED_WITHIN_DAYS = 31;

/**
 * Whether the card of that morning asked, whatever has been answered since: about a session that nobody has answered for, or about what the
 * manager had promised.
 */
export const askedOnMorningOf = async (
  stores: Uses<{
    commitment: 'dueSince' | 'openIn';
    rhythm: 'endedOf' | 'ofManager';
    session: 'asked';
  }>,
  manager: Person,
  day: CalendarDay,
  now: Instant,
): Promise<boolean> => {
  const ids = (await stores.rhythm.ofManager(manager.id)).map(({ id }) => id);
  const ended = (await stores.rhythm.endedOf(manager.id)).map(({ id }) => id);
  const open = await stores.commitment.openIn([...ids, ...ended]);
  const lately = await stores.commitment.dueSince(manager.id, addDays(day, -ANSWERED_WITHIN_DAYS));
  const answered = lately.filter((one) => one.state !== 'open' && one.on >= day);
  if ([...open, ...answered].some((one) => isOwnTold(one, manager, day))) return true;
  const asked = await stores.session.asked(ids, addMinutes(now, -ASKED_MINUTES));
  return asked.some(({ closedAt }) => askedOn(manager, closedAt) === day);
};

/** The suggested type for a session, with its strongest reason. */
const suggestionFor = async (
  stores: RecommendationStores,
  session: Session,
  rhythms: readonly Rhythm[],
  now: Instant,
): Promise<ChatMessageOf<'morning'>['sessions'][number]['suggestion']> => {
  const rhythm = rhythms.find(({ id }) => id === session.rhythm);
  if (!rhythm) return null;
  const { type, reason } = await suggestionOf(stores, rhythm, session, now);
  return reason && { type, reason: reasonNamed(await libraryOf(stores), reason) };
};

/**
 * Composes a manager's one card in the morning: today's 1:1s and the next working day's, their own commitments due by then, the
 * reps' commitments that slipped since the reps were asked, and since the morning before, sessions that ended by themselves, leave
 * found in calendars, and that their team has become part of the overview; since `since`, if the cards from that day on may not have arrived. Null when there is nothing to say.
 */
export const composeMorning = async (
  stores: RecommendationStores &
    InQuestionStores &
    Uses<{
      commitment: 'openIn';
      overview: 'firstShownOf';
      person: 'leaveFound' | 'several';
      rhythm: 'endedOf' | 'ofManager';
    }>,
  manager: Person,
  day: CalendarDay,
  now: Instant,
  since: CalendarDay = day,
): Promise<ChatMessageOf<'morning'> | null> => {
  const isNew = (on: CalendarDay): boolean => since <= on && on <= day;
  const led = await stores.rhythm.ofManager(manager.id);
  const earlier = (await stores.rhythm.endedOf(manager.id)).filter((one) => one.manager === manager.id);
  const people = await participantsOf(stores, [...led, ...earlier]);
  const rhythms = led.filter((rhythm) => !isRhythmPaused(rhythm, people));
  const ids = rhythms.map(({ id }) => id);
  const until = workingDayAfter(day, manager.daysOff);
  const dayOf = ({ startsAt }: Session) => dayAt(startsAt, manager.zone);
  const sessions = (await stores.session.ofRhythms(ids, now)).filter(
    (session) => session.state === 'planned' && dayOf(session) <= until,
  );
  const open = (await stores.commitment.openIn(ids)).filter(({ disputedAt }) => disputedAt === null);
  const line = (one: Commitment): CommitmentLine[] => {
    const rhythm = [...rhythms, ...earlier].find(({ id }) => id === one.rhythm);
    return rhythm ? [commitmentView(one, rhythm, people, manager.id, now)] : [];
  };
  const promised = [...open, ...(await stores.commitment.openIn(earlier.map(({ id }) => id)))];
  const own = promised.filter((one) => isOwnTold(one, manager, day));
  /** The manager is told on the working day after the rep was asked. */
  const slippedOn = (rep: PersonId, due: CalendarDay): CalendarDay =>
    workingDayAfter(workingDayAfter(due, people.get(rep)?.daysOff ?? noDaysOff), manager.daysOff);
  const slipped = open.filter(
    (one) =>
      one.owner !== manager.id &&
      one.due !== null &&
      isOverdue(one, day) &&
      isNew(slippedOn(one.owner, one.due)),
  );
  const ended = (await stores.session.asked(ids, addMinutes(now, -ASKED_MINUTES))).filter(({ closedAt }) =>
    isNew(askedOn(manager, closedAt)),
  );
  const team = rhythms.map(({ rep }) => rep);
  const leave = (
    await stores.person.leaveFound([manager.id, ...team], addMinutes(now, -ASKED_MINUTES))
  ).filter(({ foundAt, to }) => isNew(askedOn(manager, foundAt)) && to >= day);
  const shownAt = await stores.overview.firstShownOf(manager.id);
  const isOverviewTold = shownAt !== null && isNew(askedOn(manager, shownAt));
  const told = sessions.length + own.length + slipped.length + ended.length + leave.length;
  if (told === 0 && !isOverviewTold) return null;
  return {
    kind: 'morning',
    day,
    ...(isOverviewTold && { overviewFrom: dayAt(leaderSeesAt(shownAt), manager.zone) }),
    sessions: await Promise.all(
      sessions.map(async (session) => ({
        ...sessionLine(session),
        rep: nameOf(people, session.rep),
        added: addedPoints(session),
        suggestion: await suggestionFor(stores, session, rhythms, now),
      })),
    ),
    commitments: own.flatMap(line),
    slipped: slipped.flatMap(line),
    leave: leave.map(({ person, from, to }) => ({
      ...{ from, to },
      of: person === manager.id ? null : nameOf(people, person),
    })),
    ended: (await inQuestion(stores, ended)).flatMap((one) => {
      const rhythm = rhythms.find(({ id }) => id === one.rhythmId);
      return rhythm ? [{ ...one, rep: nameOf(people, rhythm.rep) }] : [];
    }),
  };
};
