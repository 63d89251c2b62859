import type { TeamRow } from '../../../shared/contracts/rhythm.ts';
import type { SessionInQuestion } from '../../../shared/contracts/session-occasion.ts';
import { isHelpUnanswered, isOverdue } from '../../../shared/domain/commitment.ts';
import type { Commitment } from '../../../shared/domain/commitment.ts';
import { conversationTypes } from '../../../shared/domain/conversation-type.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { CustomerMeeting } from '../../../shared/domain/customer-meeting.ts';
import { isDeclined } from '../../../shared/domain/declined.ts';
import type { Focus } from '../../../shared/domain/focus.ts';
import { awayUntil } from '../../../shared/domain/leave.ts';
import type { RhythmId } from '../../../shared/domain/ids.ts';
import { freshnessOf, intervalDays } from '../../../shared/domain/rhythm.ts';
import { rhythmStatusOf } from '../../../shared/domain/rhythm-status.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { addMinutes, dayAt, daysBetween } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { isBeside, stateAt } from '../../../shared/domain/session.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { atOnce } from '../at-once.ts';
import { customerMeetingView } from '../customer-meeting/customer-meeting-view.ts';
import { extraOffered } from '../customer-meeting/extra-offered.ts';
import { participantsOf, todayOf } from '../use-case.ts';
import type { People, UseCaseContext } from '../use-case.ts';
import { liveIn } from '../../../shared/domain/current-session.ts';
import { latestInQuestion } from '../session/sessions-in-question.ts';
import type { InQuestionStores } from '../session/sessions-in-question.ts';
import { nextOf, nextView, rhythmView } from './rhythm-view.ts';
import type { Uses } from '../stores.ts';

type RowFacts = Readonly<{
  rhythm: Rhythm;
  people: People;
  sessions: readonly Session[];
  /** The open ones. */
  commitments: readonly Commitment[];
  meetings: readonly CustomerMeeting[];
  lastHeld: ReadonlyMap<ConversationType, CalendarDay>;
  focus: readonly Focus[];
  inQuestion: SessionInQuestion | null;
  now: Instant;
  today: CalendarDay;
}>;

const typesOf = ({ rhythm, lastHeld, today }: RowFacts): TeamRow['types'] =>
  conversationTypes.map((type) => {
    const last = lastHeld.get(type);
    const interval = rhythm.cadence && intervalDays(rhythm.cadence, type);
    return {
      type,
      days: last === undefined ? null : daysBetween(last, today),
      freshness:
        interval === null ? null : freshnessOf(daysBetween(last ?? rhythm.startedOn, today), interval),
    };
  });

/** The most pressing commitment that help is wanted with. */
const helpWith = ([first]: readonly Commitment[]): TeamRow['helpWith'] =>
  first ? { id: first.id, text: first.text, due: first.due } : null;

/** What is asked of the manager about a rep who has left: nothing, until they end the rhythm or the rep is back. */
const rowOfDeparted = (row: TeamRow): TeamRow => ({
  ...row,
  ...{ hasLeft: true, status: 'on-track', next: null, begins: null, declined: false, inQuestion: null },
  ...{ reachable: 'unknown', overdueCommitments: 0, helpWanted: 0, helpWith: null, extra: null },
});

