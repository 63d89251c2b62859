import { useModalAttributes } from '@fluentui/react-components';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';

const Keeper = (): null => {
  useModalAttributes();
  return null;
};

let kept = false;

/**
 * What is modal hides the rest of the page from screen readers. Fluent's own keeper of that (tabster) is put away with the last
 * component that uses it, and then never shows the page again: so it is when a view goes away with something modal open in
 * it. Once anything modal has been shown, one keeper stays.
 */
export const useModalsKept = (): void => {
  useEffect(() => {
    if (kept) return;
    kept = true;
    createRoot(document.createElement('div')).render(<Keeper />);
  }, []);
};
