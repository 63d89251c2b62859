import { withPoints } from '../../../shared/domain/agenda.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { AgendaItemId, RhythmId, SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { sessionAt } from '../../../shared/domain/current-session.ts';
import {
  USUAL_MINUTES,
  begin,
  goTo,
  goToClosing,
  isForAnotherDay,
  isLive,
  isOpen,
  isPlanned,
  start,
} from '../../../shared/domain/session.ts';
import type { LiveSession, PlannedSession, Session } from '../../../shared/domain/session.ts';
import { mayWorkIn } from '../../../shared/domain/visibility.ts';
import { plannedSession } from './planned-agenda.ts';
import { agreedZone } from '../rhythm/agreed-zone.ts';
import { recommendedAt } from '../rhythm/recommendation.ts';
import { takeWaiting } from '../rhythm/waiting-points.ts';
import { templateInUse } from '../template/template-in-use.ts';
import { publishToPair } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { agendaAt } from './change-length.ts';
import { endLeft, endOthers, planEnd } from './end-session.ts';
import type { OthersAtStart, OthersEndStores, SessionEndStores } from './end-session.ts';
import { changeSession } from './change-session.ts';
import type { SessionChangeStores, SessionUseCase } from './change-session.ts';
import { aboutInstead } from './choose-type.ts';
import { nameSuggestedDeal, withCustomerMeeting } from './subject-at-start.ts';
import type { SubjectStores } from './subject-at-start.ts';
import type { Uses } from '../stores.ts';

const liveIn = async (
  { stores }: UseCaseContext<Uses<{ session: 'ofRhythm' }>>,
  rhythm: RhythmId,
): Promise<LiveSession | undefined> => (await stores.session.ofRhythm(rhythm)).find(isLive);

const atLength = async (
  context: UseCaseContext<Uses<{ template: 'published' }>>,
  session: PlannedSession,
  minutes: number,
): Promise<PlannedSession> => ({
  ...session,
  minutes,
  agenda: await agendaAt(context, session, minutes),
});

/** Whether it is planned for a day other than today, by the clock that the two agreed on. */
const isNotToday = async (
  { stores, now }: UseCaseContext<Uses<{ person: 'find'; rhythm: 'find' }>>,
  session: Session,
): Promise<boolean> => {
  const rhythm = await stores.rhythm.find(session.rhythm);
  return rhythm !== null && isForAnotherDay(session, await agreedZone(stores, rhythm), now);
};

/**
 * Starts a session, at another length when one is given, as when it is late; of two who press at once, one starts it and the other
 * is told that it has begun. One planned for another day starts only with `onAnotherDay`, since the two then won't meet on its day.
 */
export const startSession: SessionUseCase<
  Readonly<{ id: SessionId; minutes: number | null; others: OthersAtStart; onAnotherDay: boolean }>,
  'not-found' | 'already-started' | 'not-planned' | 'already-live' | 'not-today' | 'in-another',
  SessionChangeStores &
    SessionEndStores &
    OthersEndStores &
    SubjectStores &
    Uses<{ person: 'find'; rhythm: 'find'; session: 'ofRhythm'; template: 'published' }>
> = (context, { id, minutes, others, onAnotherDay }) =>
  changeSession(
    context,
    id,
    async (session) => {
      await endLeft(context.stores, session.rhythm, context.now);
      const live = await liveIn(context, session.rhythm);
      if (live && live.id !== id) return refuse('already-live', live);
      if (!onAnotherDay && isPlanned(session) && (await isNotToday(context, session)))
        return refuse('not-today', session);
      const other = isPlanned(session) ? await endOthers(context, session.rhythm, others) : null;
      if (other) return refuse('in-another', other);
      const rhythm = await context.stores.rhythm.find(session.rhythm);
      if (!rhythm) throw new Error('a session without a rhythm');
      const recommended = await recommendedAt(context.stores, rhythm, context.now);
      const long = isPlanned(session)
        ? await withCustomerMeeting(
            context.stores,
            await atLength(context, session, minutes ?? session.minutes),
            context.now,
          )
        : session;
      return start(long, context.me.id, recommended, context.now);
    },
    async (started) => {
      const { stores, now } = context;
      const rhythm = await stores.rhythm.find(started.rhythm);
      if (rhythm) await nameSuggestedDeal(stores, rhythm, started, now);
      await planEnd(stores, started);
    },
  );

