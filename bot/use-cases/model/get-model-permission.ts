import type { ModelPermission } from '../../../shared/contracts/model.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { findSession } from '../session/find-session.ts';
import type { Uses } from '../stores.ts';
import type { UseCaseContext } from '../use-case.ts';
import type { KnownModel } from './known-model.ts';
import { answersOf } from './model-permission.ts';

/** Whether a model is offered to the two, where it would send what they say, and what they have answered. */
export const getModelPermission = async (
  context: UseCaseContext<Uses<{ model: 'answers' | 'setting'; session: 'find' }>>,
  { id }: Readonly<{ id: SessionId }>,
  known: KnownModel | null,
): Promise<Result<ModelPermission, 'not-found'>> => {
  const { stores, me, now } = context;
  const session = await findSession(context, id);
  if (!session) return refuse('not-found');
  if (known === null || !(await stores.model.setting()).isOn) return ok({ now, model: null });
  return ok({ now, model: { host: known.host, ...(await answersOf(stores, session, me.id)) } });
};
