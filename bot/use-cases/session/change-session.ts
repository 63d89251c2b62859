import type { SessionView } from '../../../shared/contracts/session-view.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { publishToPair } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { lockSession } from './find-session.ts';
import { sessionView } from './session-view.ts';

/** One change to a session of the actor's, decided while nobody else can change it, and told to both. */
export const changeSession = async <Changed extends Session, Refusal extends string>(
  context: UseCaseContext,
  id: SessionId,
  decide: (
    session: Session,
  ) => Result<Changed, Refusal, SessionView> | Promise<Result<Changed, Refusal, SessionView>>,
  afterwards: (session: Changed) => Promise<void> = () => Promise.resolve(),
): Promise<Result<SessionView, Refusal | 'not-found', SessionView>> => {
  const session = await lockSession(context, id);
  if (!session) return refuse('not-found');
  const decided = await decide(session);
  if (!decided.ok) return { ...decided, current: decided.current ?? (await sessionView(context, session)) };
  await context.stores.session.save(decided.value);
  await afterwards(decided.value);
  await publishToPair(context.stores, session, 'session', id);
  return ok(await sessionView(context, { ...decided.value, version: session.version + 1 }));
};
