import { asWritten, heardByRep } from '../../../shared/coaching/heard-by-rep.ts';
import { templateWords } from '../../../shared/coaching/template-words.ts';
import type { SessionInQuestion } from '../../../shared/contracts/session-occasion.ts';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { IN_TIME_OVER, isHelpGiven, keptInTime } from '../../../shared/domain/commitment.ts';
import type { Commitment } from '../../../shared/domain/commitment.ts';
import type { Decision } from '../../../shared/domain/decision.ts';
import type { CommitmentId, PersonId } from '../../../shared/domain/ids.ts';
import { isInCalendars } from '../../../shared/domain/rhythm.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import {
  close,
  finish,
  heldMinutes,
  isClosed,
  isLive,
  startOf,
  stateAt,
} from '../../../shared/domain/session.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { addMinutes, dayAt } from '../../../shared/domain/time.ts';
import { usualDue } from '../../../shared/domain/usual-due.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { maySeeGoal, maySeeUsefulness } from '../../../shared/domain/visibility.ts';
import { atOnce } from '../at-once.ts';
import { customerMeetingView } from '../customer-meeting/customer-meeting-view.ts';
import { libraryOf } from '../behaviour/library-of.ts';
import { dealView } from '../deal/deal-view.ts';
import { commitmentView } from '../commitment/commitment-view.ts';
import { focusLines } from '../focus/focus-view.ts';
import { debriefView } from '../debrief/debrief-view.ts';
import { endedGoalViews } from '../goal/ended-goals.ts';
import { goalLinesOf, goalsOfRep, pacedGoals } from '../goal/goal-view.ts';
import type { SharedNote } from '../note/note-store.ts';
import { standingReview } from '../transcript/transcript-view.ts';
import { templateOf } from '../template/template-in-use.ts';
import { inQuestion, latestInQuestion } from './sessions-in-question.ts';
import type { InQuestionStores } from './sessions-in-question.ts';
import { typeOnceEnded } from '../rhythm/plan-sessions.ts';
import type { RecommendationStores } from '../rhythm/recommendation.ts';
import { nextOf, nextView } from '../rhythm/rhythm-view.ts';
import { nameOf, todayOf } from '../use-case.ts';
import type { People, UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** Stands for the reason not given yet while a session is being ended without a commitment. */
const UNSAID = '–';
/** A session further back than this is not the next one, in minutes: a day. */
const RECENT = 24 * 60;
/** How far back a pair's first session looks for the rep's debriefs of customer meetings, in minutes: four weeks. */
const FIRST_DEBRIEFS_MINUTES = 28 * 24 * 60;

/**
 * The commitments that follow-up goes through: earlier ones that are open, and those answered since the session began. First those
 * with which help is wanted, then the manager's own, then by day.
 */
const followUpOf = (
  session: Session,
  all: readonly Commitment[],
  answered: ReadonlySet<CommitmentId>,
  now: Instant,
): readonly Commitment[] => {
  const rank = (one: Commitment): number =>
    one.helpWantedAt !== null && !isHelpGiven(one, now) ? 0 : one.owner === session.manager ? 1 : 2;
  return all
    .filter((one) => one.session !== session.id && one.disputedAt === null)
    .filter((one) => answered.has(one.id) || (one.state === 'open' && session.state !== 'closed'))
    .sort((a, b) => rank(a) - rank(b) || ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1));
};

/** The notes of each item as one text; additions after the close come last, with their author's name. */
const notesView = (
  notes: readonly SharedNote[],
  nameFor: (note: SharedNote) => string,
): SessionView['notes'] => {
  const items = [...new Set(notes.map(({ item }) => item))];
  return items.map((itemId) => ({
    itemId,
    text: notes
      .filter(({ item }) => item === itemId)
      .map((note) => (note.author === null ? note.text : `${nameFor(note)}: ${note.text}`))
      .join('\n'),
  }));
};

const planView = (session: Session, rhythm: Rhythm | null, people: People): SessionView['plan'] => {
  const usual = rhythm?.cadence?.minutes ?? session.minutes;
  return {
    zone: rhythm?.cadence?.zone ?? people.get(session.manager)?.zone ?? 'UTC',
    movedFrom: session.movedFrom,
    usualMinutes: session.state === 'planned' && usual !== session.minutes ? usual : null,
    changedBy: session.lastChange && nameOf(people, session.lastChange.by),
    cancelled: session.state === 'cancelled' ? session.cancellation : null,
    booked: session.entry !== null || (rhythm !== null && isInCalendars(rhythm.calendar)),
  };
};

