import type { ExpectationView } from '../../../shared/contracts/expectation.ts';
import type { Expectation } from '../../../shared/domain/expectation.ts';
import { expectationId } from '../../../shared/domain/ids.ts';
import type { RhythmId, SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { mayWorkIn } from '../../../shared/domain/visibility.ts';
import { findSession } from '../session/find-session.ts';
import { participantsOf, publishToPair } from '../use-case.ts';
import type { UseCase } from '../use-case.ts';
import { expectationView } from './expectation-view.ts';
import type { Uses } from '../stores.ts';

type NewExpectation = Readonly<{ id: RhythmId; text: string; sessionId: SessionId | null }>;

/** Adds an expectation, which waits for the other person's answer; one confirmed earlier holds until then. */
export const sayExpectation: UseCase<
  NewExpectation,
  ExpectationView,
  'not-found',
  Uses<{
    expectation: 'insert';
    person: 'several';
    publish: true;
    rhythm: 'find';
    session: 'find';
  }>
> = async (context, { id, text, sessionId }) => {
  const { stores, me, now, newId } = context;
  const rhythm = await stores.rhythm.find(id);
  if (!rhythm || !mayWorkIn(rhythm, me.id)) return refuse('not-found');
  if (sessionId !== null && (await findSession(context, sessionId))?.rhythm !== id)
    return refuse('not-found');
  const expectation: Expectation = {
    ...{ id: expectationId.parse(newId()), version: 1, rhythm: id, session: sessionId, text },
    ...{ by: me.id, at: now, state: 'said' },
  };
  await stores.expectation.insert(expectation);
  await publishToPair(stores, rhythm, 'expectation');
  return ok(expectationView(expectation, await participantsOf(stores, [rhythm])));
};
