import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { UseCase } from '../use-case.ts';
import type { SessionUseCase } from './change-session.ts';
import { sessionView } from './session-view.ts';
import type { SessionViewStores } from './session-view.ts';

/**
 * The same verb, answered with everything that the session's panel shows, read in the verb's own transaction. A refusal comes with
 * the session as it stands.
 */
export const withSessionView =
  <Input, Refusal extends string, Needed>(
    run: SessionUseCase<Input, Refusal, Needed>,
  ): UseCase<Input, SessionView, Refusal, Needed & SessionViewStores> =>
  async (context, input) => {
    const result = await run(context, input);
    if (result.ok) return ok(await sessionView(context, result.value));
    return result.current
      ? refuse(result.refusal, await sessionView(context, result.current))
      : refuse(result.refusal);
  };
