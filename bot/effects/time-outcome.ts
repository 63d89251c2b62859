import type { Rhythm } from '../../shared/domain/rhythm.ts';
import type { Session } from '../../shared/domain/session.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { ChatMessageOf, TimeOutcome } from '../use-cases/chat-message.ts';
import { nextOf } from '../use-cases/rhythm/rhythm-view.ts';
import type { Uses } from '../use-cases/stores.ts';
import { nameOf, participantsOf } from '../use-cases/use-case.ts';

/** What became of the time of this session: its own, else that of the next one; 'closed' when there is none either. */
const outcomeOf = (
  session: Session | null,
  next: Session | null,
  now: Instant,
): Readonly<{ what: TimeOutcome; at: Instant }> => {
  if (session?.state === 'closed') return { what: 'held', at: session.startsAt };
  if (session?.state === 'planned' && session.startsAt > now) return { what: 'booked', at: session.startsAt };
  if (next) return { what: 'booked', at: next.startsAt };
  return session ? { what: 'missed', at: session.startsAt } : { what: 'closed', at: now };
};

/** What a card that asked the manager for another time says once it asks no longer; `session` is the one it was about. */
export const timeOver = async (
  stores: Uses<{ person: 'several'; session: 'ofRhythm' }>,
  rhythm: Rhythm,
  session: Session | null,
  now: Instant,
): Promise<ChatMessageOf<'question-over'>> => {
  const next = nextOf(await stores.session.ofRhythm(rhythm.id), now) ?? null;
  const rep = nameOf(await participantsOf(stores, [rhythm]), rhythm.rep);
  return { kind: 'question-over', about: 'time', rep, ...outcomeOf(session, next, now) };
};
