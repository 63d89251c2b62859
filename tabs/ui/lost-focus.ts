/** What a person can go to with Tab, if it is seen. */
const TABBABLE = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]';
/** What keeps the focus inside itself. */
const MODAL = '[role="dialog"], [role="alertdialog"]';
/** Milliseconds in which what was closed over the page gives the focus back by itself, as Fluent's dialogs do. */
const CLOSING_MS = 100;

/** What is hidden or disabled keeps no focus, though it is still there. */
const takesFocus = (element: HTMLElement): boolean =>
  !element.matches(':disabled') && element.checkVisibility();

const isTabbable = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && !element.matches('[data-tabster-dummy]') && takesFocus(element);

const tabbableIn = (place: Element): readonly HTMLElement[] =>
  [...place.querySelectorAll<HTMLElement>(TABBABLE)].filter(isTabbable);

const follows = (element: Node, position: Node): boolean =>
  (position.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** A screen reader begins at a heading. Nothing can be done there: a ring would say otherwise. */
const focusOn = (element: HTMLElement): void => {
  if (/^H[12]$/.test(element.tagName)) {
    element.tabIndex = -1;
    element.style.outline = 'none';
  }
  element.focus();
};

/** Whoever has gone out of the tab, to write in Teams' chat say, is let be: the focus is theirs there. */
const nothingHasFocus = (): boolean =>
  document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);

/** Where nothing has the focus, it goes to the page's heading. */
export const focusHeading = (): void => {
  const heading = document.querySelector('h1');
  if (heading && nothingHasFocus()) focusOn(heading);
};

/** Where something was taken away: in what, and after what that is still there. */
type Gap = Readonly<{ within: Element; before: Node | null }>;

const removalIn =
  (records: readonly MutationRecord[]) =>
  (node: Node): MutationRecord | undefined =>
    records.findLast(({ removedNodes }) => [...removedNodes].includes(node));

/** What a node is in, or was in until it was taken away: what is open over the page is taken out of its place, and that too. */
const parentOf = (node: Node, records: readonly MutationRecord[]): Node | null =>
  node.parentNode ?? removalIn(records)(node)?.target ?? null;

const gapOf = (lost: Node, records: readonly MutationRecord[]): Gap | null => {
  const removalOf = removalIn(records);
  for (let node: Node | null = lost; node !== null; node = parentOf(node, records)) {
    const removal = removalOf(node);
    if (!(removal?.target instanceof Element) || !removal.target.isConnected) continue;
    let before = removal.previousSibling;
    while (before !== null && !before.isConnected) before = removalOf(before)?.previousSibling ?? null;
    return { within: removal.target, before };
  }
  return null;
};

/** What came in the gap, or comes after it: the heading of a new view, else the next thing that can be done. */
const successorIn = (
  { within, before }: Gap,
  scope: Element,
  records: readonly MutationRecord[],
): HTMLElement | null => {
  const isAfter = (element: Node) => follows(element, before ?? within) && before?.contains(element) !== true;
  const isNew = (element: Node) =>
    records.some(({ addedNodes }) => [...addedNodes].some((added) => added.contains(element)));
  const choices = tabbableIn(scope);
  const next = choices.find(isAfter);
  const headings = [...scope.querySelectorAll<HTMLElement>('h1, h2')].filter(
    (heading) => isAfter(heading) && isNew(heading) && heading.checkVisibility(),
  );
  const title = headings.find(({ tagName }) => tagName === 'H1');
  const section = headings.find((heading) => next === undefined || follows(next, heading));
  return title ?? section ?? next ?? choices.at(-1) ?? null;
};

/** Where a person begins on a page that has come: its heading, or what can be done there once nothing is on its way. */
const beginningOf = (root: Element): HTMLElement | null => {
  const heading = [...root.querySelectorAll<HTMLElement>('h1')].find((one) => one.checkVisibility());
  if (heading) return heading;
  return root.querySelector('[aria-busy="true"]') === null ? (tabbableIn(root)[0] ?? null) : null;
};

/** What tells a button that is rendered anew from another. */
const lookOf = ({ tagName, ariaLabel, textContent }: Element): string =>
  `${tagName} ${ariaLabel ?? textContent}`;

const isLike = (one: Element) => (other: Element) => lookOf(one) === lookOf(other);

