import { Suspense, useEffect } from 'react';
import type { ReactNode } from 'react';
import { lazily } from '../platform/lazily.ts';
import { useCodeAhead } from './after-first-view.ts';
import type { AnchoredPopoverProps } from './anchored-popover-surface.tsx';

const load = () => import('./anchored-popover-surface.tsx').then((made) => made.AnchoredPopoverSurface);
const Surface = lazily(load);

/** Fetches popovers' code before one is opened, so that it is there even if the network is gone. */
export const usePopoversAhead = (): void => useCodeAhead(load);

/** Cancels a popover on its way when the person goes on to something else, which it would cover and take the focus from. */
const Coming = ({ target, close }: Pick<AnchoredPopoverProps, 'target' | 'close'>) => {
  useEffect(() => {
    const onPointerDown = ({ target: pressed }: PointerEvent): void => {
      if (!(pressed instanceof Node) || target?.contains(pressed) !== true) close();
    };
    const onKeyDown = ({ repeat }: KeyboardEvent): void => {
      if (!repeat) close();
    };
    document.addEventListener('pointerdown', onPointerDown, true);
    document.addEventListener('keydown', onKeyDown, true);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown, true);
      document.removeEventListener('keydown', onKeyDown, true);
    };
  }, [target, close]);
  return null;
};

type PlaceProps = Pick<AnchoredPopoverProps, 'target' | 'close'> & Readonly<{ children: ReactNode }>;

/** Wraps a popover whose own code may still have to be fetched. */
export const PopoverPlace = ({ target, close, children }: PlaceProps) => (
  <Suspense fallback={<Coming target={target} close={close} />}>{children}</Suspense>
);

/** A popover with more about something, beside it; Escape or a tap elsewhere closes it. */
export const AnchoredPopover = (props: AnchoredPopoverProps) => (
  <PopoverPlace target={props.target} close={props.close}>
    <Surface {...props} />
  </PopoverPlace>
);
