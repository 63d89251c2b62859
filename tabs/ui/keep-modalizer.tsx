import { useModalAttributes } from '@fluentui/react-components';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';

const ModalAttributesHolder = (): null => {
  useModalAttributes();
  return null;
};

let mounted = false;

/**
 * A modal hides the rest of the page from screen readers. Fluent's mechanism for that (tabster) is disposed of with the last component that
 * uses it, and then never shows the page again, as when a view disappears with a modal open. So once any modal has been shown, one user of
 * it stays mounted.
 */
export const useKeepModalizer = (): void => {
  useEffect(() => {
    if (mounted) return;
    mounted = true;
    createRoot(document.createElement('div')).render(<ModalAttributesHolder />);
  }, []);
};
