import { makeStyles, tokens } from '@fluentui/react-components';
import type { PipelineDeal } from '../../../../shared/coaching/sections/pipeline-deal.ts';
import { moneyInWords } from '../../../../shared/words/money-in-words.ts';
import { useWords } from '../../../platform/words.tsx';
import { FactRow } from '../../../ui/fact-row.tsx';

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

type Props = Readonly<{ title: string; deals: readonly PipelineDeal[]; count: number }>;

/** The deals behind a sum: the largest by name, and how many more there are. */
export const DealList = ({ title, deals, count }: Props) => {
  const styles = useStyles();
  const { say, language, day } = useWords();
  if (count === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      {deals.map(({ id, name, value, currency, closesOn }) => (
        <FactRow key={id} end={value === null ? undefined : moneyInWords(language, value, currency)}>
          {[name, ...(closesOn === null ? [] : [day(closesOn)])].join(' · ')}
        </FactRow>
      ))}
      {count > deals.length && (
        <FactRow look="quiet">{say('facts.rest', { n: count - deals.length })}</FactRow>
      )}
    </section>
  );
};
