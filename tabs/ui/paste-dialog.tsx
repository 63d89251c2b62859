import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fitsInRequest } from '../../shared/contracts/endpoint.ts';
import { useWords } from '../platform/words.tsx';
import { FormDialog } from './form-dialog.tsx';

const useStyles = makeStyles({
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
    <FormDialog
      title={title}
      act={act}
      ready={ready && fits}
      busy={busy}
      error={error}
      save={save}
      close={close}
    >
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
    </FormDialog>
  );
};
