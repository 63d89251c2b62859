import { z } from 'zod';
import { tabIn } from './person-window.ts';
import type { PersonWindow } from './person-window.ts';

/**
 * A control that can be pressed or written in: its index in the frame, its name, its kind, and whether it belongs to the current section.
 */
const control = z.object({
  ...{ index: z.number(), key: z.string(), name: z.string(), kind: z.string() },
  isInSection: z.boolean(),
});
export type Control = z.output<typeof control>;

const PRESSED = [
  ...['button', 'a[href]', 'summary', '[role=radio]', '[role=tab]', '[role=switch]', '[role=checkbox]'],
  ...[
    '[role=menuitem]',
    '[role=menuitemradio]',
    '[role=option]',
    'input[type=radio]',
    'input[type=checkbox]',
  ],
].join(',');
const WRITTEN =
  'textarea, [contenteditable=true], input:not([type=radio], [type=checkbox], [type=button], [type=submit])';

/** Marks the elements found by the last search, so that one of them can be found again. */
export const MARK = 'data-wander';

const look = async (window: PersonWindow, selector: string): Promise<readonly Control[]> => {
  const found = await tabIn(window)?.evaluate(
    ({ selector: wanted, mark }) => {
      for (const marked of document.querySelectorAll(`[${mark}]`)) marked.removeAttribute(mark);
      const isSeen = (element: Element): boolean =>
        element.getClientRects().length > 0 &&
        getComputedStyle(element).visibility === 'visible' &&
        element.closest('[inert], [aria-hidden=true]') === null;
      /** Whether nothing covers the element where it is to be pressed; elements that must be scrolled to count as free. */
      const isFree = (element: Element): boolean => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const over = document.elementFromPoint(left + width / 2, top + height / 2);
        return over === null || element.contains(over) || over.contains(element);
      };
      const modal = [...document.querySelectorAll('[aria-modal=true]')].findLast(isSeen) ?? document;
      return [...modal.querySelectorAll<HTMLElement>(wanted)]
        .filter((element) => isSeen(element) && isFree(element))
        .filter((element) => !element.matches(':disabled, [aria-disabled=true], [target=_blank]'))
        .filter((element) => element.closest('[data-tabster-dummy]') === null)
        .map((element, index) => {
          element.setAttribute(mark, String(index));
          const label =
            element.getAttribute('aria-label') ??
            (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
              ? (element.labels?.[0]?.textContent ?? element.placeholder)
              : element.innerText);
          const name = label.replaceAll(/\s+/gu, ' ').trim().slice(0, 60);
          const kind =
            element instanceof HTMLInputElement
              ? element.type
              : (element.getAttribute('role') ?? element.tagName);
          const isInSection = element.closest('[data-testid=section]') !== null;
          return { index, name, kind, isInSection, key: `${kind} ${name.replaceAll(/\d+/gu, '#')}` };
        });
    },
    { selector, mark: MARK },
  );
  // What one of the two has tried is new to the other.
  return z
    .array(control)
    .parse(found ?? [])
    .map((one) => ({ ...one, key: `${window.person} ${one.key}` }));
};

/** The controls that can be pressed in the tab now; only those in the topmost dialog if there is one. */
export const pressable = (window: PersonWindow): Promise<readonly Control[]> => look(window, PRESSED);

/** The fields that can be written in now. */
export const writable = (window: PersonWindow): Promise<readonly Control[]> => look(window, WRITTEN);
