import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { PipelineAlive } from '../../../../shared/coaching/sections/pipeline-alive.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { undoDealReview } from '../../../../shared/contracts/session-subject.ts';
import { moneyInWords } from '../../../../shared/words/money-in-words.ts';
import { useAction } from '../../../platform/api.ts';
import { useWords } from '../../../platform/words.tsx';
import type { Words } from '../../../platform/words.tsx';
import { AnchoredPopover } from '../../../ui/anchored-popover.tsx';
import { FactRow } from '../../../ui/fact-row.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { WITHOUT_ROOM_FOR } from '../../../ui/room-for-text.ts';
import type { FactsProps } from '../section-facts-view.tsx';
import { useCacheSession } from '../use-session.ts';
import { DealList } from './deal-list.tsx';
import { DealToDecide } from './deal-to-decide.tsx';
import { LeftOutRow } from './left-out-row.tsx';
import { NoDeals } from './no-deals.tsx';
import { PausedDealsRow } from './paused-deals.tsx';
import { useAnsweredHere } from './use-answered-here.ts';

type ReviewedDeal = PipelineAlive['deals'][number];

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  progress: { [WITHOUT_ROOM_FOR.facts]: { display: 'none' } },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  name: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  fact: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  undo: { flexShrink: 0, minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS },
  sum: { ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` } },
});

/** In a word or two: why a deal wants a decision, or what was decided about it. */
const inShort = (deal: ReviewedDeal, { say, day }: Words): string => {
  if (deal.decided === null) return say(`facts.alive.wants.${deal.reason}`);
  if (deal.decided === 'paused' && deal.pausedUntil !== null)
    return say('facts.alive.paused', { day: day(deal.pausedUntil) });
  return say(deal.outcome === null ? 'facts.alive.alive' : `facts.alive.${deal.outcome}`);
};

type RowProps = Readonly<{ session: SessionView; deal: ReviewedDeal; undone: () => void }>;

const DealRow = ({ session, deal, undone }: RowProps) => {
  const styles = useStyles();
  const words = useWords();
  const keep = useCacheSession();
  const undo = useAction(undoDealReview, {
    onDone: (changed) => {
      keep(changed);
      undone();
    },
  });
  return (
    <div data-testid="reviewed-deal">
      <div className={styles.row}>
        <span className={styles.name} title={deal.name}>
          {deal.name}
        </span>
        <span className={styles.fact}>{inShort(deal, words)}</span>
        {deal.decided === null && deal.value !== null && (
          <span className={styles.fact}>{moneyInWords(words.language, deal.value, deal.currency)}</span>
        )}
        {deal.decided !== null && (
          <Button
            className={styles.undo}
            size="small"
            appearance="transparent"
            disabledFocusable={undo.isPending}
            aria-label={words.say('facts.alive.undo', { deal: deal.name })}
            onClick={() => undo.mutate({ params: { id: session.id, dealId: deal.id } })}
          >
            {words.say('app.undo')}
          </Button>
        )}
      </div>
      <RefusalText error={undo.error} />
    </div>
  );
};

/** The deals that want a decision, one at a time; past decisions stand below, each with its undo. */
export const PipelineAliveFacts = ({ session, content }: FactsProps<'pipeline-alive'>) => {
  const styles = useStyles();
  const { say, language } = useWords();
  const { deals, others, before, after, paused, leftOut } = content;
  const waiting = deals.filter(({ decided }) => decided === null);
  const [inHand] = waiting;
  const sum = useRef<HTMLParagraphElement>(null);
  const { follows, answered } = useAnsweredHere(inHand?.id ?? null);
  const isDone = inHand === undefined;
  useEffect(() => {
    if (follows && isDone) sum.current?.focus();
  }, [follows, isDone]);

  if (deals.length + others.count === 0)
    return (
      <>
        <PausedDealsRow paused={paused} />
        <NoDeals
          session={session}
          text={say(paused.count > 0 ? 'facts.pipeline.none-active' : 'facts.pipeline.no-deals')}
          act={say('facts.empty.add-deal')}
        />
      </>
    );
  const conclusion =
    deals.length === 0
      ? say('facts.alive.nothing', { n: others.count })
      : say('facts.alive.done', {
          before: before.count,
          after: after.count,
          from: moneyInWords(language, before.value),
          to: moneyInWords(language, after.value),
        });
  return (
    <>
      {inHand === undefined ? (
        <>
          <p ref={sum} tabIndex={-1} className={`${styles.heading} ${styles.sum}`} role="status">
            {conclusion}
          </p>
          {deals.length > 0 && <LeftOutRow leftOut={leftOut} />}
        </>
      ) : (
        <>
          <h3 className={mergeClasses(styles.heading, styles.progress)}>
            {say('facts.alive.progress', { n: deals.length - waiting.length + 1, of: deals.length })}
          </h3>
          <DealToDecide
            key={inHand.id}
            session={session}
            deal={inHand}
            focused={follows}
            answered={answered}
          />
        </>
      )}
      {deals
        .filter(({ id }) => id !== inHand?.id)
        .map((deal) => (
          <DealRow key={deal.id} session={session} deal={deal} undone={answered} />
        ))}
      {others.count > 0 && (
        <FactRow
          look="quiet"
          label={say('facts.alive.others.more')}
          behind={(target, close) => (
            <AnchoredPopover target={target} close={close} label={say('facts.alive.others.more')}>
              <DealList title={say('facts.alive.others.more')} deals={others.largest} count={others.count} />
            </AnchoredPopover>
          )}
        >
          {say('facts.alive.others', { n: others.count })}
        </FactRow>
      )}
    </>
  );
};
