import { makeStyles, PopoverSurface } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { giveFocusBack } from './give-focus-back.ts';
import { ModalPopover } from './modal-popover.tsx';
import { ToastPlace } from './undo-toast.tsx';

export type AnchoredPopoverProps = Readonly<{
  target: HTMLElement | null;
  close: () => void;
  label: string;
  children: ReactNode;
}>;

/** No wider than a panel, and no higher than what is left of it. */
const size = {
  display: 'flex',
  flexDirection: 'column',
  maxWidth: 'min(288px, calc(100vw - 40px))',
  maxHeight: 'min(480px, calc(100vh - 128px))',
} as const;

const useStyles = makeStyles({
  // The rest is scrolled to; the ring around what has the focus is whole.
  content: { minHeight: 0, overflowY: 'auto', margin: '-4px', padding: '4px' },
});

/** More about something, beside it; Escape and a tap elsewhere close it. */
export const AnchoredPopoverSurface = ({ target, close, label, children }: AnchoredPopoverProps) => {
  const styles = useStyles();
  return (
    <ModalPopover
      open
      size="small"
      positioning={{ target, position: 'above', align: 'start', fallbackPositions: ['below', 'above-end'] }}
      onOpenChange={(_event, { open }) => {
        if (open) return;
        close();
        giveFocusBack(target);
      }}
    >
      {/* Takes the focus itself: Escape closes from inside only, and there may be nothing to tap in it. */}
      <PopoverSurface tabIndex={-1} aria-label={label} style={size}>
        <div className={styles.content}>{children}</div>
        <ToastPlace />
      </PopoverSurface>
    </ModalPopover>
  );
};