type SpontaneousSession = Readonly<{
  rhythmId: RhythmId;
  type: ConversationType;
  minutes: number | null;
  others: OthersAtStart;
  extra: boolean;
}>;

/**
 * The session that is live, or that the two mean when they begin one now: the planned one that a meeting at this moment would
 * belong to. Never an extra one, which is started as itself; with `beside`, a session beside the planned ones, only a live one.
 */
const meantNow = async (
  { stores, now }: UseCaseContext<Uses<{ session: 'lock' | 'ofRhythm' }>>,
  rhythm: RhythmId,
  beside: boolean,
): Promise<LiveSession | PlannedSession | null> => {
  const sessions = await stores.session.ofRhythm(rhythm);
  const near = sessionAt(
    sessions.filter(({ state, origin }) => state === 'live' || (!beside && origin !== 'extra')),
    now,
  );
  const locked = near && (await stores.session.lock(near.id));
  return locked && isOpen(locked) ? locked : null;
};

/**
 * Starts a session now, with or without a cadence and without any calendar. If one is planned within the same hours, that one
 * starts, with the type asked for and the points added to it: it is held, and not missed. An extra one leaves it as it is.
 */
export const startOnTheSpot: SessionUseCase<
  SpontaneousSession,
  'not-found' | 'already-live' | 'in-another',
  SessionChangeStores &
    SessionEndStores &
    OthersEndStores &
    SubjectStores &
    Uses<{
      rhythm: 'lock';
      session: 'insert' | 'ofRhythm';
      template: 'find' | 'published';
      waitingPoint: 'take';
    }>
> = async (context, { rhythmId, type, minutes, others, extra }) => {
  const { stores, me, now, newId } = context;
  const rhythm = await stores.rhythm.lock(rhythmId);
  if (!rhythm || !mayWorkIn(rhythm, me.id)) return refuse('not-found');
  await endLeft(stores, rhythm.id, now);
  const meant = await meantNow(context, rhythm.id, extra);
  if (meant?.state === 'live') return refuse('already-live', meant);
  const other = await endOthers(context, rhythm.id, others);
  if (other) return refuse('in-another', other);

  const recommended = await recommendedAt(stores, rhythm, now);
  const chosenBy = type === recommended ? null : me.id;
  const long = minutes ?? meant?.minutes ?? rhythm.cadence?.minutes ?? USUAL_MINUTES;
  const first = (await stores.session.ofRhythm(rhythm.id)).every(({ state }) => state !== 'closed');
  const about = meant?.type === type ? meant : meant && (await aboutInstead(context, meant, type));
  const met: PlannedSession = about
    ? { ...(await atLength(context, about, long)), chosenBy: about === meant ? about.chosenBy : chosenBy }
    : {
        ...plannedSession(
          rhythm,
          type,
          await templateInUse(stores, type, rhythm.manager),
          now,
          long,
          newId,
          first,
        ),
        chosenBy,
      };
  const session = {
    ...(await withCustomerMeeting(stores, met, now)),
    agenda: withPoints(met.agenda, await takeWaiting(stores, rhythm.id)),
  };
  const started = begin(session, me.id, recommended, now, meant ? session.origin : 'on-the-spot');
  if (meant) await stores.session.save(started);
  else await stores.session.insert(started);
  await nameSuggestedDeal(stores, rhythm, started, now);
  await planEnd(stores, started);
  await publishToPair(stores, rhythm, 'session', session.id);
  return ok({ ...started, version: session.version + (meant ? 1 : 0) });
};

/** Goes to a section; whoever does so leads. */
export const enterSection: SessionUseCase<
  Readonly<{ id: SessionId; itemId: AgendaItemId }>,
  'not-found' | 'not-live',
  SessionChangeStores
> = (context, { id, itemId }) =>
  changeSession(context, id, (session) => goTo(session, itemId, context.me.id, context.now));

/** Goes to the closing, which both then see; whoever does so leads. */
export const openClosing: SessionUseCase<
  Readonly<{ id: SessionId }>,
  'not-found' | 'not-live',
  SessionChangeStores
> = (context, { id }) => changeSession(context, id, (session) => goToClosing(session, context.me.id));
