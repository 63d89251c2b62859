import { adoptSeries } from '../../../shared/contracts/series-offer.ts';
import type { SeriesOfferView } from '../../../shared/contracts/series-offer.ts';
import type { RhythmView } from '../../../shared/contracts/rhythm.ts';
import type { Mix } from '../../../shared/domain/rhythm.ts';
import { useVersionedAction } from '../../platform/use-versioned-action.ts';

/** Makes a 1:1 already in the calendar the rhythm. */
export const useAdoption = (rhythm: RhythmView, onAdopted: (rhythm: RhythmView) => void) => {
  const { save, theirs, error, isPending } = useVersionedAction(adoptSeries, rhythm, onAdopted);
  return {
    /** The rhythm as somebody else saved it, if they saved first. */
    now: theirs,
    refused: error,
    saving: isPending,
    adopt: ({ seriesId }: SeriesOfferView, mix: Mix) =>
      save((version) => ({ params: { id: rhythm.id }, body: { seriesId, mix, version } })),
  };
};
