import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** An element's width in pixels as it changes; 0 until it is known. */
export const useWidth = <E extends HTMLElement>(): readonly [RefObject<E | null>, number] => {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
};
