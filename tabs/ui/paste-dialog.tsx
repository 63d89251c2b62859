import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fitsInRequest } from '../../shared/contracts/endpoint.ts';
import { useWords } from '../platform/words.tsx';
import { RefusalText } from './refusal-text.tsx';
import { ToastPlace } from './undo-toast.tsx';

const useStyles = makeStyles({
  content: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    rowGap: tokens.spacingVerticalM,
  },
  text: { margin: 0, color: tokens.colorPaletteMarigoldForeground2 },
});

type Props = Readonly<{
  title: string;
  /** Says what a row holds. */
  hint: string;
  text: string;
  setText: (text: string) => void;
  /** The button's text. */
  act: string;
  ready: boolean;
  busy: boolean;
  error: unknown;
  /** The request body, whose size is checked. */
  body: object;
  save: () => void;
  close: () => void;
  /** How the rows are read. */
  children: ReactNode;
}>;

/** Rows pasted from a spreadsheet and, below them, how they are read. */
export const PasteDialog = (props: Props) => {
  const { title, hint, text, setText, act, ready, busy, error, body, save, close, children } = props;
  const styles = useStyles();
  const { say } = useWords();
  const fits = fitsInRequest(body);
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) close();
      }}
    >
      <DialogSurface>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (ready && fits && !busy) save();
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.content}>
              <Field label={say('deal.paste.text')} hint={hint}>
                <Textarea
                  rows={6}
                  wrap="off"
                  resize="vertical"
                  readOnly={busy}
                  value={text}
                  onChange={(_, { value }) => setText(value)}
                />
              </Field>
              {children}
              {!fits && (
                <p className={styles.text} role="alert">
                  {say('deal.paste.too-much')}
                </p>
              )}
              <RefusalText error={error} />
            </DialogContent>
            <DialogActions>
              <Button onClick={close}>{say('app.cancel')}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={busy || !ready || !fits}>
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
