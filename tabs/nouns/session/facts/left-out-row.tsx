import type { LeftOut } from '../../../../shared/coaching/sections/pipeline-deal.ts';
import { useWords } from '../../../platform/words.tsx';
import { FactRow } from '../../../ui/fact-row.tsx';

/** Shown with a sum: which deals it doesn't count, since they are in another currency. */
export const LeftOutRow = ({ leftOut }: Readonly<{ leftOut: LeftOut }>) => {
  const { say } = useWords();
  if (leftOut.length === 0) return null;
  return (
    <FactRow look="quiet">
      {leftOut.map(({ currency, count }) => say('facts.left-out', { n: count, currency })).join(' ')}
    </FactRow>
  );
};