const goalsOf = async (
  { stores, me, now }: UseCaseContext<Uses<{ goal: 'all'; person: 'several'; rhythm: 'ofPerson' }>>,
  session: Session,
  given: readonly Rhythm[] | null,
): Promise<Pick<SessionView, 'goals' | 'endedGoals'>> => {
  const pairs = given ?? (await stores.rhythm.ofPerson(me.id));
  const owners = [me.id, session.rep, ...pairs.map(({ manager }) => manager)];
  const visible = (await stores.goal.all(owners)).filter((goal) => maySeeGoal(goal, me.id, pairs));
  const goals = await pacedGoals(stores, visible, me);
  const [today, isOwn] = [dayAt(now, me.zone), goalsOfRep(session.rep)];
  return {
    goals: goalLinesOf(goals, today, isOwn),
    endedGoals: endedGoalViews(goals, today, isOwn),
  };
};

/** The store functions that showing a session uses. */
export type SessionViewStores = InQuestionStores &
  RecommendationStores &
  Uses<{
    behaviour: 'all';
    commitment: 'answeredBetween' | 'around';
    customerMeeting: 'debriefsOf' | 'find';
    deal: 'namedIn';
    decision: 'ofSessions';
    focus: 'ofRhythms';
    goal: 'all';
    note: 'ofSession';
    person: 'several';
    rhythm: 'find' | 'ofPerson';
    session: 'askedType' | 'ofRhythm' | 'ofRhythms' | 'previous';
    template: 'published';
    transcript: 'find';
  }>;

/** The next session; while this one is being ended, with the type it will then get. */
const nextAfter = async (
  { stores, now }: UseCaseContext<SessionViewStores>,
  rhythm: Rhythm | null,
  session: Session,
  steps: number,
  next: Session | null,
): Promise<Session | null> => {
  if (!next || !rhythm || (isLive(session) && !session.isClosing)) return next;
  const reason = steps === 0 ? UNSAID : null;
  const ended = isClosed(session) ? finish(session, steps, reason) : close(session, steps, reason, now);
  return ended.ok ? { ...next, type: await typeOnceEnded(stores, rhythm, ended.value, next, now) } : next;
};

const questionAbout = (
  stores: InQuestionStores,
  session: Session,
  now: Instant,
): Promise<readonly SessionInQuestion[]> => {
  if (isClosed(session)) return inQuestion(stores, [session]);
  return session.state === 'planned' ? latestInQuestion(stores, [session.rhythm], now) : Promise.resolve([]);
};

/** What a session's panel shows, as it is stored. */
const readFor = async (
  context: UseCaseContext<SessionViewStores>,
  session: Session,
  pairs: readonly Rhythm[] | null,
  later: Instant,
) => {
  const { stores, now } = context;
  const { id, customerMeeting } = session;
  const startedAt = startOf(session);
  const closed = isClosed(session) ? session : null;
  const { previous, answered, ...read } = await atOnce({
    people: stores.person.several([session.manager, session.rep]),
    rhythm: stores.rhythm.find(session.rhythm),
    ahead: stores.session.ofRhythms([session.rhythm], addMinutes(later, -RECENT)),
    previous: stores.session.previous(session),
    answered:
      startedAt === null
        ? new Map<CommitmentId, never>()
        : stores.commitment.answeredBetween(session.rhythm, startedAt, closed?.closedAt ?? null),
    meeting: customerMeeting && stores.customerMeeting.find(customerMeeting),
    template: templateOf(stores, session),
    library: libraryOf(stores),
    asked: session.state === 'planned' ? stores.session.askedType(id) : null,
    notes: closed || session.state === 'missed' ? stores.note.ofSession(id) : [],
    goals: goalsOf(context, session, pairs),
    deals: stores.deal.namedIn(id),
    focus: stores.focus.ofRhythms([session.rhythm]),
    inQuestion: questionAbout(stores, session, now),
    transcript: startedAt === null ? null : standingReview(context, session),
  });
  const since = previous?.closedAt ?? addMinutes(now, -FIRST_DEBRIEFS_MINUTES);
  return {
    ...{ ...read, previous, answered },
    ...(await atOnce({
      commitments: stores.commitment.around(session, [...answered.keys()], IN_TIME_OVER),
      decisions: stores.decision.ofSessions(previous ? [id, previous.id] : [id]),
      debriefs: stores.customerMeeting.debriefsOf(session.rep, since, closed?.closedAt ?? now),
    })),
  };
};

