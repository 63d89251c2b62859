import type { KeyboardEvent } from 'react';

/** For a field of a few lines: Enter saves, by default what its form saves, and Shift+Enter makes a new line. */
export const enterSaves =
  (save?: () => void) =>
  (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (save) save();
    else event.currentTarget.form?.requestSubmit();
  };
