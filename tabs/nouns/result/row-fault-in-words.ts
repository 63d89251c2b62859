import type { ImportKind } from '../../../shared/domain/sales-result.ts';
import type { Words } from '../../platform/words.tsx';
import type { ImportFault } from './row-reader.ts';

/** Why a row can't be loaded, as the end of a sentence. `isForAll`: whether the reader loads for everybody, not only for their reps. */
export const rowFaultInWords = (
  { say }: Pick<Words, 'say'>,
  fault: ImportFault,
  kind: ImportKind,
  isForAll: boolean,
): string => {
  if (fault === 'unknown-person' && !isForAll) return say('result.fault.not-yours');
  if (fault === 'twice' && kind === 'deals') return say('result.fault.deal-twice');
  if (fault === 'no-number' && kind === 'deals') return say('result.fault.no-amount');
  return say(`result.fault.${fault}`);
};
