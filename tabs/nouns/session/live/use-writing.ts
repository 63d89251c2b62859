import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

/** How long without a keystroke counts as a pause, in milliseconds. */
const PAUSE_MS = 2_000;

const takesText = (target: EventTarget): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea, input'));

/** Whether somebody is typing in the element that gets `onKeyDown`. */
export const useWriting = () => {
  const [isWriting, setWriting] = useState(false);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  const onKeyDown = ({ target }: KeyboardEvent): void => {
    if (!takesText(target)) return;
    clearTimeout(pause.current);
    pause.current = setTimeout(() => setWriting(false), PAUSE_MS);
    setWriting(true);
  };
  return { isWriting, onKeyDown };
};
