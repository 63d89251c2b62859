import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { PipelineForecast } from '../../../../shared/coaching/sections/pipeline-forecast.ts';
import { forecastDegrees } from '../../../../shared/domain/forecast.ts';
import type { ForecastDegree } from '../../../../shared/domain/forecast.ts';
import { moneyInWords } from '../../../../shared/words/money-in-words.ts';
import { useWords } from '../../../platform/words.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  name: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  value: { flexShrink: 0 },
  word: { flexShrink: 0, width: '104px' },
});

type Props = Readonly<{
  deal: PipelineForecast['deals'][number];
  degree: ForecastDegree | null;
  choose: (degree: ForecastDegree | null) => void;
}>;

/** A deal that closes in the period, and how sure the rep is of it. */
export const ForecastWordChoice = ({ deal, degree, choose }: Props) => {
  const styles = useStyles();
  const { say, language, exactDay } = useWords();
  return (
    <div className={styles.row} data-testid="forecast-word">
      <span
        className={styles.name}
        title={[deal.name, ...(deal.closesOn === null ? [] : [exactDay(deal.closesOn)])].join(' · ')}
      >
        {deal.name}
      </span>
      {deal.value !== null && (
        <span className={styles.value}>{moneyInWords(language, deal.value, deal.currency)}</span>
      )}
      <Select
        className={styles.word}
        size="small"
        aria-label={say('facts.forecast.word', { deal: deal.name })}
        value={degree ?? ''}
        onChange={(_, { value }) => choose(forecastDegrees.find((one) => one === value) ?? null)}
      >
        <option value="">{say('facts.forecast.unsaid')}</option>
        {forecastDegrees.map((one) => (
          <option key={one} value={one}>
            {say(`facts.forecast.${one}`)}
          </option>
        ))}
      </Select>
    </div>
  );
};
