import type { Frame } from 'playwright-core';

/**
 * What can't be read in place: text cut off and not told in full elsewhere, text over text, and content that scrolls sideways. One
 * description each; [] if everything fits.
 */
export const misfitsIn = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    /** Pixels of overlap to ignore: fractions of a pixel, and the descenders of tightly set lines. */
    const SLACK = 3;
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return (
        width > 2 &&
        height > 2 &&
        getComputedStyle(element).visibility === 'visible' &&
        Number(getComputedStyle(element).opacity) > 0 &&
        element.closest('[inert], [aria-hidden=true], .cm-editor') === null
      );
    };
    const ownText = (element: Element): string =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent ?? '')
        .join('')
        .trim();
    const scrolls = (element: Element): boolean => /auto|scroll/u.test(getComputedStyle(element).overflow);
    /** The layer an element is in: fixed or sticky elements, scrolled areas, and what opens on top. Layers may lie over each other. */
    const layerOf = (element: Element): Element => {
      let at: Element | null = element;
      while (at !== null && at !== document.body) {
        const { position } = getComputedStyle(at);
        if (position === 'fixed' || position === 'sticky' || scrolls(at)) return at;
        if (at.matches('[role=dialog], [role=alertdialog], [role=menu], [role=listbox], [role=tooltip]'))
          return at;
        at = at.parentElement;
      }
      return document.body;
    };
    const texts = [...document.querySelectorAll('body *')].filter(
      (element) => ownText(element) !== '' && isSeen(element),
    );
    const short = (element: Element): string => ownText(element).slice(0, 50);
    const clipped = texts
      .filter((element) => {
        const cuts: Element[] = [];
        for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
          if (scrolls(at)) break;
          if (/hidden|clip/u.test(getComputedStyle(at).overflowX)) cuts.push(at);
        }
        return cuts.some(
          (at) =>
            at.scrollWidth > at.clientWidth + 1 && element.closest('[title], [aria-describedby]') === null,
        );
      })
      .map((element) => `cut off: ${short(element)}`);
    /** The visible part of a box in an element: a part that is cut off covers nothing. */
    const seenOf = (element: Element, { left, top, right, bottom }: DOMRect) => {
      const seen = { left, top, right, bottom };
      for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflow === 'visible') continue;
        const around = at.getBoundingClientRect();
        seen.left = Math.max(seen.left, around.left);
        seen.top = Math.max(seen.top, around.top);
        seen.right = Math.min(seen.right, around.right);
        seen.bottom = Math.min(seen.bottom, around.bottom);
      }
      return seen;
    };
    /** Each line of each text separately, since text that wraps among other text flows around it. */
    const lines = texts.flatMap((element) => {
      const layer = layerOf(element);
      return [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '')
        .flatMap((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()].map((box) => ({ element, layer, box: seenOf(element, box) }));
        });
    });
    const over = lines.flatMap((one, index) =>
      lines
        .slice(index + 1)
        .filter(
          (other) =>
            other.layer === one.layer &&
            other.element !== one.element &&
            Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > SLACK &&
            Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > SLACK,
        )
        .map((other) => `text over text: ${short(one.element)} / ${short(other.element)}`),
    );
    const sideways = [document.documentElement, ...document.querySelectorAll('body *')]
      .filter((element) => element === document.documentElement || scrolls(element))
      .filter(
        (element) => element.closest('[data-scrolls-sideways]') === null && !element.matches('.cm-scroller'),
      )
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map((element) => `scrolls sideways: ${element.outerHTML.slice(0, 100)}`);
    return [...new Set([...clipped, ...over, ...sideways])];
  });
