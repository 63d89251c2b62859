import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** How many of a list's first items fit whole, whatever the list's size; at least one. `items` tells one list from another. */
export const useWholeCount = (list: RefObject<HTMLElement | null>, items: string): number => {
  const [count, setCount] = useState(Infinity);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const measure = (): void => {
      const { top, height } = element.getBoundingClientRect();
      const isWhole = (item: Element): boolean => item.getBoundingClientRect().bottom <= top + height + 1;
      setCount(Math.max(1, [...element.children].filter(isWhole).length));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, items]);
  return count;
};