/** Who opened what: a form, a menu, a dialog. */
const createOpeners = () => {
  const openers = new WeakMap<Node, HTMLElement>();
  const above = (lost: Node, records: readonly MutationRecord[] = []) => {
    for (let node: Node | null = lost; node !== null; node = parentOf(node, records)) {
      const opener = openers.get(node);
      if (opener) return { opened: node, opener };
    }
    return null;
  };
  return {
    /** What was opened from a menu that is gone was opened from what opened the menu. */
    add: (opened: Element, from: HTMLElement): void => {
      // What can be done there too is the next of its kind, as the next thing to answer.
      if (opened.contains(from) || tabbableIn(opened).some(isLike(from))) return;
      openers.set(opened, from.isConnected ? from : (above(from)?.opener ?? from));
    },
    /** What opened the thing that was taken away, or its like where it was rendered anew. */
    of: (lost: Node, within: Element, records: readonly MutationRecord[]): HTMLElement | null => {
      const found = above(lost, records);
      // What opened something in a part that has gone too has gone with it.
      if (found?.opened.parentNode !== null) return null;
      const { opener } = found;
      if (opener.isConnected) return isTabbable(opener) ? opener : null;
      return tabbableIn(within).find(isLike(opener)) ?? null;
    },
    /** What opened the thing that was taken away, where it has gone too. */
    goneWith: (lost: Node, records: readonly MutationRecord[]): HTMLElement | null => {
      const opener = above(lost, records)?.opener ?? null;
      return opener?.isConnected === false ? opener : null;
    },
  };
};

/**
 * Keeps a person's next key from reaching nothing. When what has the focus is taken away, hidden or disabled, the focus goes back to
 * what opened it, else to what came in its place or comes next. What takes the focus by itself, with `autoFocus` or as Fluent's
 * dialogs do, comes first. Gives the way to stop.
 */
export const recoverLostFocus = (root: Element): (() => void) => {
  let focused: HTMLElement | null = null;
  /** Where the person was last by their own doing, and the change after which they came there. */
  let chosen: HTMLElement | null = null;
  let chosenAfter = 0;
  let changes = 0;
  const arrivals = new WeakMap<Node, number>();
  const openers = createOpeners();
  let isRecovering = false;
  /** Whether a page went with what had the focus, and the next is still on its way. */
  let isAwaited = false;
  let closing: ReturnType<typeof setTimeout> | undefined;

  const recoverTo = (element: HTMLElement | null): void => {
    if (element === null || !nothingHasFocus()) return;
    isRecovering = true;
    focusOn(element);
    isRecovering = false;
  };
  /** What came where something was opened over the page from, when that has gone with it, as at a choice that settles it. */
  const afterOpener = (lost: Node, records: readonly MutationRecord[]): HTMLElement | null => {
    const opener = openers.goneWith(lost, records);
    const gap = opener && gapOf(opener, records);
    return gap && root.contains(gap.within) ? successorIn(gap, root, records) : null;
  };
  const onChanged = (records: readonly MutationRecord[]): void => {
    changes += 1;
    for (const { addedNodes } of records) for (const node of addedNodes) arrivals.set(node, changes);
    if (isAwaited) recoverTo(beginningOf(root));
    if (focused === null || focused.isConnected || !nothingHasFocus()) return;
    const gap = gapOf(focused, records);
    if (gap === null) return;
    const opener = openers.of(focused, gap.within, records);
    const modal = gap.within.closest(MODAL);
    if (modal !== null || root.contains(gap.within)) {
      const next = opener ?? successorIn(gap, modal ?? root, records);
      isAwaited = next === null;
      recoverTo(next);
    } else {
      const lost = focused;
      closing = setTimeout(() => {
        const next = opener ?? afterOpener(lost, records) ?? beginningOf(root);
        isAwaited = next === null;
        recoverTo(next);
      }, CLOSING_MS);
    }
  };
  const observer = new MutationObserver(onChanged);

  /** The outermost of what has come since the person chose something, with the element in it: that is what it opened. */
  const openedAround = (element: Element): Element | null => {
    let opened: Element | null = null;
    for (let one: Element | null = element; one !== null; one = one.parentElement)
      if ((arrivals.get(one) ?? 0) > chosenAfter) opened = one;
    return opened;
  };
  const onFocus = ({ target }: FocusEvent): void => {
    onChanged(observer.takeRecords());
    // Whoever heard of it before may have moved the focus on: the later of the two is told first.
    if (!(target instanceof HTMLElement) || target !== document.activeElement) return;
    clearTimeout(closing);
    isAwaited = false;
    const opened = openedAround(target);
    if (chosen !== null && opened !== null) openers.add(opened, chosen);
    focused = target;
    if (isRecovering) return;
    chosen = target;
    chosenAfter = changes;
  };
  /** The browser is not yet done with what it takes the focus from. */
  const onFocusOut = ({ target, relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null || !(target instanceof HTMLElement) || takesFocus(target)) return;
    setTimeout(() => {
      const { parentElement: within } = target;
      if (within === null || takesFocus(target)) return;
      recoverTo(successorIn({ within, before: target }, within.closest(MODAL) ?? root, []));
    });
  };
  /** A tap on nothing leaves what had the focus: it isn't lost. */
  const onTap = (): void => {
    if (nothingHasFocus() && focused?.isConnected === true) focused = null;
  };
  document.addEventListener('focusin', onFocus);
  document.addEventListener('focusout', onFocusOut);
  document.addEventListener('click', onTap, true);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('focusout', onFocusOut);
    document.removeEventListener('click', onTap, true);
    observer.disconnect();
    clearTimeout(closing);
  };
};
