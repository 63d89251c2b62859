import type { PersonId, SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { PIECES_MAX } from '../../../shared/domain/spoken-line.ts';
import { maySeeSession } from '../../../shared/domain/visibility.ts';
import { isModelAllowed } from '../model/model-permission.ts';
import type { Uses } from '../stores.ts';
import type { ModelQuestion } from './proposal-model.ts';

/**
 * What the two are called, for a model that is about to read a piece of what they said: only while both can see that one of them goes
 * through it, and both have said yes. A transcript has only so many pieces.
 */
export const namesToAskBy = async (
  stores: Uses<{
    model: 'answers' | 'setting';
    person: 'several';
    session: 'find';
    transcript: 'find' | 'takePiece';
  }>,
  person: PersonId,
  id: SessionId,
): Promise<Result<ModelQuestion['names'], 'not-found' | 'transcript-stopped' | 'model-off'>> => {
  const session = await stores.session.find(id);
  if (!session || !maySeeSession(session, person)) return refuse('not-found');
  if (!(await isModelAllowed(stores, session, person))) return refuse('model-off');
  const review = await stores.transcript.find(id);
  if (review?.by !== person || review.proposed !== null) return refuse('transcript-stopped');
  if (!(await stores.transcript.takePiece(id, PIECES_MAX))) return refuse('model-off');
  const people = await stores.person.several([session.manager, session.rep]);
  return ok({
    manager: people.get(session.manager)?.name ?? '',
    rep: people.get(session.rep)?.name ?? '',
  });
};
