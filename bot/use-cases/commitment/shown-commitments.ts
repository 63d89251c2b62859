import type { Commitment } from '../../../shared/domain/commitment.ts';
import type { CommitmentId } from '../../../shared/domain/ids.ts';

/** Open ones in one list, those that fall due first: nobody looks through more, and each that is answered makes room for the next. */
export const OPEN_SHOWN = 100;
/** How many answered ones are shown after the open ones, the latest. */
export const ANSWERED_SHOWN = 50;

/** What a list shows of commitments in the order of their days. */
export const shownCommitments = (commitments: readonly Commitment[]): readonly Commitment[] => {
  const open = commitments.filter(({ state }) => state === 'open').slice(0, OPEN_SHOWN);
  const answered = commitments
    .filter((one): one is Exclude<Commitment, { state: 'open' }> => one.state !== 'open')
    .sort((a, b) => (a.on > b.on ? -1 : 1))
    .slice(0, ANSWERED_SHOWN);
  const shown = new Set<CommitmentId>([...open, ...answered].map(({ id }) => id));
  return commitments.filter(({ id }) => shown.has(id));
};
