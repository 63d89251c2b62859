import { getRhythm } from '../../../shared/contracts/rhythm.ts';
import type { RhythmView } from '../../../shared/contracts/rhythm.ts';
import { useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import type { LastHeldDays } from './half-year.ts';

/** The day each type was last held in that rhythm. */
export const useLastHeldDays = ({ id }: Pick<RhythmView, 'id'>): LastHeldDays => {
  const { dayOf } = useWords();
  const sessions = useFetched(getRhythm, { params: { id } }).data?.sessions ?? [];
  return Object.fromEntries(
    sessions
      .filter(({ state }) => state === 'closed')
      .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
      .map(({ type, startsAt }) => [type, dayOf(startsAt)]),
  );
};
