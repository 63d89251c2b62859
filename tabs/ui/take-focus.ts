const WRITTEN_IN = 'input, textarea, [contenteditable="true"]';

/**
 * Gives something that has come the focus, as a ref. Never from where somebody writes: what was asked for comes late at times, and
 * would get the rest of a word.
 */
export const takeFocus = (element: HTMLElement | null): void => {
  if (document.activeElement?.matches(WRITTEN_IN) !== true) element?.focus();
};
