import { Button } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../platform/words.tsx';
import { useStaysOpen } from './open-forms.ts';
import { RefusalText } from './refusal-text.tsx';
import type { OwnRefusals } from './refusal-words.ts';
import { useRowStyles } from './row-styles.ts';

/** The first field, or what is chosen by tapping. */
const FIRST = 'input, select, textarea, button';

type Props = Readonly<{
  /** What the form is about, for screen readers. */
  label: string;
  /** What its button does, or the buttons where there are several ends. */
  act: string | readonly ReactNode[];
  /** False while something is missing that the form says by itself. */
  ready?: boolean;
  busy: boolean;
  error: unknown;
  /** What refusals are called here, where that is another thing than elsewhere. */
  own?: OwnRefusals | undefined;
  /** Fields below each other, where each takes a line. */
  column?: boolean;
  testId?: string;
  /** Nothing where each button of its own does. */
  save?: () => void;
  close: () => void;
  children: ReactNode;
}>;

/** A form where its row stands or will stand. It begins in its first field; Escape closes it and nothing around it. */
export const InlineForm = (props: Props) => {
  const { label, act, ready = true, busy, error, own, column = false, testId, save, close, children } = props;
  const styles = useRowStyles();
  const { say } = useWords();
  const form = useRef<HTMLFormElement>(null);
  useStaysOpen();
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>(FIRST)?.focus(), []);
  return (
    <form
      ref={form}
      noValidate
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
