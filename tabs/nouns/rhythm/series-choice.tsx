import { Button, makeStyles, mergeClasses, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { findSeries } from '../../../shared/contracts/series-offer.ts';
import type { SeriesOfferView } from '../../../shared/contracts/series-offer.ts';
import type { RhythmView } from '../../../shared/contracts/rhythm.ts';
import { useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { hindranceWords, seriesInWords } from './series-in-words.ts';
import { SeriesLook } from './series-look.tsx';

const useStyles = makeStyles({
  area: { display: 'grid', alignContent: 'start', rowGap: tokens.spacingVerticalS },
  // As high while looking as with one offer. A least height on the area itself would let the form squeeze it.
  status: { minHeight: '32px' },
  offer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  said: { flexBasis: '240px', flexGrow: 1 },
});

type Props = Readonly<{
  rhythm: Pick<RhythmView, 'id'>;
  name: string;
  chosen: SeriesOfferView | null;
  /** Null for a new series. */
  choose: (series: SeriesOfferView | null) => void;
}>;

/** The 1:1s that the two already have in the calendar, the first thing offered when a rhythm is set; or why there is none to use. */
export const SeriesChoice = ({ rhythm, name, chosen, choose }: Props) => {
  const styles = useStyles();
  const id = useId();
  const { say, language } = useWords();
  const found = useFetched(findSeries, {});
  const pair = found.data?.pairs.find(({ rhythmId }) => rhythmId === rhythm.id);
  const known = pair?.offers ?? [];
  // A chosen one stays visible whatever is found later; if it is gone, saving says so.
  const offers = chosen && !known.some(({ seriesId }) => seriesId === chosen.seriesId) ? [chosen] : known;
  return (
    <div className={styles.area} role="group" aria-label={say('personal.series')} aria-busy={found.isPending}>
      <div role="status" className={mergeClasses(offers.length === 0 && styles.status)}>
        {offers.length === 0 && !pair?.hindrance && (
          <SeriesLook found={found} none={say('personal.series.none', { name })} />
        )}
        {pair?.hindrance && <Text size={200}>{say(hindranceWords[pair.hindrance], { name })}</Text>}
      </div>
      {offers.map((offer) => (
        <div key={offer.seriesId} className={styles.offer}>
          <Text id={`${id}${offer.seriesId}`} className={styles.said}>
            {say('personal.series.found', seriesInWords(language, offer.cadence))}
          </Text>
          <ToggleButton
            size="small"
            checked={chosen?.seriesId === offer.seriesId}
            aria-describedby={`${id}${offer.seriesId}`}
            onClick={() => choose(offer)}
          >
            {say('personal.series.use')}
          </ToggleButton>
          {offers.length === 1 && (
            <ToggleButton
              size="small"
              appearance="subtle"
              checked={chosen === null}
              onClick={() => choose(null)}
            >
              {say('personal.series.new')}
            </ToggleButton>
          )}
        </div>
      ))}
      {offers.length > 1 && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => choose(null)}>
            {say('personal.series.new')}
          </Button>
        </div>
      )}
    </div>
  );
};
