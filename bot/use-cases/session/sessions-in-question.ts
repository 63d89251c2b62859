import type { SessionInQuestion } from '../../../shared/contracts/session-occasion.ts';
import type { RhythmId } from '../../../shared/domain/ids.ts';
import { heldMinutes } from '../../../shared/domain/session.ts';
import type { ClosedSession } from '../../../shared/domain/session.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';

/** How long somebody is asked about a session that is over, in minutes: two weeks, as long as it takes additions. */
const ASKED_MINUTES = 14 * 24 * 60;

/** The store functions that asking about sessions uses. */
export type InQuestionStores = Uses<{ commitment: 'ofSessions'; decision: 'ofSessions'; session: 'asked' }>;

/** Sessions to ask about, with what was recorded in them. */
export const inQuestion = async (
  stores: Omit<InQuestionStores, 'session'>,
  sessions: readonly ClosedSession[],
): Promise<readonly SessionInQuestion[]> => {
  const ids = sessions.filter(({ endQuestion }) => endQuestion !== null).map(({ id }) => id);
  if (ids.length === 0) return [];
  const steps = await stores.commitment.ofSessions(ids);
  const decisions = await stores.decision.ofSessions(ids);
  return sessions.flatMap((one) =>
    one.endQuestion === null
      ? []
      : [
          {
            ...{ id: one.id, rhythmId: one.rhythm, question: one.endQuestion, type: one.type },
            ...{ startedAt: one.startedAt, minutes: heldMinutes(one) },
            steps: steps.filter(({ session, state }) => session === one.id && state !== 'dropped').length,
            decisions: decisions.filter(({ session }) => session === one.id).length,
          },
        ],
  );
};

/** Each rhythm's latest session that is over and still to be asked about; older ones are no longer asked about. */
export const latestInQuestion = async (
  stores: InQuestionStores,
  rhythms: readonly RhythmId[],
  now: Instant,
): Promise<readonly SessionInQuestion[]> => {
  const asked = await stores.session.asked(rhythms, addMinutes(now, -ASKED_MINUTES));
  return inQuestion(
    stores,
    rhythms.flatMap((id) => asked.find(({ rhythm }) => rhythm === id) ?? []),
  );
};