const row = (facts: RowFacts): TeamRow => {
  const { rhythm, people, sessions, commitments, meetings, lastHeld, now, today } = facts;
  const pair = [people.get(rhythm.manager), people.get(rhythm.rep)].filter((one) => one !== undefined);
  const last = [...lastHeld.values()].sort().at(-1) ?? null;
  const live = liveIn(sessions);
  const next = nextOf(sessions, now);
  const booked = nextOf(
    sessions.filter(({ origin }) => origin !== 'extra'),
    now,
  );
  const missedFirst =
    last === null && sessions.some((one) => !isBeside(one) && stateAt(one, now) === 'missed');
  const ofRhythm = nextOf(
    sessions.filter((one) => !isBeside(one)),
    now,
  );
  // What the rep has declined is no time that the two have.
  const agreed = nextOf(
    sessions.filter((one) => one.origin !== 'extra' && !isDeclined(one)),
    now,
  );
  const isBooked = agreed !== null && rhythm.calendar !== 'removed';
  const status = rhythmStatusOf(rhythm, pair, last, isBooked, today);
  const extra = extraOffered(meetings, sessions, booked, now);
  const open = commitments.filter(({ owner, disputedAt }) => owner === rhythm.rep && disputedAt === null);
  const helpWanted = open
    .filter((commitment) => isHelpUnanswered(commitment, now))
    .sort((one, other) => ((one.due ?? '9') < (other.due ?? '9') ? -1 : 1));
  return {
    rhythm: rhythmView(rhythm, people),
    // Two who have let their first one pass are not in phase, though the next one is booked.
    status: missedFirst && status === 'on-track' ? 'at-risk' : status,
    hasLeft: false,
    awayUntil: awayUntil(people.get(rhythm.rep)?.leave ?? [], todayOf(people, rhythm.rep, now)),
    daysSince: last === null ? null : daysBetween(last, today),
    reachable: people.get(rhythm.rep)?.reachable ?? 'unknown',
    greeted: rhythm.greetedAt !== null,
    types: typesOf(facts),
    next: nextView(next),
    begins: last === null && !missedFirst ? (ofRhythm?.startsAt ?? null) : null,
    declined: next !== null && isDeclined(next),
    liveSessionId: live?.id ?? null,
    live: nextView(live),
    inQuestion: facts.inQuestion,
    openCommitments: open.length,
    overdueCommitments: open.filter((one) => isOverdue(one, todayOf(people, rhythm.rep, now))).length,
    helpWanted: helpWanted.length,
    helpWith: helpWith(helpWanted),
    extra: extra && customerMeetingView(extra),
    focus: facts.focus.filter(({ state }) => state === 'current').map(({ behaviour }) => behaviour),
  };
};

/** The weeks further back than which sessions don't tell what is live, next, missed or being prepared, if no interval is longer. */
const RECENT_WEEKS = 2;

/** The store functions that a team's rows use. */
export type TeamRowStores = InQuestionStores &
  Uses<{
    commitment: 'openIn';
    customerMeeting: 'ofReps';
    person: 'several';
    session: 'held' | 'ofRhythms';
  }>;

/** A row for each of those rhythms, with its focus among `focused`, by the rep's name. */
export const teamRows = async (
  { stores, me, now }: UseCaseContext<TeamRowStores>,
  rhythms: readonly Rhythm[],
  focused: Promise<readonly Focus[]>,
): Promise<TeamRow[]> => {
  const ids = rhythms.map(({ id }) => id);
  const weeks = Math.max(RECENT_WEEKS, ...rhythms.map(({ cadence }) => cadence?.weeks ?? 0));
  const { people, sessions, commitments, meetings, held, asked, focus } = await atOnce({
    people: participantsOf(stores, rhythms),
    sessions: stores.session.ofRhythms(ids, addMinutes(now, -weeks * 7 * 24 * 60)),
    commitments: stores.commitment.openIn(ids),
    meetings: stores.customerMeeting.ofReps(
      rhythms.map(({ rep }) => rep),
      now,
    ),
    held: stores.session.held(ids),
    asked: latestInQuestion(stores, ids, now),
    focus: focused,
  });
  const heldOf = (id: RhythmId) =>
    new Map(
      held
        .filter((one) => one.rhythm === id)
        .map((one) => [one.type, dayAt(one.startedAt, me.zone)] as const),
    );
  return rhythms
    .map((rhythm) => {
      const shown = row({
        rhythm,
        people,
        sessions: sessions.filter((one) => one.rhythm === rhythm.id),
        commitments: commitments.filter((one) => one.rhythm === rhythm.id),
        meetings: meetings.filter(({ rep }) => rep === rhythm.rep),
        lastHeld: heldOf(rhythm.id),
        focus: focus.filter((one) => one.rhythm === rhythm.id),
        inQuestion: asked.find(({ rhythmId }) => rhythmId === rhythm.id) ?? null,
        now,
        today: dayAt(now, me.zone),
      });
      return people.get(rhythm.rep)?.leftAt == null ? shown : rowOfDeparted(shown);
    })
    .sort((a, b) => a.rhythm.rep.name.localeCompare(b.rhythm.rep.name));
};
