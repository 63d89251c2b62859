import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { withSign } from '../../../shared/domain/session.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { Uses } from '../stores.ts';
import { publishToPair } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { lockSession } from './find-session.ts';

/**
 * One verb about a session: returns the changed session, or a refusal with the session as it stands. Its view is put together where
 * the verb is tied to a route (show-session.ts).
 */
export type SessionUseCase<Input, Refusal extends string, Needed> = (
  context: UseCaseContext<Needed>,
  input: Input,
) => Promise<Result<Session, Refusal, Session>>;

/** The store functions that changing a session uses. */
export type SessionChangeStores = Uses<{ publish: true; session: 'lock' | 'save' }>;

/** Makes one change to a session of the actor's, while nobody else can change it, and tells both people. */
export const changeSession = async <Changed extends Session, Refusal extends string>(
  context: UseCaseContext<SessionChangeStores>,
  id: SessionId,
  decide: (
    session: Session,
  ) => Result<Changed, Refusal, Session> | Promise<Result<Changed, Refusal, Session>>,
  afterwards: (session: Changed) => Promise<void> = () => Promise.resolve(),
): Promise<Result<Session, Refusal | 'not-found', Session>> => {
  const session = await lockSession(context, id);
  if (!session) return refuse('not-found');
  const decided = await decide(session);
  if (!decided.ok) return { ...decided, current: decided.current ?? session };
  await context.stores.session.save(withSign(decided.value, context.now));
  await afterwards(decided.value);
  await publishToPair(context.stores, session, 'session', id);
  return ok({ ...decided.value, version: session.version + 1 });
};
