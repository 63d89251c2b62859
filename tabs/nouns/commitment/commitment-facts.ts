import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import type { Words } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';

/** Further facts about a commitment: whom it was promised to, why it was dropped, whether it is disputed. */
export const commitmentFacts = (
  { say }: Pick<Words, 'say'>,
  { state, why, disputed, promisedTo }: CommitmentView,
  between: boolean,
): readonly string[] => [
  ...(between ? [say('personal.commitment.to', { name: firstName(promisedTo.name) })] : []),
  ...(state === 'dropped' ? [say('personal.commitment.dropped', { why: why ?? '' })] : []),
  ...(disputed && state === 'open' ? [say('personal.commitment.disputed')] : []),
];
