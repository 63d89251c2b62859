import { Popover, PopoverSurface } from '@fluentui/react-components';
import type { ReactNode } from 'react';

type Props = Readonly<{
  target: HTMLElement | null;
  close: () => void;
  label: string;
  children: ReactNode;
}>;

/** More about something, beside it; Escape and a tap elsewhere close it and give the focus back. */
export const Anchored = ({ target, close, label, children }: Props) => (
  <Popover
    open
    trapFocus
    size="small"
    positioning={{ target, position: 'above', align: 'start', fallbackPositions: ['below', 'above-end'] }}
    onOpenChange={(_event, { open }) => {
      if (open) return;
      close();
      target?.focus();
    }}
  >
    {/* Takes the focus itself: Escape closes from inside only, and there may be nothing to tap in it. */}
    <PopoverSurface tabIndex={-1} aria-label={label} style={{ maxWidth: 'min(288px, calc(100vw - 40px))' }}>
      {children}
    </PopoverSurface>
  </Popover>
);
