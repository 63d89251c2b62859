import { makeStyles, tokens } from '@fluentui/react-components';
import { COVERAGE_MIN } from '../../../../shared/coaching/coverage.ts';
import { moneyInWords } from '../../../../shared/words/money-in-words.ts';
import { localeOf } from '../../../../shared/words/say.ts';
import { useWords } from '../../../platform/words.tsx';
import { AnchoredPopover } from '../../../ui/anchored-popover.tsx';
import { FactRow } from '../../../ui/fact-row.tsx';
import type { FactsProps } from '../section-facts-view.tsx';
import { DealList } from './deal-list.tsx';
import { LeftOutRow } from './left-out-row.tsx';
import { NoDeals } from './no-deals.tsx';
import { NoGoal } from './no-goal.tsx';
import { PausedDealsRow } from './paused-deals.tsx';

const useStyles = makeStyles({
  means: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What remains to the goal, what there is to reach it with, and what is missing. A tap on the last line shows the deals in each sum. */
export const PipelineEnoughFacts = ({ session, content }: FactsProps<'pipeline-enough'>) => {
  const styles = useStyles();
  const { say, language, day } = useWords();
  const { target, closing, later, next, times, gap, paused, leftOut } = content;
  const money = (value: number): string => moneyInWords(language, value);
  const many = (value: number): string =>
    new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 }).format(value);
  const closes = target && say('facts.enough.closing', { day: day(target.until) });
  const remains = target !== null && target.remaining > 0;
  const behind = (anchor: HTMLElement | null, close: () => void) => (
    <AnchoredPopover target={anchor} close={close} label={say('facts.enough.more')}>
      {remains && <p className={styles.means}>{say('facts.enough.means', { n: COVERAGE_MIN })}</p>}
      {closes !== null && <DealList title={closes} deals={closing.largest} count={closing.count} />}
      <DealList title={say('facts.enough.later')} deals={later.largest} count={later.count} />
    </AnchoredPopover>
  );
  if (target === null)
    return <NoGoal session={session} text={say('facts.enough.no-goal')} act={say('facts.enough.set-goal')} />;
  if (target.remaining <= 0)
    return (
      <>
        <FactRow behind={behind} label={say('facts.enough.more')}>
          {next > 0 ? say('facts.enough.reached.next', { amount: money(next) }) : say('facts.enough.reached')}
        </FactRow>
        <LeftOutRow leftOut={leftOut} />
      </>
    );
  if (closing.count + later.count === 0)
    return (
      <>
        <PausedDealsRow paused={paused} />
        {paused.count > 0 && <FactRow end={money(target.remaining)}>{say('facts.enough.remaining')}</FactRow>}
        <NoDeals
          session={session}
          text={say(paused.count > 0 ? 'facts.pipeline.none-active' : 'facts.pipeline.no-deals')}
          act={say('facts.empty.add-deal')}
        />
      </>
    );
  return (
    <>
      <FactRow inColumn={gap > 0} end={money(target.remaining)}>
        {say('facts.enough.remaining')}
      </FactRow>
      <FactRow inColumn={gap > 0} end={`${money(closing.value)} · ${many(times)}×`}>
        {closes ?? ''}
      </FactRow>
      <FactRow look="quiet" inColumn={gap > 0} end={money(later.value)}>
        {say('facts.enough.later')}
      </FactRow>
      <FactRow
        look={gap > 0 ? 'late' : 'quiet'}
        end={gap > 0 ? money(gap) : undefined}
        behind={behind}
        label={say('facts.enough.more')}
      >
        {gap > 0
          ? say('facts.enough.gap', { n: COVERAGE_MIN })
          : say('facts.enough.covered', { n: COVERAGE_MIN })}
      </FactRow>
      <LeftOutRow leftOut={leftOut} />
    </>
  );
};
