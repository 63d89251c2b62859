import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { COMMITMENT_TEXT_MAX, lateReasons } from '../../../../shared/domain/commitment.ts';
import type { LateReason } from '../../../../shared/domain/commitment.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';
import { toldReason } from '../../../../shared/words/told-reason.ts';
import { useDraftText } from '../../../platform/draft-text.ts';
import { useWords } from '../../../platform/words.tsx';
import { ASKED, InlineForm } from '../../../ui/inline-form.tsx';
import { useMissing } from '../../../ui/use-missing.ts';
import { ChooseDay } from '../../commitment/choose-day.tsx';

const useStyles = makeStyles({
  ask: {
    margin: 0,
    outlineStyle: 'none',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  other: { width: '100%', marginBlockStart: tokens.spacingVerticalXS },
  reasons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  reason: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
});

const firstButtonIn = (group: HTMLElement | null): HTMLElement | null =>
  group?.querySelector('button') ?? null;

type Props = Readonly<{
  /** Whether the commitment is the reader's own, who says "I" then. */
  own: boolean;
  /** The day it has now: what is chosen is later. */
  due: CalendarDay | null;
  usual: CalendarDay | null;
  /** The key that a half-typed reason is kept under; whoever moves the commitment discards it. */
  draft: string;
  busy: boolean;
  error: unknown;
  move: (to: CalendarDay, reason: LateReason, because: string) => void;
  cancel: () => void;
}>;

/** Moves a commitment: what got in the way, and which day works instead. */
export const NotYetForm = ({ own, due, usual, draft, busy, error, move, cancel }: Props) => {
  const styles = useStyles();
  const { say, shortDay } = useWords();
  const [reason, setReason] = useState<LateReason | null>(null);
  const [to, setTo] = useState<CalendarDay | null>(null);
  const why = useMissing(reason === null);
  const when = useMissing(to === null);
  const [other, setOther, discard] = useDraftText(draft);
  const days = useRef<HTMLDivElement>(null);
  const whichDay = useRef<HTMLParagraphElement>(null);
  /** The day is asked for next: that gets the focus, and the rest of the form comes into view. */
  const askDay = () => {
    whichDay.current?.focus({ preventScroll: true });
    days.current?.closest('form')?.scrollIntoView({ block: 'end' });
  };
  /** A reason of one's own is written first. */
  const because = (chosen: LateReason) => {
    setReason(chosen);
    if (chosen !== 'other') askDay();
  };
  return (
    <InlineForm
      column
      label={say('panel.not-yet.why')}
      act={to === null ? say('answer.move') : say('panel.not-yet.move', { day: shortDay(to) })}
      busy={busy}
      error={error}
      save={() => {
        if (why.complains() || when.complains()) return;
        if (reason !== null && to !== null) move(to, reason, reason === 'other' ? other.trim() : '');
      }}
      close={() => {
        discard();
        cancel();
      }}
    >
      <p className={styles.ask} {...ASKED}>
        {say('panel.not-yet.why')}
      </p>
      <Field {...(why.isSaid && { validationMessage: say('panel.not-yet.why.needed') })}>
        <div
          ref={(group) => why.place(firstButtonIn(group))}
          className={styles.reasons}
          role="group"
          aria-label={say('panel.not-yet.why')}
        >
          {lateReasons.map((one) => (
            <Button
              key={one}
              size="small"
              className={styles.reason}
              appearance={one === reason ? 'primary' : 'secondary'}
              aria-pressed={one === reason}
              onClick={() => because(one)}
            >
              {say(own ? `reason.${one}` : toldReason(one))}
            </Button>
          ))}
        </div>
        {reason === 'other' && (
          <Input
            autoFocus
            className={styles.other}
            size="small"
            maxLength={COMMITMENT_TEXT_MAX}
            aria-label={say('panel.not-yet.other')}
            placeholder={say('panel.not-yet.other')}
            autoComplete="off"
            value={other}
            onChange={(_event, { value }) => setOther(value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing || to !== null) return;
              event.preventDefault();
              askDay();
            }}
          />
        )}
      </Field>
      <p ref={whichDay} className={styles.ask} tabIndex={-1}>
        {say('panel.not-yet.day')}
      </p>
      <Field {...(when.isSaid && { validationMessage: say('panel.not-yet.day.needed') })}>
        <div
          ref={(group) => {
            days.current = group;
            when.place(firstButtonIn(group));
          }}
        >
          <ChooseDay after={due} usual={usual} chosen={to} choose={setTo} />
        </div>
      </Field>
    </InlineForm>
  );
};
