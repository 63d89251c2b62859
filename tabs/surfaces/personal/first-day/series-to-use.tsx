import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { CalendarSearchRegular } from '@fluentui/react-icons/svg/calendar-search';
import { adoptSeries, findSeries } from '../../../../shared/contracts/series-offer.ts';
import type { RhythmView } from '../../../../shared/contracts/rhythm.ts';
import { presets } from '../../../../shared/coaching/presets.ts';
import { SERIES_OFFERED } from '../../../../shared/domain/series-offer.ts';
import { startsAt } from '../../../../shared/domain/rhythm.ts';
import { useAction, useFetched } from '../../../platform/api.ts';
import { useWords } from '../../../platform/words.tsx';
import { hindranceWords, seriesInWords } from '../../../nouns/rhythm/series-in-words.ts';
import { SeriesLook } from '../../../nouns/rhythm/series-look.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { UsedSeries } from './used-series.tsx';

const useStyles = makeStyles({
  area: { display: 'grid', alignContent: 'start', rowGap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  one: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    minHeight: '32px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = Readonly<{
  rhythms: readonly RhythmView[];
  /** Those of the rhythms that a 1:1 in the calendar has meanwhile become, in their current state. */
  adopted: readonly RhythmView[];
  onAdopted: (rhythm: RhythmView) => void;
}>;

/** The 1:1s that the manager already has with the people just chosen, the first thing offered: one tap makes one the rhythm. */
export const SeriesToUse = ({ rhythms, adopted, onAdopted }: Props) => {
  const styles = useStyles();
  const { say, language, exactDay } = useWords();
  const found = useFetched(findSeries, {});
  const adopt = useAction(adoptSeries, { onDone: onAdopted });
  const pairs = (found.data?.pairs ?? []).flatMap((pair) => {
    const rhythm = rhythms.find(({ id }) => id === pair.rhythmId);
    return rhythm && !adopted.some(({ id }) => id === rhythm.id) ? [{ ...pair, rhythm }] : [];
  });
  const hindered = pairs.filter(({ hindrance }) => hindrance !== null).slice(0, SERIES_OFFERED);
  const offers = pairs
    .flatMap(({ rhythm, offers: [likeliest] }) => (likeliest ? [{ rhythm, series: likeliest }] : []))
    .sort(({ series: { cadence: a } }, { series: { cadence: b } }) =>
      startsAt(a, a.anchor) < startsAt(b, b.anchor) ? -1 : 1,
    )
    .slice(0, SERIES_OFFERED);
  const sending = adopt.isPending ? adopt.variables.params.id : null;
  return (
    <section className={styles.area} aria-label={say('personal.series')} aria-busy={found.isPending}>
      {offers.length > 0 && (
        <Subtitle2 as="h3" className={styles.heading}>
          {say('personal.first.series')}
        </Subtitle2>
      )}
      <ul className={styles.list} role="list">
        {adopted.map((rhythm) => (
          <li key={rhythm.id} className={styles.one}>
            <UsedSeries rhythm={rhythm} />
          </li>
        ))}
        {offers.map(({ rhythm, series }) => (
          <li key={rhythm.id} className={styles.one}>
            <Text>
              {say('personal.series.with', {
                ...seriesInWords(language, series.cadence),
                name: rhythm.rep.name,
              })}
              {series.lastDay !== null && (
                <Text block size={200} className={styles.quiet}>
                  {say('personal.series.will.end', { day: exactDay(series.lastDay) })}
                </Text>
              )}
            </Text>
            <Button
              size="small"
              aria-label={say('personal.series.use.with', { name: rhythm.rep.name })}
              disabledFocusable={adopt.isPending}
              onClick={() =>
                adopt.mutate({
                  params: { id: rhythm.id },
                  body: {
                    ...{ version: rhythm.version, seriesId: series.seriesId, mix: presets.established.mix },
                  },
                })
              }
            >
              {say(sending === rhythm.id ? 'personal.series.using' : 'personal.series.use')}
            </Button>
          </li>
        ))}
      </ul>
      {offers.length > 0 ? (
        <Text size={200} className={styles.quiet}>
          {say('personal.series.will')}
        </Text>
      ) : (
        adopted.length + hindered.length === 0 && (
          <div role="status">
            <SeriesLook
              found={found}
              none={say('personal.series.none.of-any')}
              offer={(look) => (
                <div className={styles.one}>
                  <Text>{say('personal.series.leave')}</Text>
                  <Button size="small" icon={<CalendarSearchRegular />} onClick={look}>
                    {say('personal.series.look')}
                  </Button>
                </div>
              )}
            />
          </div>
        )
      )}
      {hindered.map(
        ({ rhythm: { id, rep }, hindrance }) =>
          hindrance && (
            <Text key={id} block size={200} className={styles.quiet}>
              {say(hindranceWords[hindrance], { name: firstName(rep.name) })}
            </Text>
          ),
      )}
      <RefusalText error={adopt.error} />
    </section>
  );
};
