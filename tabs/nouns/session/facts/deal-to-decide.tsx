import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import type { ReviewVerdict } from '../../../../shared/coaching/deal-review.ts';
import type { PipelineAlive } from '../../../../shared/coaching/sections/pipeline-alive.ts';
import { reviewDeal } from '../../../../shared/contracts/session-subject.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { COMMITMENT_TEXT_MAX } from '../../../../shared/domain/commitment.ts';
import { dealOutcomes, PAUSE_DAYS } from '../../../../shared/domain/deal.ts';
import { pauseDaysOffered } from '../../../../shared/domain/pause-days.ts';
import type { CommitmentId } from '../../../../shared/domain/ids.ts';
import { addDays, calendarDay } from '../../../../shared/domain/time.ts';
import { moneyInWords } from '../../../../shared/words/money-in-words.ts';
import { useAction } from '../../../platform/api.ts';
import { useToday } from '../../../platform/clock.ts';
import { keptText, useDraftText } from '../../../platform/draft-text.ts';
import { useWords } from '../../../platform/words.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { takeFocus } from '../../../ui/take-focus.ts';
import { useCacheSession } from '../use-session.ts';
import { useDealStep } from './use-deal-step.ts';
import { wantedInWords } from './wanted-in-words.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  head: { display: 'flex', gap: tokens.spacingHorizontalS, margin: 0, fontWeight: tokens.fontWeightSemibold },
  name: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  why: { margin: 0 },
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  act: { flexGrow: 1, minWidth: 'auto' },
  cancel: { marginInlineStart: 'auto', minWidth: 'auto' },
  write: { flexGrow: 1, minWidth: 0 },
});

type Answering = 'none' | 'alive' | 'paused' | 'closed' | 'another-day';

type Props = Readonly<{
  session: SessionView;
  deal: PipelineAlive['deals'][number];
  /** Whether to take the focus, since what stood here was just answered. */
  focused: boolean;
  answered: () => void;
}>;

