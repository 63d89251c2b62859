import { Button, makeStyles, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { ModalPopover } from '../../ui/modal-popover.tsx';

const useStyles = makeStyles({
  button: { flexShrink: 0 },
  surface: {
    boxSizing: 'border-box',
    width: '304px',
    maxWidth: 'calc(100vw - 16px)',
    maxHeight: 'calc(100vh - 96px)',
    overflowY: 'auto',
  },
});

type Props = Readonly<{
  text: string;
  /** Names the other person, for screen readers. */
  label: string;
  look: 'primary' | 'secondary';
  /** The times, which may still have to be fetched. */
  children: (close: () => void) => ReactNode;
}>;

/** A button that books a time, with the times beside it. */
export const TimePopover = ({ text, label, look, children }: Props) => {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <ModalPopover
      positioning={{ position: 'below', align: 'end', fallbackPositions: ['above-end', 'below-start'] }}
      open={open}
      onOpenChange={(_event, data) => setOpen(data.open)}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button className={styles.button} size="small" appearance={look} aria-label={label}>
          {text}
        </Button>
      </PopoverTrigger>
      {/* Takes the focus itself: its content comes a moment later. */}
      <PopoverSurface className={styles.surface} aria-label={label} tabIndex={-1}>
        <Suspense fallback={null}>{children(() => setOpen(false))}</Suspense>
      </PopoverSurface>
    </ModalPopover>
  );
};
