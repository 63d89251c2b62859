import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { maySeeRhythm } from '../../../shared/domain/visibility.ts';
import { participantsOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { commitmentView } from './commitment-view.ts';
import type { Uses } from '../stores.ts';

/** The actor's own open commitments, soonest first; what is disputed is nobody's to answer. */
export const listOpenCommitments = async ({
  stores,
  me,
  now,
}: UseCaseContext<Uses<{ commitment: 'ofRhythms'; person: 'several'; rhythm: 'ofPerson' }>>): Promise<
  readonly CommitmentView[]
> => {
  const rhythms = (await stores.rhythm.ofPerson(me.id)).filter((rhythm) => maySeeRhythm(rhythm, me.id));
  const people = await participantsOf(stores, rhythms);
  const all = await stores.commitment.ofRhythms(rhythms.map(({ id }) => id));
  return all
    .filter(({ owner, state, disputedAt }) => owner === me.id && state === 'open' && disputedAt === null)
    .flatMap((one) => {
      const rhythm = rhythms.find(({ id }) => id === one.rhythm);
      return rhythm ? [commitmentView(one, rhythm, people, me.id, now)] : [];
    });
};
