import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { PipelineForecast } from '../../../../shared/coaching/sections/pipeline-forecast.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { moneyToTheThousand } from '../../../../shared/words/money-in-words.ts';
import { useWords } from '../../../platform/words.tsx';
import type { Words } from '../../../platform/words.tsx';
import { AnchoredPopover } from '../../../ui/anchored-popover.tsx';
import { useFactsPlace } from '../../../ui/facts-place.ts';
import { FactRow } from '../../../ui/fact-row.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import type { FactsProps } from '../section-facts-view.tsx';
import { DealList } from './deal-list.tsx';
import { ForecastWordChoice } from './forecast-word-choice.tsx';
import { LeftOutRow } from './left-out-row.tsx';
import { NoDeals } from './no-deals.tsx';
import { PausedDealsRow } from './paused-deals.tsx';
import { useSayForecast } from './use-say-forecast.ts';

/** How many deals show their choice in view; the others are behind the last line. */
const IN_VIEW = 3;

const useStyles = makeStyles({
  sum: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
  },
  text: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  act: { flexShrink: 0, minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS },
});

/** The previous forecast against the outcome; for a period still open, what was forecast and when. */
const lastInWords = (
  { past, last }: PipelineForecast,
  { you, rep }: Pick<SessionView, 'you' | 'rep'>,
  { say, language, day }: Words,
): string => {
  const money = (value: number): string => moneyToTheThousand(language, value);
  const who = you === 'rep' ? 'you' : 'name';
  const name = firstName(rep.name);
  if (past)
    return say(`facts.forecast.past.${who}`, { name, said: money(past.said), became: money(past.became) });
  if (last) return say(`facts.forecast.last.${who}`, { name, said: money(last.said), day: day(last.on) });
  return say('facts.forecast.first');
};

/** The previous forecast against the outcome, how sure the rep is of each deal that closes in the period, and the sum. */
export const PipelineForecastFacts = ({ session, content }: FactsProps<'pipeline-forecast'>) => {
  const styles = useStyles();
  const words = useWords();
  const { say, language, day } = words;
  const { deals, others, won, isSaid, said, high, target, until, paused, leftOut } = content;
  const forecast = useSayForecast(session, content);
  const sum = useRef<HTMLParagraphElement>(null);
  const isOnStage = useFactsPlace() === 'stage';
  const money = (value: number): string => moneyToTheThousand(language, value);
  const lastTime = <FactRow look="quiet">{lastInWords(content, session, words)}</FactRow>;
  const who = session.you === 'rep' && !isOnStage ? 'you' : 'name';
  const counted = { name: firstName(session.rep.name), said: money(said) };
  // Before a word about any deal, the sum is only what is won: nobody counts on that.
  const isUnsaid = deals.every(({ degree }) => degree === null);
  const key = isUnsaid ? 'so-far' : (`said.${who}` as const);
  const keyOf = isUnsaid ? 'so-far-of' : (`said-of.${who}` as const);
  const countedOn =
    target === null
      ? say(`facts.forecast.${key}`, counted)
      : say(`facts.forecast.${keyOf}`, { ...counted, target: money(target) });
  if (deals.length === 0 && isOnStage) return paused.count > 0 ? <FactRow>{countedOn}</FactRow> : null;
  if (deals.length === 0)
    return (
      <>
        {lastTime}
        <PausedDealsRow paused={paused} />
        {paused.count > 0 && <FactRow>{countedOn}</FactRow>}
        <NoDeals
          session={session}
          text={say('facts.forecast.none', { day: day(until) })}
          act={say('facts.forecast.add-deal')}
        />
      </>
    );
  const row = (deal: PipelineForecast['deals'][number]) => (
    <ForecastWordChoice
      key={deal.id}
      deal={deal}
      degree={forecast.degreeOf(deal)}
      choose={(degree) => forecast.say(deal.id, degree)}
    />
  );
  // The tapped button disappears, so the focus moves to the sum.
  const settle = (act: () => void) => () => {
    act();
    sum.current?.focus();
  };
  if (isOnStage)
    return (
      <>
        <FactRow>{countedOn}</FactRow>
        {!isUnsaid && (
          <FactRow look="quiet" end={money(high)}>
            {say('facts.forecast.high')}
          </FactRow>
        )}
        <LeftOutRow leftOut={leftOut} />
      </>
    );
  const isFilledIn = !isSaid && deals.some(({ degree }) => degree !== null);
  return (
    <>
      {lastTime}
      {deals.slice(0, IN_VIEW).map(row)}
      <div className={styles.sum}>
        <p ref={sum} tabIndex={-1} className={styles.text} role="status">
          {countedOn}
        </p>
        {isFilledIn && (
          <Button className={styles.act} size="small" onClick={settle(forecast.confirm)}>
            {say('facts.forecast.confirm')}
          </Button>
        )}
        {forecast.undo && (
          <Button
            className={styles.act}
            size="small"
            appearance="transparent"
            aria-label={say('facts.forecast.undo')}
            onClick={settle(forecast.undo)}
          >
            {say('app.undo')}
          </Button>
        )}
      </div>
      <LeftOutRow leftOut={leftOut} />
      <RefusalText error={forecast.error} sending={forecast.sending} />
      <FactRow
        look="quiet"
        {...(!isUnsaid && { end: money(high) })}
        label={say('facts.forecast.more')}
        behind={(anchor, close) => (
          <AnchoredPopover target={anchor} close={close} label={say('facts.forecast.more')}>
            {deals.slice(IN_VIEW).map(row)}
            {others > 0 && <FactRow look="quiet">{say('facts.rest', { n: others })}</FactRow>}
            <DealList title={say('facts.forecast.won')} deals={won.largest} count={won.count} />
            <LastWords deals={deals} />
          </AnchoredPopover>
        )}
      >
        {deals.length > IN_VIEW
          ? say('facts.forecast.high-rest', { n: deals.length - IN_VIEW })
          : say(isUnsaid ? 'facts.forecast.behind' : 'facts.forecast.high')}
      </FactRow>
    </>
  );
};

/** How sure the rep was of each deal last time; those without an answer are left out. */
const LastWords = ({ deals }: Pick<PipelineForecast, 'deals'>) => {
  const { say } = useWords();
  const known = deals.flatMap(({ id, name, last }) => (last === null ? [] : [{ id, name, last }]));
  if (known.length === 0)
    return (
      <FactRow look="quiet" whole>
        {say('facts.forecast.none-before')}
      </FactRow>
    );
  return (
    <section>
      <FactRow look="strong">{say('facts.forecast.last-time')}</FactRow>
      {known.map(({ id, name, last }) => (
        <FactRow key={id} end={say(`facts.forecast.${last}`)}>
          {name}
        </FactRow>
      ))}
    </section>
  );
};
