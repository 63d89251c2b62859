import { getMine, getRhythm, getTeam } from '../../shared/contracts/rhythm.ts';
import { findMeeting, getSession } from '../../shared/contracts/session.ts';
import type { SessionView } from '../../shared/contracts/session-view.ts';
import type { RhythmId } from '../../shared/domain/ids.ts';
import { addMinutes, dayAt, minutesBetween } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { ZONE } from './world.ts';
import type { World } from './world.ts';

/** A session counts at most half as much again as its planned time (docs/decisions, sessions that end by themselves). */
const COUNTED_AT_MOST = 1.5;
/** Hours after which no session is still live, however long somebody stayed in it. */
const LIVE_AT_MOST = 12;

/** A fault if the minutes counted disagree with begin and end; a session nobody ended lasted until the last action in it. */
const wrongLength = (
  { heldMinutes: held, startedAt, closedAt, minutes, endedByItself }: SessionView,
  leftAt: Instant | null,
): string | null => {
  if (held === null || startedAt === null || closedAt === null) return null;
  const lasted = Math.round(
    minutesBetween(startedAt, leftAt !== null && leftAt < closedAt ? leftAt : closedAt),
  );
  const most = Math.floor(COUNTED_AT_MOST * minutes);
  const isRight = endedByItself
    ? held <= Math.min(lasted, most)
    : held <= lasted && held >= Math.min(lasted, most);
  return isRight ? null : `${held} minutes are counted of ${minutes}, and it lasted ${lasted}`;
};

const wrongIn = async (world: World, rhythm: RhythmId): Promise<readonly string[]> => {
  const { product } = world;
  const now = product.now();
  const { sessions } = await product.must('maria', getRhythm, { params: { id: rhythm } });
  const faults: string[] = [];
  for (const { id, state } of sessions) {
    if (state !== 'live' && state !== 'closed') continue;
    const session = await product.must('maria', getSession, { params: { id } });
    const { startedAt } = session;
    if (state === 'live' && startedAt !== null && addMinutes(startedAt, LIVE_AT_MOST * 60) < now)
      faults.push(`a session still goes on at ${now}`);
    const wrong = wrongLength(session, id === world.live && session.endedByItself ? world.movedAt : null);
    if (wrong !== null) faults.push(wrong);
  }
  return faults;
};

/** Planned sessions of the pair that have left their day while nothing but time has passed, in words. */
const movedByNobody = async (world: World, movesTime: boolean): Promise<readonly string[]> => {
  const { sessions } = await world.product.must('maria', getRhythm, { params: { id: world.rhythm } });
  const before = world.plannedDays;
  const planned = sessions.filter(({ state }) => state === 'planned');
  world.plannedDays = new Map(planned.map(({ id, startsAt }) => [id, dayAt(startsAt, ZONE)]));
  if (!movesTime) return [];
  return [...world.plannedDays].flatMap(([id, day]) => {
    const was = before.get(id);
    return was === undefined || was === day
      ? []
      : [`nobody moved the session of ${was}, and it is on ${day}`];
  });
};

/**
 * Sessions that are live beyond their end or count for longer or shorter than they were, and places (either's home, or their meeting) that
 * name another session than the pair is in.
 */
export const wrongSessions = async (world: World, movesTime: boolean): Promise<readonly string[]> => {
  const { product, rhythm: ofPair } = world;
  const { rows } = await product.must('maria', getTeam);
  const { rhythms } = await product.must('ali', getMine);
  const meetings = await Promise.all(
    product.standIns.chats
      .meetingsOf('ali')
      .map(({ chatId }) => product.must('ali', findMeeting, { query: { chatId, with: 'session' } })),
  );
  const meeting = meetings.find((one) => one.meeting?.rhythmId === ofPair)?.meeting;
  const team = rows.find(({ rhythm }) => rhythm.id === ofPair);
  const mine = rhythms.find(({ rhythm }) => rhythm.id === ofPair);
  const inMeeting = meeting?.session?.state === 'live' ? meeting.session : null;
  const named = [team?.live, mine?.live, inMeeting].map((live) =>
    live ? `${live.id} ${live.type}` : 'none',
  );
  const isOneNamed = new Set(named).size === 1;
  const faults = isOneNamed
    ? []
    : [`the two homes and the meeting name different sessions: ${named.join(', ')}`];
  const state = JSON.stringify([named, team?.inQuestion, team?.daysSince]);
  const hasChanged = state !== world.sessionsSeen;
  world.sessionsSeen = state;
  if (movesTime) for (const { rhythm } of rows) faults.push(...(await wrongIn(world, rhythm.id)));
  else if (hasChanged) faults.push(...(await wrongIn(world, ofPair)));
  faults.push(...(await movedByNobody(world, movesTime)));
  world.live = team?.live?.id ?? null;
  return faults;
};
