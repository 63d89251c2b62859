import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { lateReasons } from '../../../../shared/domain/commitment.ts';
import type { LateReason } from '../../../../shared/domain/commitment.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';
import { toldReason } from '../../../../shared/words/told-reason.ts';
import { useWords } from '../../../platform/words.tsx';
import { InlineForm } from '../../../ui/inline-form.tsx';
import { useMissing } from '../../../ui/use-missing.ts';
import { ChooseDay } from '../../commitment/choose-day.tsx';

const useStyles = makeStyles({
  ask: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
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
  busy: boolean;
  error: unknown;
  move: (to: CalendarDay, reason: LateReason) => void;
  cancel: () => void;
}>;

/** Moves a commitment: what got in the way, and which day works instead. */
export const NotYetForm = ({ own, due, usual, busy, error, move, cancel }: Props) => {
  const styles = useStyles();
  const { say, shortDay } = useWords();
  const [reason, setReason] = useState<LateReason | null>(null);
  const [to, setTo] = useState<CalendarDay | null>(null);
  const why = useMissing(reason === null);
  const when = useMissing(to === null);
  const days = useRef<HTMLDivElement>(null);
  /** The day is asked for next: it gets the focus, and the rest of the form comes into view. */
  const because = (chosen: LateReason) => {
    setReason(chosen);
    firstButtonIn(days.current)?.focus({ preventScroll: true });
    days.current?.closest('form')?.scrollIntoView({ block: 'end' });
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
        if (reason !== null && to !== null) move(to, reason);
      }}
      close={cancel}
    >
      <p className={styles.ask}>{say('panel.not-yet.why')}</p>
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
      </Field>
      <p className={styles.ask}>{say('panel.not-yet.day')}</p>
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
