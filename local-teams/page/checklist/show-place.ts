import type { ChecklistItem } from '../../protocol.ts';

const CLOCK_DAY = '[data-testid="clock-day"]';
const START = '[data-testid="start-session"], [data-testid="start-now"]';

/** Where each thing is done in the left window's side panel; the first that is there. A session is started before anything else. */
const places: Readonly<Record<Exclude<ChecklistItem, 'tomorrow'>, readonly string[]>> = {
  start: [START],
  answer: ['[data-testid="follow-up"] button', START],
  step: ['[data-testid="capture"] input', START],
  close: ['[data-testid="confirm-close"], [data-testid="close-session"]', START],
};

const OUTLINE = { outline: '3px solid Highlight', outlineOffset: '3px' };
/** Milliseconds that the outline stays. */
const SHOWN_FOR = 2_500;

const findPlace = (item: ChecklistItem): HTMLElement | null => {
  if (item === 'tomorrow') return document.querySelector<HTMLElement>(CLOCK_DAY);
  const frame = document.querySelector<HTMLIFrameElement>('[data-testid="left-panel"]');
  for (const place of places[item]) {
    const found = frame?.contentDocument?.querySelector<HTMLElement>(place);
    if (found) return found;
  }
  return null;
};

/** Brings the place where that is done into view, outlines it and gives it the focus. */
export const showPlace = (item: ChecklistItem): void => {
  const place = findPlace(item);
  if (!place) return;
  place.scrollIntoView({ block: 'nearest' });
  place.focus();
  place.animate([OUTLINE, OUTLINE], { duration: SHOWN_FOR });
};