/** The current deal: why it wants a decision, and the three possible ones. What a decision asks for replaces the buttons. */
export const DealToDecide = ({ session, deal, focused, answered }: Props) => {
  const styles = useStyles();
  const words = useWords();
  const today = useToday();
  const keep = useCacheSession();
  const { say, language, shortDay, exactDay } = words;
  const [answering, setAnswering] = useState<Answering>(
    keptText(`alive.${session.id}.${deal.id}`) === '' ? 'none' : 'alive',
  );
  const [back, setBack] = useState<Answering>('none');
  const [text, setText, discard] = useDraftText(`alive.${session.id}.${deal.id}`);
  const [until, setUntil] = useState('');
  const [recorded, setRecorded] = useState<CommitmentId | null>(null);
  const review = useAction(reviewDeal, {
    sendsLater: true,
    onDone: (changed) => {
      discard();
      keep(changed);
      answered();
    },
  });
  const step = useDealStep(session);
  const busy = review.isPending || step.isPending;
  const decide = (verdict: ReviewVerdict, next = recorded) =>
    review.mutate({
      params: { id: session.id, dealId: deal.id },
      body: { dealVersion: deal.version, verdict, step: next },
    });
  const open = (what: Answering) => {
    setBack(answering);
    setAnswering(what);
  };
  const close = () => {
    setBack(answering);
    setAnswering('none');
  };
  /**
   * Records the next step typed, if any, as a commitment that serves the deal (the rep's unless somebody else is named), and then decides.
   */
  const live = async (): Promise<void> => {
    if (busy) return;
    const typed = text.trim();
    if (typed === '' || recorded !== null) decide({ is: 'alive' });
    else
      await step.record(deal.name, typed, ({ id }) => {
        setRecorded(id);
        decide({ is: 'alive' }, id);
      });
  };
  const cancel = (
    <Button
      className={styles.cancel}
      size="small"
      appearance="subtle"
      icon={<DismissRegular />}
      aria-label={say('app.cancel')}
      title={say('app.cancel')}
      onClick={close}
    />
  );
  return (
    <section
      className={styles.card}
      aria-label={deal.name}
      data-testid="deal-to-decide"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || answering === 'none') return;
        event.stopPropagation();
        close();
      }}
    >
      <h4 className={styles.head}>
        <span className={styles.name} title={deal.name}>
          {deal.name}
        </span>
        {deal.value !== null && <span>{moneyInWords(language, deal.value, deal.currency)}</span>}
      </h4>
      {(answering === 'none' || answering === 'closed') && deal.wants && (
        <p className={styles.why}>{wantedInWords(words, deal.wants)}</p>
      )}
      {answering === 'none' && (
        <div className={styles.acts}>
          {(['alive', 'paused', 'closed'] as const).map((one) => (
            <Button
              key={one}
              className={styles.act}
              size="small"
              disabledFocusable={busy}
              {...((back === 'none' ? focused && one === 'alive' : back === one) && { ref: takeFocus })}
              onClick={() => open(one)}
            >
              {say(`facts.alive.do.${one}`)}
            </Button>
          ))}
        </div>
      )}
      {answering === 'alive' && (
        <form
          className={styles.acts}
          onSubmit={(event) => {
            event.preventDefault();
            void live();
          }}
        >
          <Input
            className={styles.write}
            size="small"
            autoFocus
            maxLength={COMMITMENT_TEXT_MAX}
            aria-label={say('facts.alive.next')}
            placeholder={say('facts.alive.next')}
            autoComplete="off"
            value={text}
            onChange={(_, { value }) => setText(value)}
          />
          <Button type="submit" size="small" disabledFocusable={busy}>
            {say('facts.alive.save')}
          </Button>
          {cancel}
        </form>
      )}
      {answering === 'paused' && (
        <div className={styles.acts} role="group" aria-label={say('facts.alive.until')}>
          <span>{say('facts.alive.until')}</span>
          {pauseDaysOffered(today, words.daysOff).map((day, index) => (
            <Button
              key={day}
              size="small"
              disabledFocusable={busy}
              autoFocus={index === 0}
              title={exactDay(day)}
              onClick={() => decide({ is: 'paused', until: day })}
            >
              {shortDay(day)}
            </Button>
          ))}
          <Button size="small" disabledFocusable={busy} onClick={() => open('another-day')}>
            {say('facts.alive.another-day')}
          </Button>
          {cancel}
        </div>
      )}
      {answering === 'another-day' && (
        <form
          className={styles.acts}
          onSubmit={(event) => {
            event.preventDefault();
            const day = calendarDay.safeParse(until);
            if (day.success && !busy) decide({ is: 'paused', until: day.data });
          }}
        >
          <Input
            className={styles.write}
            size="small"
            type="date"
            autoFocus
            min={addDays(today, PAUSE_DAYS.least)}
            max={addDays(today, PAUSE_DAYS.most)}
            aria-label={say('facts.alive.until')}
            value={until}
            onChange={(_, { value }) => setUntil(value)}
          />
          <Button type="submit" size="small" disabledFocusable={busy}>
            {say('facts.alive.do.paused')}
          </Button>
          {cancel}
        </form>
      )}
      {answering === 'closed' && (
        <div className={styles.acts} role="group" aria-label={say('facts.alive.do.closed')}>
          {dealOutcomes.map((outcome, index) => (
            <Button
              key={outcome}
              className={styles.act}
              size="small"
              disabledFocusable={busy}
              autoFocus={index === 0}
              onClick={() => decide({ is: 'closed', outcome })}
            >
              {say(`facts.alive.close.${outcome}`)}
            </Button>
          ))}
          {cancel}
        </div>
      )}
      <RefusalText error={review.error ?? step.error} sending={busy} />
    </section>
  );
};
