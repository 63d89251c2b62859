import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import type { Words } from '../../../platform/words.tsx';

/** What waits with a rep: calls for help, or overdue commitments; null if neither. */
export const repWaitingText = (
  { helpWanted, overdueCommitments }: TeamRow,
  { say }: Pick<Words, 'say'>,
): string | null => {
  if (helpWanted > 0) return say('personal.row.help', { count: helpWanted });
  return overdueCommitments > 0 ? say('personal.row.late', { count: overdueCommitments }) : null;
};
