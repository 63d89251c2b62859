import {
  Button,
  makeStyles,
  Toast,
  Toaster,
  ToastTitle,
  tokens,
  useId,
  useToastController,
} from '@fluentui/react-components';
import { useEffect, useEffectEvent } from 'react';
import { useWords } from '../platform/words.tsx';
import type { ShownToast } from './undo-toast.tsx';

/** For how long something can be undone, in milliseconds. */
const UNDO_MS = 10_000;

const useStyles = makeStyles({
  // The surrounding place decides the position; Fluent would shift a centred toaster.
  toaster: { position: 'static', width: 'auto', maxWidth: '480px', minWidth: 0, '& > *': { marginTop: 0 } },
  // As high as the row it may replace.
  toast: {
    alignItems: 'center',
    boxSizing: 'border-box',
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { alignItems: 'center' },
  // Two lines at most: with one line, a sentence would be cut off at 320 pixels.
  text: {
    display: 'block',
    maxHeight: '2.5em',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1.25,
  },
  undo: {
    // As the toast's own text: the plain inverted colour is black on black in high contrast.
    color: tokens.colorNeutralForegroundInverted2,
    textDecorationLine: 'underline',
    flexShrink: 0,
    ':hover': { color: tokens.colorNeutralForegroundInverted2 },
  },
});

/** The surrounding place is a live region: Fluent's own would announce each toast twice. */
const saidByItsPlace = (): void => undefined;

type Props = Readonly<{ toast: ShownToast; gone: () => void }>;

/** One toast, where it is rendered, until its time is up. */
export const Toasts = ({ toast, gone }: Props) => {
  const styles = useStyles();
  const toasterId = useId('toasts');
  const { dispatchToast } = useToastController(toasterId);
  const { say } = useWords();
  const begin = useEffectEvent(() =>
    dispatchToast(
      <Toast className={styles.toast} appearance="inverted">
        <ToastTitle
          className={styles.title}
          media={null}
          action={
            <Button
              className={styles.undo}
              size="small"
              appearance="transparent"
              onClick={() => {
                toast.undo?.();
                gone();
              }}
            >
              {say(toast.undo ? 'app.undo' : 'app.close')}
            </Button>
          }
        >
          <span className={styles.text} title={toast.text}>
            {toast.text}
          </span>
        </ToastTitle>
      </Toast>,
      {
        timeout: UNDO_MS,
        pauseOnHover: true,
        onStatusChange: (_event, { status }) => {
          if (status === 'unmounted') gone();
        },
      },
    ),
  );
  useEffect(() => begin(), []);
  return (
    <Toaster
      inline
      className={styles.toaster}
      toasterId={toasterId}
      position="bottom-start"
      announce={saidByItsPlace}
    />
  );
};
