import type { FrameLocator } from 'playwright-core';

/**
 * What is in view and can be tapped, but is covered at its centre, so that a tap there does something else. While a modal is open, only its
 * content counts.
 */
export const coveredIn = (tab: FrameLocator): Promise<readonly string[]> =>
  tab.locator('html').evaluate((html) => {
    const isIn = (x: number, y: number, { left, right, top, bottom }: DOMRect) =>
      x >= left && x <= right && y >= top && y <= bottom;
    const isScrolledAway = (element: Element, x: number, y: number) => {
      for (let one = element.parentElement; one !== null; one = one.parentElement)
        if (getComputedStyle(one).overflowY !== 'visible' && !isIn(x, y, one.getBoundingClientRect()))
          return true;
      return !isIn(x, y, new DOMRect(0, 0, innerWidth, innerHeight));
    };
    const modals = [...html.querySelectorAll('[role="dialog"], [role="alertdialog"]')];
    const place = modals.findLast((one) => one.checkVisibility()) ?? html;
    const tappable = 'button, input, textarea, select, a[href], [contenteditable="true"]';
    return [...place.querySelectorAll<HTMLElement>(tappable)]
      .filter((element) => element.checkVisibility({ opacityProperty: true }))
      .flatMap((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        if (isScrolledAway(element, x, y)) return [];
        const hit = document.elementFromPoint(x, y);
        const isItsOwn = hit !== null && (element.contains(hit) || hit.closest('label')?.contains(element));
        return isItsOwn === true
          ? []
          : [`${element.outerHTML.slice(0, 120)} is under ${hit?.outerHTML.slice(0, 120)}`];
      });
  });
