import { makeStyles, tokens } from '@fluentui/react-components';
import { moneyInWords } from '../../../../shared/words/money-in-words.ts';
import { useToday } from '../../../platform/clock.ts';
import { useWords } from '../../../platform/words.tsx';
import { AnchoredPopover } from '../../../ui/anchored-popover.tsx';
import { FactRow } from '../../../ui/fact-row.tsx';
import { useFactsPlace } from '../../../ui/facts-place.ts';
import type { FactsProps } from '../section-facts-view.tsx';
import { stageAndDay } from './stage-and-day.ts';

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** The deal that a point is about, and the latest decision about it; a tap shows where the deal stands. */
export const BroughtPointFacts = ({ content: { deal, decision } }: FactsProps<'brought-point'>) => {
  const styles = useStyles();
  const words = useWords();
  const today = useToday();
  const isOnStage = useFactsPlace() === 'stage';
  const { say, language, day } = words;
  const value = deal.value === null ? [] : [moneyInWords(language, deal.value, deal.currency)];
  const label = say('facts.deal.more', { deal: deal.name });
  const stands = stageAndDay(deal, words, today);
  return (
    <>
      <FactRow
        label={label}
        behind={(target, close) => (
          <AnchoredPopover target={target} close={close} label={label}>
            <h3 className={styles.heading}>{[deal.name, ...value].join(' · ')}</h3>
            {stands !== '' && <p className={styles.text}>{stands}</p>}
            {decision !== null && (
              <>
                <h3 className={styles.heading}>{say('facts.brought.decided', { day: day(decision.on) })}</h3>
                <p className={styles.text}>{decision.text}</p>
              </>
            )}
          </AnchoredPopover>
        )}
      >
        {[deal.name, ...value].join(' · ')}
      </FactRow>
      {decision !== null && !isOnStage && (
        <FactRow look="quiet">{say('facts.brought.decision', { text: decision.text })}</FactRow>
      )}
    </>
  );
};
