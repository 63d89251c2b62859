import { isPlanned, start } from '../../../shared/domain/session.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';
import type { MeetingChat } from '../rhythm/find-chat-pairs.ts';
import { recommendedAt } from '../rhythm/recommendation.ts';
import { publishToPair } from '../use-case.ts';
import { endLeft, planEnd } from './end-session.ts';
import type { SessionEndStores } from './end-session.ts';
import { nameSuggestedDeal, withCustomerMeeting } from './subject-at-start.ts';
import type { SubjectStores } from './subject-at-start.ts';
import { nearestSessions } from './nearest-sessions.ts';

type StartingStores = SubjectStores &
  SessionEndStores &
  Uses<{ publish: true; rhythm: 'find'; session: 'save' }>;

const startIfPlanned = async (stores: StartingStores, session: Session, now: Instant): Promise<void> => {
  const rhythm = await stores.rhythm.find(session.rhythm);
  if (!rhythm) throw new Error('a session without a rhythm');
  const about = isPlanned(session) ? await withCustomerMeeting(stores, session, now) : session;
  const started = start(about, session.manager, await recommendedAt(stores, rhythm, now), now);
  if (!started.ok) return;
  await endLeft(stores, session.rhythm, now);
  await stores.session.save(started.value);
  await nameSuggestedDeal(stores, rhythm, started.value, now);
  await planEnd(stores, started.value);
  await publishToPair(stores, session, 'session', session.id);
};

/** A meeting has begun: the sessions it belongs to start, where they are planned. A hint only; nobody is refused. */
export const startFromMeeting = async (
  stores: StartingStores & Uses<{ rhythm: 'ofMeeting'; session: 'lock' }>,
  { chatId, meetingId }: MeetingChat,
  now: Instant,
): Promise<void> => {
  const rhythms = await stores.rhythm.ofMeeting(chatId, meetingId);
  const sessionOf = await nearestSessions(stores, rhythms, now);
  for (const rhythm of rhythms) {
    const session = sessionOf(rhythm);
    const locked = session && (await stores.session.lock(session.id));
    if (locked) await startIfPlanned(stores, locked, now);
  }
};
