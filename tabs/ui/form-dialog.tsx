import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../platform/words.tsx';
import { firstField } from './first-field.ts';
import { RefusalText } from './refusal-text.tsx';
import { ToastPlace } from './undo-toast.tsx';

const useStyles = makeStyles({
  content: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    rowGap: tokens.spacingVerticalM,
  },
});

type Props = Readonly<{
  /** False for a form that is kept while it isn't shown. */
  open?: boolean;
  title: string;
  /** What the button that saves says. */
  act: string;
  /** False while something is missing that the form does not point out itself. */
  ready?: boolean;
  busy: boolean;
  error: unknown;
  save: () => void;
  close: () => void;
  children: ReactNode;
}>;

/** A dialog that is a form: it saves once at a time, or is left without saving. */
export const FormDialog = (props: Props) => {
  const { open = true, title, act, ready = true, busy, error, save, close, children } = props;
  const styles = useStyles();
  const { say } = useWords();
  const form = useRef<HTMLFormElement>(null);
  // After the dialog has put the focus on its first element.
  useEffect(() => {
    if (open && form.current && document.activeElement instanceof HTMLSelectElement)
      firstField(form.current)?.focus();
  }, [open]);
  return (
    <Dialog open={open} onOpenChange={(_, data) => data.open || close()}>
      <DialogSurface>
        <form
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (ready && !busy) save();
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.content}>
              {children}
              <RefusalText error={error} />
            </DialogContent>
            <DialogActions>
              <Button onClick={close}>{say('app.cancel')}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={busy || !ready}>
                {act}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
        <ToastPlace />
      </DialogSurface>
    </Dialog>
  );
};
