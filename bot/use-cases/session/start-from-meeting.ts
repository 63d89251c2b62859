import { begin, isPlanned } from '../../../shared/domain/session.ts';
import type { PlannedSession } from '../../../shared/domain/session.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';
import type { MeetingChat } from '../rhythm/find-chat-pairs.ts';
import { recommendedAt } from '../rhythm/recommendation.ts';
import { publishToPair } from '../use-case.ts';
import { areInOthers, endLeft, planEnd } from './end-session.ts';
import type { OthersEndStores, SessionEndStores } from './end-session.ts';
import { nameSuggestedDeal, withCustomerMeeting } from './subject-at-start.ts';
import type { SubjectStores } from './subject-at-start.ts';
import { nearestSessions } from './nearest-sessions.ts';

type StartingStores = SubjectStores &
  SessionEndStores &
  OthersEndStores &
  Uses<{ publish: true; rhythm: 'find'; session: 'save' }>;

const startPlanned = async (stores: StartingStores, session: PlannedSession, now: Instant): Promise<void> => {
  const rhythm = await stores.rhythm.find(session.rhythm);
  if (!rhythm) throw new Error('a session without a rhythm');
  const about = await withCustomerMeeting(stores, session, now);
  const started = begin(about, session.manager, await recommendedAt(stores, rhythm, now), now);
  await endLeft(stores, session.rhythm, now);
  await stores.session.save(started);
  await nameSuggestedDeal(stores, rhythm, started, now);
  await planEnd(stores, started);
  await publishToPair(stores, session, 'session', session.id);
};

/**
 * Starts the planned sessions that a meeting belongs to when it begins. It is only a hint, and refuses nobody: while one of the two
 * is in a session with somebody else the start waits, and its panel asks.
 */
export const startFromMeeting = async (
  stores: StartingStores & Uses<{ rhythm: 'ofMeeting'; session: 'lock' }>,
  { chatId, meetingId }: MeetingChat,
  now: Instant,
): Promise<void> => {
  const rhythms = await stores.rhythm.ofMeeting(chatId, meetingId);
  const sessionOf = await nearestSessions(stores, rhythms, now);
  const ofMeeting = new Set(rhythms.map(({ id }) => id));
  for (const rhythm of rhythms) {
    const session = sessionOf(rhythm);
    const locked = session && (await stores.session.lock(session.id));
    if (!locked || !isPlanned(locked)) continue;
    if (!(await areInOthers(stores, locked, ofMeeting, now))) await startPlanned(stores, locked, now);
  }
};
