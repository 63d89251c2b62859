import type { Recap } from '../../../../shared/contracts/recap.ts';
import type { DealId } from '../../../../shared/domain/ids.ts';
import type { Words } from '../../../platform/words.tsx';

/** The conclusion about a deal, one line each: what could lose it, and the move that the two chose. */
export const concludedInWords = (
  conclusions: Recap['conclusions'],
  deal: DealId,
  { say }: Pick<Words, 'say'>,
): readonly string[] => {
  const found = conclusions.find(({ dealId }) => dealId === deal);
  return (['gap', 'move'] as const).flatMap((part) => {
    const text = found?.[part] ?? null;
    return text === null ? [] : [say(`recap.about.${part}`, { text })];
  });
};
