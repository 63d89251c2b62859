const DIALOG = '[role="dialog"]';

/**
 * Gives the focus back to what opened something over the page, when that is closed. Whoever closed it with a tap on something else has
 * the focus there: what is typed next is meant for it.
 */
export const giveFocusBack = (opener: HTMLElement | null): void => {
  const focused = document.activeElement;
  const isElsewhere = focused !== null && focused !== document.body;
  const dialog = focused?.closest(DIALOG) ?? null;
  const isInWhatClosed = dialog !== null && !dialog.contains(opener);
  if (!isElsewhere || isInWhatClosed) opener?.focus();
};
