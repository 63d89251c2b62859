const DIALOG = '[role="dialog"]';

/**
 * Returns the focus to whatever opened a popover or dialog, once it is closed. If it was closed by a tap on something else, the focus stays
 * there: that is where the person means to type.
 */
export const giveFocusBack = (opener: HTMLElement | null): void => {
  const focused = document.activeElement;
  const isElsewhere = focused !== null && focused !== document.body;
  const dialog = focused?.closest(DIALOG) ?? null;
  const isInWhatClosed = dialog !== null && !dialog.contains(opener);
  if (!isElsewhere || isInWhatClosed) opener?.focus();
};
