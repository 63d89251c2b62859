import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { PipelineFocus } from '../../../../shared/coaching/sections/pipeline-focus.ts';
import { prioritiseDeal, unprioritiseDeal } from '../../../../shared/contracts/session-subject.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { COMMITMENT_TEXT_MAX } from '../../../../shared/domain/commitment.ts';
import type { DealId } from '../../../../shared/domain/ids.ts';
import { moneyInWords } from '../../../../shared/words/money-in-words.ts';
import { useAction } from '../../../platform/api.ts';
import { useDraftText } from '../../../platform/draft-text.ts';
import { useWords } from '../../../platform/words.tsx';
import { AnchoredPopover } from '../../../ui/anchored-popover.tsx';
import { FactEmpty } from '../../../ui/fact-empty.tsx';
import { useFactsPlace } from '../../../ui/facts-place.ts';
import { FactRow } from '../../../ui/fact-row.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { takeFocus } from '../../../ui/take-focus.ts';
import { fillCaptureLine } from '../fill-capture-line.ts';
import type { FactsProps } from '../section-facts-view.tsx';
import { useCacheSession } from '../use-session.ts';
import { PriorityChoice } from './priority-choice.tsx';
import { useAnsweredHere } from './use-answered-here.ts';
import { useAhead } from './use-ahead.ts';
import { useDealStep } from './use-deal-step.ts';

/** How many deals are in view, besides the chosen ones. */
const IN_VIEW = 3;

type OfferedDeal = PipelineFocus['deals'][number];

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  act: { flexShrink: 0, minWidth: 'auto' },
});

type LackingProps = Readonly<{
  session: SessionView;
  deal: OfferedDeal;
  /** Whether to take the focus, since what stood here was just answered. */
  focused: boolean;
  written: () => void;
}>;

/** Says that a chosen deal has no next step, with a line to write it on. */
const LackingStep = ({ session, deal, focused, written }: LackingProps) => {
  const styles = useStyles();
  const { say } = useWords();
  const [text, setText] = useDraftText(`focus-step.${session.id}.${deal.id}`);
  const [writing, setWriting] = useState(text !== '');
  const step = useDealStep(session);
  if (!writing)
    return (
      <div className={styles.row}>
        <span className={styles.text}>{say('facts.focus.lacks', { deal: deal.name })}</span>
        <Button
          className={styles.act}
          size="small"
          {...(focused && { ref: takeFocus })}
          onClick={() => setWriting(true)}
        >
          {say('facts.focus.write')}
        </Button>
      </div>
    );
  return (
    <>
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          const said = text.trim();
          if (said === '' || step.isPending) return;
          void step.record(deal.name, said, () => {
            setText('');
            written();
          });
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          setText('');
          setWriting(false);
        }}
      >
        <Input
          className={styles.text}
          size="small"
          autoFocus
          maxLength={COMMITMENT_TEXT_MAX}
          aria-label={say('facts.focus.step', { deal: deal.name })}
          placeholder={say('facts.alive.next')}
          autoComplete="off"
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
        <Button className={styles.act} type="submit" size="small" disabledFocusable={step.isPending}>
          {say('facts.alive.save')}
        </Button>
      </form>
      <RefusalText error={step.error} />
    </>
  );
};

/** The deals where time pays off, best first; two or three are chosen, and each gets its next step. */
export const PipelineFocusFacts = ({ session, content }: FactsProps<'pipeline-focus'>) => {
  const styles = useStyles();
  const { say, language } = useWords();
  const isOnStage = useFactsPlace() === 'stage';
  const keep = useCacheSession();
  const { deals, count } = content;
  const callbacks = { onDone: keep, sendsLater: true, onRefused: () => setAhead(null) };
  const prioritise = useAction(prioritiseDeal, callbacks);
  const unprioritise = useAction(unprioritiseDeal, callbacks);
  const [ahead, setAhead] = useAhead<Readonly<{ id: DealId; isChosen: boolean }>>(
    content,
    prioritise.isPending || unprioritise.isPending,
  );
  const conclusion = useRef<HTMLParagraphElement>(null);
  const isChosen = (deal: OfferedDeal): boolean => (ahead?.id === deal.id ? ahead.isChosen : deal.isChosen);
  const chosen = deals.filter(isChosen);
  const lacking = chosen.find(({ hasNextStep }) => !hasNextStep);
  const isDone = lacking === undefined;
  const { follows, answered } = useAnsweredHere(lacking?.id ?? null);
  useEffect(() => {
    if (follows && isDone) conclusion.current?.focus();
  }, [follows, isDone]);

  // The stage shows the deals that the two have chosen.
  if (isOnStage)
    return chosen.map(({ id, name, value, currency }) => (
      <FactRow key={id} end={value === null ? undefined : moneyInWords(language, value, currency)}>
        {name}
      </FactRow>
    ));
  if (deals.length === 0)
    return (
      <FactEmpty text={say('facts.focus.none')}>
        <Button
          size="small"
          onClick={() =>
            fillCaptureLine(session.id, say('facts.focus.call', { name: firstName(session.rep.name) }))
          }
        >
          {say('facts.focus.write')}
        </Button>
      </FactEmpty>
    );
  const choice = (deal: OfferedDeal) => (
    <PriorityChoice
      key={deal.id}
      deal={deal}
      isChosen={isChosen(deal)}
      choose={(wanted) => {
        const input = { params: { id: session.id, dealId: deal.id } };
        unprioritise.reset();
        prioritise.reset();
        setAhead({ id: deal.id, isChosen: wanted });
        if (wanted) prioritise.mutate(input);
        else unprioritise.mutate(input);
      }}
    />
  );
  const inView = deals.filter((deal, nth) => nth < IN_VIEW || deal.isChosen);
  const rest = deals.filter((deal) => !inView.includes(deal));
  return (
    <>
      {inView.map(choice)}
      {rest.length > 0 && (
        <FactRow
          look="quiet"
          label={say('facts.alive.others.more')}
          behind={(target, close) => (
            <AnchoredPopover target={target} close={close} label={say('facts.alive.others.more')}>
              {rest.map(choice)}
              {count > deals.length && (
                <FactRow look="quiet">{say('facts.rest', { n: count - deals.length })}</FactRow>
              )}
            </AnchoredPopover>
          )}
        >
          {say('facts.rest', { n: count - inView.length })}
        </FactRow>
      )}
      <RefusalText
        error={prioritise.error ?? unprioritise.error}
        own={{ 'list-full': 'facts.focus.three' }}
        sending={prioritise.isPending || unprioritise.isPending}
      />
      {lacking ? (
        <LackingStep key={lacking.id} session={session} deal={lacking} focused={follows} written={answered} />
      ) : (
        <p ref={conclusion} tabIndex={-1} className={`${styles.row} ${styles.text}`} role="status">
          {chosen.length === 0
            ? say('facts.focus.choose', { n: count })
            : say('facts.focus.ready', { n: chosen.length })}
        </p>
      )}
    </>
  );
};
