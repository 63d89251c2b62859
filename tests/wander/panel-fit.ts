import type { Frame } from 'playwright-core';

/** What the panel always shows of a live session: who and how long, the way on, and the capture line. */
const ALWAYS = {
  'the header': 'header',
  'the way to the next section': '[data-testid=next-section], [data-testid=end-session]',
  'the capture line': '[data-testid=capture]',
};

/** Which of those isn't fully in view, or is covered, in words; [] outside a live section. */
export const missingFromPanel = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate((always) => {
    if (!document.querySelector('[data-testid=section]') || document.querySelector('[aria-modal=true]'))
      return [];
    return Object.entries(always).flatMap(([name, selector]) => {
      const part = document.querySelector(selector);
      if (!part) return [`${name} is not there`];
      const { left, top, right, bottom } = part.getBoundingClientRect();
      const isWhole = left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
      if (!isWhole) return [`${name} is not whole in view`];
      const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (over === null || part.contains(over) || over.contains(part)) return [];
      return [`${name} is covered by “${over.textContent.slice(0, 50)}”`];
    });
  }, ALWAYS);

/** The most minutes of overtime that a session shows, unless half its planned time is more. */
const SAID_OVER = 15;

/** A fault if a session shows extreme overtime, given as used/planned and minutes over. */
export const timeBeyondReason = async (frame: Frame): Promise<string | null> => {
  const headers = await frame.locator('header').allInnerTexts();
  for (const [said, used, planned, over = '0'] of headers.join('\n').matchAll(/(\d+)\/(\d+)(?: \+(\d+))?/gu))
    if (Number(used) + Number(over) > Number(planned) + Math.max(SAID_OVER, Number(planned) / 2))
      return `the time is said to be ${said}`;
  return null;
};
