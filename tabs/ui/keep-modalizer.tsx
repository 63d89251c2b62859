import { useModalAttributes } from '@fluentui/react-components';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';

const ModalAttributesHolder = (): null => {
  useModalAttributes();
  return null;
};

let mounted = false;

/**
 * What is modal hides the rest of the page from screen readers. Fluent's own keeper of that (tabster) is put away with the last
 * component that uses it, and then never shows the page again: so it is when a view goes away with something modal open in
 * it. Once anything modal has been shown, one keeper stays.
 */
export const useKeepModalizer = (): void => {
  useEffect(() => {
    if (mounted) return;
    mounted = true;
    createRoot(document.createElement('div')).render(<ModalAttributesHolder />);
  }, []);
};
