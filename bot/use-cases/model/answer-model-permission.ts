import type { SessionId } from '../../../shared/domain/ids.ts';
import type { ModelAnswer } from '../../../shared/domain/model.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { lockSession } from '../session/find-session.ts';
import type { Uses } from '../stores.ts';
import { publishToPair } from '../use-case.ts';
import type { UseCase } from '../use-case.ts';

/**
 * Says for oneself whether a model may read the transcripts of the two, from now on; taken back, nothing more is sent, and what is being
 * read gives nothing.
 */
export const answerModelPermission: UseCase<
  Readonly<{ id: SessionId; answer: ModelAnswer }>,
  Readonly<{ now: Instant }>,
  'not-found' | 'model-off',
  Uses<{ model: 'answer' | 'setting'; publish: true; session: 'lock' }>
> = async (context, { id, answer }) => {
  const { stores, me, now } = context;
  const session = await lockSession(context, id);
  if (!session) return refuse('not-found');
  if (!(await stores.model.setting()).isOn) return refuse('model-off');
  await stores.model.answer(session.rhythm, me.id, answer, now);
  await publishToPair(stores, session, 'transcript', id);
  return ok({ now });
};
