import { Suspense, useEffect } from 'react';
import type { ReactNode } from 'react';
import { lazily } from '../platform/lazily.ts';
import { useCodeAhead } from './after-first-view.ts';
import type { AnchoredPopoverProps } from './anchored-popover-surface.tsx';

const load = () => import('./anchored-popover-surface.tsx').then((made) => made.AnchoredPopoverSurface);
const Surface = lazily(load);

/** Has popovers' code fetched before one is opened, also for when there is no network then. */
export const usePopoversAhead = (): void => useCodeAhead(load);

/** Lets be what is on its way when the person goes on to something else meanwhile: it would come over that, and take the focus. */
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

/** Around a popover that has code of its own, which may have to be fetched. */
export const PopoverPlace = ({ target, close, children }: PlaceProps) => (
  <Suspense fallback={<Coming target={target} close={close} />}>{children}</Suspense>
);

/** More about something, beside it; Escape and a tap elsewhere close it. */
export const AnchoredPopover = (props: AnchoredPopoverProps) => (
  <PopoverPlace target={props.target} close={props.close}>
    <Surface {...props} />
  </PopoverPlace>
);
