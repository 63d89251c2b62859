import type { Session as View } from '../../../shared/contracts/session.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { AgendaItemId, RhythmId, SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { goTo, start } from '../../../shared/domain/session.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { maySeeRhythm } from '../../../shared/domain/visibility.ts';
import { plannedSession } from '../rhythm/plan-sessions.ts';
import { recommendedAt } from '../rhythm/recommendation.ts';
import { templateInUse } from '../template/template-in-use.ts';
import { tellBoth } from '../turn.ts';
import type { Turn, UseCase } from '../turn.ts';
import { agendaAt } from './change-length.ts';
import { changeSession } from './change-session.ts';
import { sessionView } from './session-view.ts';

const liveIn = async ({ stores }: Turn, rhythm: RhythmId): Promise<Session | undefined> =>
  (await stores.session.ofRhythm(rhythm)).find(({ state }) => state === 'live');

/**
 * The session begins, at another length when one is given, as when it is late; of two who press at once, one starts it and
 * the other is told that it has begun.
 */
export const startSession: UseCase<
  Readonly<{ id: SessionId; minutes: number | null }>,
  View,
  'not-found' | 'already-started' | 'not-planned' | 'already-live'
> = (turn, { id, minutes }) =>
  changeSession(turn, id, async (session) => {
    const live = await liveIn(turn, session.rhythm);
    if (live && live.id !== id) return refuse('already-live', await sessionView(turn, live));
    const rhythm = await turn.stores.rhythm.find(session.rhythm);
    if (!rhythm) throw new Error('a session without a rhythm');
    const long = session.state === 'planned' ? (minutes ?? session.minutes) : session.minutes;
    const fitted = { ...session, minutes: long, agenda: await agendaAt(turn, session, long) };
    return start(fitted, turn.me.id, await recommendedAt(turn.stores, rhythm, turn.now), turn.now);
  });

type OnTheSpot = Readonly<{ rhythmId: RhythmId; type: ConversationType; minutes: number }>;

/** Starts a session now, with or without a cadence and without any calendar. */
export const startOnTheSpot: UseCase<OnTheSpot, View, 'not-found' | 'already-live'> = async (
  turn,
  { rhythmId, type, minutes },
) => {
  const { stores, me, now, newId } = turn;
  const rhythm = await stores.rhythm.lock(rhythmId);
  if (!rhythm || !maySeeRhythm(rhythm, me.id)) return refuse('not-found');
  const live = await liveIn(turn, rhythm.id);
  if (live) return refuse('already-live', await sessionView(turn, live));
  const recommended = await recommendedAt(stores, rhythm, now);
  const planned: Session = {
    ...plannedSession(rhythm, type, await templateInUse(stores, type), now, minutes, newId),
    chosenBy: type === recommended ? null : me.id,
  };
  const started = start(planned, me.id, recommended, now);
  if (!started.ok) throw new Error(`a new session could not start: ${started.refusal}`);
  await stores.session.insert(started.value);
  await tellBoth(stores, rhythm, 'session', planned.id);
  return ok(await sessionView(turn, started.value));
};

/** Goes to a section; whoever does leads. */
export const enterSection: UseCase<
  Readonly<{ id: SessionId; itemId: AgendaItemId }>,
  View,
  'not-found' | 'not-live'
> = (turn, { id, itemId }) =>
  changeSession(turn, id, (session) => goTo(session, itemId, turn.me.id, turn.now));

/** A meeting of this chat has begun: the session it belongs to starts, if it is planned. A hint only. */
export const startFromMeeting = async (
  stores: Turn['stores'],
  session: Session,
  now: Turn['now'],
): Promise<void> => {
  const rhythm = await stores.rhythm.find(session.rhythm);
  if (!rhythm) throw new Error('a session without a rhythm');
  const started = start(session, session.manager, await recommendedAt(stores, rhythm, now), now);
  if (!started.ok) return;
  await stores.session.save(started.value);
  await tellBoth(stores, session, 'session', session.id);
};
