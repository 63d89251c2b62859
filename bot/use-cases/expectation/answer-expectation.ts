import type { ExpectationView } from '../../../shared/contracts/expectation.ts';
import { replyToExpectation as answer } from '../../../shared/domain/expectation.ts';
import type { ExpectationAnswer } from '../../../shared/domain/expectation.ts';
import type { ExpectationId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { mayWorkIn } from '../../../shared/domain/visibility.ts';
import { participantsOf, publishToPair } from '../use-case.ts';
import type { UseCase } from '../use-case.ts';
import { expectationView } from './expectation-view.ts';
import type { Uses } from '../stores.ts';

type Answer = Readonly<{ id: ExpectationId; version: number; answer: ExpectationAnswer | null }>;

/** Answers an expectation (*Stämmer* or *Inte riktigt*); only the one who did not say it may. */
export const answerExpectation: UseCase<
  Answer,
  ExpectationView,
  'not-found' | 'changed' | 'not-yours',
  Uses<{
    expectation: 'find' | 'save';
    person: 'several';
    publish: true;
    rhythm: 'find';
  }>
> = async ({ stores, me, now }, { id, version, answer: given }) => {
  const expectation = await stores.expectation.find(id);
  const rhythm = expectation && (await stores.rhythm.find(expectation.rhythm));
  if (!rhythm || !mayWorkIn(rhythm, me.id)) return refuse('not-found');
  const people = await participantsOf(stores, [rhythm]);
  const decided = answer(expectation, given, me.id, now);
  if (!decided.ok) return decided;
  if (expectation.version !== version || !(await stores.expectation.save(decided.value, version)))
    return refuse('changed', expectationView((await stores.expectation.find(id)) ?? expectation, people));
  await publishToPair(stores, rhythm, 'expectation');
  return ok(expectationView({ ...decided.value, version: version + 1 }, people));
};
