import type { Rhythm } from '../../shared/domain/rhythm.ts';
import { isDeclined } from '../../shared/domain/declined.ts';
import { isClosed, isHeld, isLive } from '../../shared/domain/session.ts';
import type { Session } from '../../shared/domain/session.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { ChatMessageOf, TimeOutcome } from '../use-cases/chat-message.ts';
import { nextOf } from '../use-cases/rhythm/rhythm-view.ts';
import type { Uses } from '../use-cases/stores.ts';
import { nameOf, participantsOf } from '../use-cases/use-case.ts';

/**
 * What became of the time of this session: its own, else that of the next one; 'closed' when there is none either, and nothing can be said of its
 * own. A time that the rep has declined is none.
 */
export const timeOutcomeOf = (
  session: Session | null,
  ofRhythm: readonly Session[],
  now: Instant,
): Readonly<{ what: TimeOutcome; at: Instant }> => {
  if (session && (isLive(session) || isHeld(session))) return { what: 'held', at: session.startsAt };
  const times = ofRhythm.filter((one) => !isDeclined(one));
  const own = times.filter(({ id, startsAt }) => id === session?.id && startsAt > now);
  const next = nextOf(own, now) ?? nextOf(times, now);
  if (next) return { what: 'booked', at: next.startsAt };
  const isMissed = session && !isClosed(session) && session.startsAt <= now;
  return isMissed ? { what: 'missed', at: session.startsAt } : { what: 'closed', at: now };
};

/** What a card that asked the manager for another time says once it asks no longer; `session` is the one it was about. */
export const timeOver = async (
  stores: Uses<{ person: 'several'; session: 'ofRhythm' }>,
  rhythm: Rhythm,
  session: Session | null,
  now: Instant,
): Promise<ChatMessageOf<'question-over'>> => {
  const sessions = await stores.session.ofRhythm(rhythm.id);
  const rep = nameOf(await participantsOf(stores, [rhythm]), rhythm.rep);
  return { kind: 'question-over', about: 'time', rep, ...timeOutcomeOf(session, sessions, now) };
};
