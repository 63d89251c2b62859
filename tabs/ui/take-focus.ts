const WRITTEN_IN = 'input, textarea, [contenteditable="true"]';

/** A ref that focuses a new element, unless somebody is typing elsewhere: a late arrival would otherwise get the rest of a word. */
export const takeFocus = (element: HTMLElement | null): void => {
  if (document.activeElement?.matches(WRITTEN_IN) !== true) element?.focus();
};
