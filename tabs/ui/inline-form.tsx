import { Button } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../platform/words.tsx';
import { firstField } from './first-field.ts';
import { useStaysOpen } from './open-forms.ts';
import { RefusalText } from './refusal-text.tsx';
import type { OwnRefusals } from './refusal-words.ts';
import { useRowStyles } from './row-styles.ts';

/** Marks a question in a form that is answered with a tap: what is typed at it chooses nothing. */
export const ASKED = { 'data-asked': '', tabIndex: -1 };

type Props = Readonly<{
  /** What the form is about, for screen readers. */
  label: string;
  /** The submit button's text, or the buttons of a form with several ways to end. */
  act: string | readonly ReactNode[];
  /** False while something is missing that the form does not point out itself. */
  ready?: boolean;
  busy: boolean;
  error: unknown;
  /** Wording of refusals that differs from the general one. */
  own?: OwnRefusals | undefined;
  /** One field per line. */
  column?: boolean;
  testId?: string;
  /** Left out when each of the form's own buttons saves. */
  save?: () => void;
  close: () => void;
  children: ReactNode;
}>;

/** A form in the place of its row. It focuses its first field or question; Escape closes it and nothing around it. */
export const InlineForm = (props: Props) => {
  const { label, act, ready = true, busy, error, own, column = false, testId, save, close, children } = props;
  const styles = useRowStyles();
  const { say } = useWords();
  const form = useRef<HTMLFormElement>(null);
  useStaysOpen();
  useLayoutEffect(() => {
    if (form.current) firstField(form.current)?.focus();
  }, []);
  return (
    <form
      ref={form}
      noValidate
      data-inline-form
      className={styles.form}
      aria-label={label}
      data-testid={testId}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy) save?.();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div className={column ? styles.column : styles.fields}>{children}</div>
      <RefusalText error={error} sending={busy} {...(own && { own })} />
      <div className={styles.acts}>
        {typeof act === 'string' ? (
          <Button type="submit" size="small" appearance="primary" disabledFocusable={busy || !ready}>
            {act}
          </Button>
        ) : (
          act
        )}
        <Button size="small" appearance="subtle" onClick={close}>
          {say('app.cancel')}
        </Button>
      </div>
    </form>
  );
};
