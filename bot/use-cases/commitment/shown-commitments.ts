import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import type { Uses } from '../stores.ts';
import { atOnce } from '../at-once.ts';
import type { People, UseCaseContext } from '../use-case.ts';
import { commitmentView } from './commitment-view.ts';

/** How many open ones a list shows, those that fall due first: nobody looks through more, and each answer makes room for the next. */
export const OPEN_SHOWN = 100;
/** How many of the latest answered ones are shown after the open ones. */
export const ANSWERED_SHOWN = 50;

/** The commitments in a list, by their days, and how many open ones there are in all. */
export type ShownCommitments = Readonly<{ commitments: CommitmentView[]; openTotal: number }>;

/** The list of those rhythms' commitments: one's own, the others' to oneself, or all. `open`: the most open ones shown. */
export const shownCommitments = async (
  { stores, me, now }: UseCaseContext<Uses<{ commitment: 'listed' }>>,
  rhythms: readonly Rhythm[],
  who: People | Promise<People>,
  { of, open = OPEN_SHOWN }: Readonly<{ of: 'own' | 'others' | 'all'; open?: number | undefined }>,
): Promise<ShownCommitments> => {
  const { people, listed } = await atOnce({
    people: who,
    listed: stores.commitment.listed({
      ...{ rhythms: rhythms.map(({ id }) => id), person: me.id, of },
      ...{ open, answered: of === 'others' ? 0 : ANSWERED_SHOWN },
    }),
  });
  return {
    openTotal: listed.openTotal,
    commitments: listed.commitments.flatMap((one) => {
      const rhythm = rhythms.find(({ id }) => id === one.rhythm);
      return rhythm ? [commitmentView(one, rhythm, people, me.id, now)] : [];
    }),
  };
};
