import type { ChecklistItem } from '../../protocol.ts';

const CLOCK_DAY = '[data-testid="clock-day"]';
const START = '[data-testid="start-session"], [data-testid="start-now"]';

/**
 * Where each thing is done in the left window's side panel; the first selector found is used. Until a session is started, that is the start
 * button.
 */
const places: Readonly<Record<Exclude<ChecklistItem, 'tomorrow'>, readonly string[]>> = {
  start: [START],
  answer: ['[data-testid="follow-up"] button', START],
  step: ['[data-testid="capture"] input', START],
  close: ['[data-testid="confirm-close"], [data-testid="close-session"]', START],
};

const OUTLINE = { outline: '3px solid Highlight', outlineOffset: '3px' };
/** How long the outline shows, in milliseconds. */
const SHOWN_FOR_MS = 2_500;

const findPlace = (item: ChecklistItem): HTMLElement | null => {
  if (item === 'tomorrow') return document.querySelector<HTMLElement>(CLOCK_DAY);
  const frame = document.querySelector<HTMLIFrameElement>('[data-testid="left-panel"]');
  for (const place of places[item]) {
    const found = frame?.contentDocument?.querySelector<HTMLElement>(place);
    if (found) return found;
  }
  return null;
};

/** Scrolls the place for that item into view, outlines it and focuses it. */
export const showPlace = (item: ChecklistItem): void => {
  const place = findPlace(item);
  if (!place) return;
  place.scrollIntoView({ block: 'nearest' });
  place.focus();
  place.animate([OUTLINE, OUTLINE], { duration: SHOWN_FOR_MS });
};
