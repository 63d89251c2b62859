import { isDeclined } from '../../../shared/domain/declined.ts';
import type { z } from 'zod';
import type { getMine as contract } from '../../../shared/contracts/rhythm.ts';
import { IN_TIME_WITHIN_DAYS, keptInTime } from '../../../shared/domain/commitment.ts';
import type { KeptInTime } from '../../../shared/domain/commitment.ts';
import { hasPlan } from '../../../shared/domain/customer-meeting.ts';
import type { RhythmId } from '../../../shared/domain/ids.ts';
import type { Goal } from '../../../shared/domain/goal.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { addDays, addMinutes, dayAt } from '../../../shared/domain/time.ts';
import { maySeeGoal } from '../../../shared/domain/visibility.ts';
import { shownCommitments } from '../commitment/shown-commitments.ts';
import { endedGoalViews } from '../goal/ended-goals.ts';
import { goalLinesOf, pacedGoals } from '../goal/goal-view.ts';
import { rhythmsOfRep } from '../handover/rhythms-of-rep.ts';
import { awayUntil } from '../../../shared/domain/leave.ts';
import { standsSince } from '../transcript/transcript-view.ts';
import { nameOf, participantsOf, todayOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { meetingOf } from '../session/session-meeting.ts';
import { latestInQuestion } from '../session/sessions-in-question.ts';
import type { InQuestionStores } from '../session/sessions-in-question.ts';
import { isClosed } from '../../../shared/domain/session.ts';
import { liveIn } from '../../../shared/domain/current-session.ts';
import { nextOf, nextView, rhythmView } from './rhythm-view.ts';
import type { Uses } from '../stores.ts';

/** A session further back than this is neither live nor next, in minutes: a day. */
const RECENT = 24 * 60;

/** How far back to look for the session that prepared a meeting still ahead, in minutes: a quarter. */
const PREPARED_BACK = 92 * 24 * 60;

type OwnPage = z.output<typeof contract.reply>;

const preparedMeetingOf = async (
  { stores, me, now }: UseCaseContext<Uses<{ customerMeeting: 'ofReps'; session: 'ofRhythms' }>>,
  rhythms: readonly RhythmId[],
): Promise<OwnPage['preparedMeeting']> => {
  const planned = (await stores.customerMeeting.ofReps([me.id], now)).filter(hasPlan);
  if (planned.length === 0) return null;
  const closed = (await stores.session.ofRhythms(rhythms, addMinutes(now, -PREPARED_BACK))).filter(isClosed);
  for (const { id, customer, at } of planned) {
    const prepared = closed
      .filter(({ customerMeeting }) => customerMeeting === id)
      .sort((one, other) => (one.closedAt < other.closedAt ? 1 : -1));
    if (prepared[0]) return { customer, at, sessionId: prepared[0].id };
  }
  return null;
};

/** A rep's own page: what comes next, what applies, and the commitments they have made and been given. */
export const getMine = async (
  context: UseCaseContext<
    InQuestionStores &
      Uses<{
        commitment: 'dueSince' | 'listed';
        customerMeeting: 'ofReps';
        goal: 'all';
        person: 'several';
        rhythm: 'endedOf' | 'ofRep';
        session: 'ofRhythms' | 'ownMeetings';
        transcript: 'inProgress';
      }>
  >,
  { open }: Readonly<{ open?: string | undefined }>,
): Promise<Result<OwnPage, never>> => {
  const { stores, actor, me, now } = context;
  const rhythms = await stores.rhythm.ofRep(me.id);
  const ids = rhythms.map(({ id }) => id);
  const people = await participantsOf(stores, rhythms);
  const sessions = await stores.session.ofRhythms(ids, addMinutes(now, -RECENT));
  const asked = await latestInQuestion(stores, ids, now);
  const most = open === undefined ? undefined : Number(open);
  const ever = await rhythmsOfRep(stores, me.id);
  const all = await participantsOf(stores, ever);
  const lastEnded = ever.toSorted((one, other) => ((one.endedAt ?? '') < (other.endedAt ?? '') ? 1 : -1))[0];
  const own = await shownCommitments(context, ever, all, { of: 'own', open: most });
  const toMe = await shownCommitments(context, ever, all, { of: 'others', open: most });
  const seen = (await stores.goal.all([me.id, ...rhythms.map(({ manager }) => manager)])).filter((goal) =>
    maySeeGoal(goal, me.id, rhythms),
  );
  const goals = await pacedGoals(stores, seen, me);
  const isMine = ({ level, owner }: Goal): boolean => (level === 'company' ? actor.leader : owner === me.id);
  const current = rhythms.map((rhythm) => {
    const its = sessions.filter((one) => one.rhythm === rhythm.id);
    const live = liveIn(its);
    const next = nextOf(its, now);
    return { rhythm, live, next, entered: live ?? next };
  });
  const today = dayAt(now, me.zone);
  const since = addDays(today, -IN_TIME_WITHIN_DAYS);
  const kept = new Map<RhythmId, KeptInTime>();
  for (const { id, manager } of rhythms) {
    const promised = await stores.commitment.dueSince(manager, since, id);
    kept.set(id, keptInTime(promised, manager, today));
  }
  const transcripts = await stores.transcript.inProgress(ids, standsSince(now));
  const ownMeetings = await stores.session.ownMeetings(current.flatMap(({ entered }) => entered?.id ?? []));
  return ok({
    now,
    rhythms: current.map(({ rhythm, live, next, entered }) => {
      const meeting = entered ? meetingOf(entered, rhythm, ownMeetings.get(entered.id)) : rhythm;
      const read = transcripts.find((one) => one.rhythm === rhythm.id);
      return {
        rhythm: rhythmView(rhythm, people),
        next: nextView(next),
        declined: next !== null && isDeclined(next),
        liveSessionId: live?.id ?? null,
        live: nextView(live),
        joinUrl: meeting.joinUrl,
        kept: kept.get(rhythm.id) ?? { kept: 0, of: 0 },
        transcript: read
          ? { id: read.session, by: nameOf(people, read.by), isRead: read.proposed !== null }
          : null,
        inQuestion: asked.find(({ rhythmId }) => rhythmId === rhythm.id) ?? null,
        awayUntil: awayUntil(people.get(rhythm.manager)?.leave ?? [], todayOf(people, rhythm.manager, now)),
      };
    }),
    earlier: rhythms.length === 0 && lastEnded ? rhythmView(lastEnded, all) : null,
    preparedMeeting: await preparedMeetingOf(
      context,
      ever.map(({ id }) => id),
    ),
    goals: goalLinesOf(goals, today, isMine),
    endedGoals: endedGoalViews(goals, today, isMine),
    commitments: own.commitments,
    promisedToMe: toMe.commitments,
    commitmentsTotal: own.openTotal,
    promisedToMeTotal: toMe.openTotal,
  });
};
