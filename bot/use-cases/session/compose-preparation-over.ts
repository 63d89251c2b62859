import type { SessionId } from '../../../shared/domain/ids.ts';
import { isHeld, sessionAsOf } from '../../../shared/domain/session.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { ChatMessageOf } from '../chat-message.ts';
import type { Uses } from '../stores.ts';
import { sessionLine } from './session-line.ts';

type Answer = ChatMessageOf<'preparation-over'>;

/** When a planned session's time is over. */
export const plannedEndOf = ({ startsAt, minutes }: Pick<Session, 'startsAt' | 'minutes'>): Instant =>
  addMinutes(startsAt, minutes);

const answerFor = (session: Session, now: Instant): Answer | null => {
  const kind = 'preparation-over' as const;
  const line = sessionLine(session);
  switch (session.state) {
    case 'planned':
      return plannedEndOf(session) > now ? null : { kind, what: 'missed', session: line };
    case 'closed':
      return {
        ...{ kind, what: isHeld(session) ? 'held' : 'ended' },
        session: { ...line, startsAt: session.startedAt },
      };
    case 'live':
    case 'missed':
      return { kind, what: session.state, session: line };
    case 'cancelled':
      return { kind, what: 'not-planned' };
  }
};

/**
 * What a preparation card says once there is nothing left to prepare for. `sentFor` is the time that the card was about: a session that
 * was moved from it has another card. Null while the session is still ahead at that time.
 */
export const composePreparationOver = async (
  stores: Uses<{ session: 'find' }>,
  id: SessionId,
  now: Instant,
  sentFor: Instant | null = null,
): Promise<Answer | null> => {
  const stored = await stores.session.find(id);
  if (!stored) return { kind: 'preparation-over', what: 'not-planned' };
  const session = sessionAsOf(stored, now);
  if (sentFor !== null && session.state === 'planned' && session.startsAt !== sentFor)
    return { kind: 'preparation-over', what: 'moved', session: sessionLine(session) };
  return answerFor(session, now);
};