/** A session with everything its panel shows, as the actor may see it. `pairs` are the actor's rhythms, where they have been read. */
export const sessionView = async (
  context: UseCaseContext<SessionViewStores>,
  session: Session,
  pairs: readonly Rhythm[] | null = null,
): Promise<SessionView> => {
  const { me, now } = context;
  const startedAt = startOf(session);
  const closed = isClosed(session) ? session : null;
  const later = now > session.startsAt ? now : session.startsAt;
  const { people, rhythm, previous, answered, commitments, decisions, debriefs, meeting, library, ...read } =
    await readFor(context, session, pairs, later);
  const followUp = followUpOf(session, commitments, new Set(answered.keys()), now);
  const inTime = (owner: PersonId) => keptInTime(commitments, owner, todayOf(people, owner, now));
  const next = nextOf(
    read.ahead.filter(({ id }) => id !== session.id),
    later,
  );
  const rep = people.get(session.rep);
  const show = (one: Commitment) => commitmentView(one, session, people, me.id, now);
  const madeIn = (where: Session) => (one: Decision) => one.session === where.id;
  const decisionView = ({ id, text, by, at }: Decision) => ({ id, text, by: nameOf(people, by), at });
  const steps = commitments.filter((one) => one.session === session.id && one.state !== 'dropped');
  const agreed = steps.filter(({ disputedAt }) => disputedAt === null).length;
  return {
    id: session.id,
    version: session.version,
    rhythmId: session.rhythm,
    now,
    state: stateAt(session, now),
    type: session.type,
    askedType: read.asked === session.type ? null : read.asked,
    templateVersion: session.templateVersion,
    template: templateWords(
      read.template.template,
      session.manager === me.id
        ? asWritten
        : heardByRep(nameOf(people, session.manager).name.split(' ')[0] ?? ''),
    ),
    first: previous === null,
    startsAt: session.startsAt,
    minutes: session.minutes,
    plan: planView(session, rhythm, people),
    startedAt,
    closedAt: closed?.closedAt ?? null,
    closing: isLive(session) && session.isClosing,
    manager: nameOf(people, session.manager),
    rep: nameOf(people, session.rep),
    you: session.manager === me.id ? 'manager' : 'rep',
    leaderId: session.leader,
    agenda: session.agenda.map((item) => ({
      ...item,
      addedBy: item.addedBy === null ? null : nameOf(people, item.addedBy),
    })),
    followUp: followUp.map(show),
    answered: followUp.flatMap(({ id }) => (answered.has(id) ? [id] : [])),
    answers: followUp.flatMap(({ id }) => {
      const answer = answered.get(id);
      return answer
        ? [{ commitment: id, by: nameOf(people, answer.by), reason: answer.reason, because: answer.because }]
        : [];
    }),
    transcript: read.transcript && {
      by: nameOf(people, read.transcript.by),
      isRead: read.transcript.proposed !== null,
    },
    inTime: { manager: inTime(session.manager), rep: inTime(session.rep) },
    steps: steps.sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1)).map(show),
    practising: commitments.filter(({ serves }) => library.named(serves)).map(({ id }) => id),
    decisions: decisions.filter(madeIn(session)).map(decisionView),
    earlierDecisions: previous ? decisions.filter(madeIn(previous)).map(decisionView) : [],
    debriefs: debriefs.map(debriefView),
    ...read.goals,
    deals: read.deals.map(dealView),
    customerMeeting: meeting && customerMeetingView(meeting),
    extra: session.origin === 'extra',
    focus: focusLines(read.focus, library),
    next: nextView(await nextAfter(context, rhythm, session, agreed, next)),
    noStepReason: closed?.noStepReason ?? null,
    heldMinutes: closed && heldMinutes(closed),
    notHeldBy: session.state === 'missed' && session.notHeld ? nameOf(people, session.notHeld.by) : null,
    endedByItself: closed?.endedByItself ?? false,
    inQuestion: read.inQuestion[0] ?? null,
    notes: notesView(read.notes, ({ author }) => (author === null ? '' : nameOf(people, author).name)),
    usefulness: closed && maySeeUsefulness(session, me.id) ? closed.usefulness : null,
    defaultDue:
      rep === undefined
        ? null
        : usualDue({
            ...{ today: dayAt(now, rep.zone), daysOff: rep.daysOff },
            next: next && dayAt(next.startsAt, rep.zone),
            prepared: meeting && dayAt(meeting.at, rep.zone),
          }),
  };
};
