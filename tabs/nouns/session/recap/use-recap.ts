import { getRecap } from '../../../../shared/contracts/recap.ts';
import type { Recap } from '../../../../shared/contracts/recap.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useFetched } from '../../../platform/api.ts';

type RecapCommitment = Recap['steps'][number];
export type CommitmentMark = 'open' | 'kept' | 'moved' | 'dropped' | 'disputed';

/** The recap made from the session alone until the rest has been fetched; it has no changes since the close. */
const recapFromSession = ({ now, steps, decisions }: SessionView): Recap => ({
  ...{
    now,
    enteredBy: null,
    mayAdd: false,
    followedUp: [],
    conclusions: [],
    plan: null,
    cause: null,
    pipeline: null,
    behaviours: [],
    expectations: [],
  },
  steps: steps.map((commitment) => ({ commitment, since: null, late: false })),
  decisions: decisions.map((decision) => ({ decision, late: false })),
});

/** A closed session's recap, as far as it has been fetched. */
export const useRecap = (session: SessionView) => {
  const { data, error, refetch } = useFetched(getRecap, { params: { id: session.id } });
  return { recap: data ?? recapFromSession(session), isWhole: data !== undefined, error, refetch };
};

/** How a commitment stands: the latest that was said of it. */
export const markOf = ({
  commitment,
  since,
}: Pick<RecapCommitment, 'commitment' | 'since'>): CommitmentMark => {
  if (commitment.state !== 'open') return commitment.state;
  if (commitment.disputed) return 'disputed';
  return since?.what === 'moved' ? 'moved' : 'open';
};

/** How many have changed since the close, by kind of change, in the order they are told. */
export const changesIn = ({ steps, decisions }: Pick<Recap, 'steps' | 'decisions'>) => {
  const changed = (mark: CommitmentMark): number =>
    steps.filter((item) => item.since !== null && markOf(item) === mark).length;
  const kinds = ['kept', 'moved', 'dropped', 'disputed'] as const;
  return [
    ...kinds.map((what) => ({ what, count: changed(what) })),
    { what: 'late' as const, count: [...steps, ...decisions].filter(({ late }) => late).length },
  ].filter(({ count }) => count > 0);
};
