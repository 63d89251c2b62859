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

/** No wider than the panel, and no higher than what is left of it. */
const size = {
  boxSizing: 'border-box',
  display: 'flex',
  flexDirection: 'column',
  maxWidth: 'min(288px, calc(100vw - 40px))',
  maxHeight: 'min(480px, calc(100vh - 128px))',
} as const;

const useStyles = makeStyles({
  // Overflowing content scrolls; focus rings are not cut off.
  content: { minHeight: 0, overflowY: 'auto', margin: '-4px', padding: '4px' },
});

/** A popover with more about something, beside it; Escape or a tap elsewhere closes it. */
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
      {/* Takes the focus itself: Escape only closes it from inside, and it may hold nothing to tap. */}
      <PopoverSurface tabIndex={-1} aria-label={label} style={size}>
        <div className={styles.content}>{children}</div>
        <ToastPlace />
      </PopoverSurface>
    </ModalPopover>
  );
};
