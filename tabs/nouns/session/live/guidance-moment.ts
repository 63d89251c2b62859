import type { MomentId } from '../../../../shared/coaching/moments.ts';
import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import type { GoalLine } from '../../../../shared/contracts/goal.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';

/** After how many moves of one commitment the leader is offered help. */
const MOVES_FOR_HELP = 2;
/** Below this pace, a goal is far below (a term from coaching-model §6; the figure is a default). */
const FAR_BELOW = 0.6;

/** The help that a commitment under review calls for: one of the manager's own that slipped, or one moved twice. */
export const guidanceMoment = (
  { owner, overdue, moves }: Pick<CommitmentView, 'owner' | 'overdue' | 'moves'>,
  { you, manager }: Pick<SessionView, 'you' | 'manager'>,
): MomentId | null => {
  if (you !== 'manager') return null;
  const again = moves >= MOVES_FOR_HELP;
  if (owner.id === manager.id) return overdue || again ? 'manager-slipped' : null;
  return again ? 'broken-twice' : null;
};

/** Whether any of the rep's own goals is far below its pace. */
export const isFarBelow = (lines: readonly GoalLine[]): boolean =>
  lines.some(([own]) => own?.status === 'behind' && own.pace !== null && own.pace < FAR_BELOW);
