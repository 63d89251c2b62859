import { changesCounted } from '../platform/changes-counted.ts';

/** What Tab can reach, if visible. */
const TABBABLE = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]';
const HEADING = 'h1, h2, h3';
/** Keys that do something other than write. */
const ACTING = new Set(['Enter', ' ', 'Escape', 'Delete', 'Backspace']);
/** What traps the focus. */
const MODAL = '[role="dialog"], [role="alertdialog"]';
/** Milliseconds within which something closed over the page returns the focus by itself, as Fluent's dialogs do. */
const CLOSING_MS = 100;

/** A hidden or disabled element loses the focus although it is still in the page. */
const takesFocus = (element: HTMLElement): boolean =>
  !element.matches(':disabled') && element.checkVisibility();

const isTabbable = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && !element.matches('[data-tabster-dummy]') && takesFocus(element);

const tabbableIn = (place: Element): readonly HTMLElement[] =>
  [...place.querySelectorAll<HTMLElement>(TABBABLE)].filter(isTabbable);

const follows = (element: Node, position: Node): boolean =>
  (position.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** A screen reader starts at a heading. A heading does nothing, and a focus ring would suggest otherwise. */
const focusOn = (element: HTMLElement): void => {
  if (element.matches(HEADING)) {
    element.tabIndex = -1;
    element.style.outline = 'none';
  }
  element.focus();
};

type TextField = HTMLInputElement | HTMLTextAreaElement;
/** A field that has text in it. */
const isWritten = (element: Element): element is TextField =>
  (element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && element.selectionStart !== null)) &&
  element.value.trim() !== '';

const isWriting = (element: Element | null): boolean =>
  element?.matches('input, textarea, [contenteditable="true"]') === true;

/** False when the person has left the tab, say to write in Teams' chat: the focus is theirs there. */
const nothingHasFocus = (): boolean =>
  document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);

/** Moves the focus to the page's heading if nothing has it. */
export const focusHeading = (): void => {
  const heading = document.querySelector('h1');
  if (heading && nothingHasFocus()) focusOn(heading);
};

/** Where something was removed: its parent, and the last remaining node before it. */
type Gap = Readonly<{ within: Element; before: Node | null }>;

const removalIn =
  (records: readonly MutationRecord[]) =>
  (node: Node): MutationRecord | undefined =>
    records.findLast(({ removedNodes }) => [...removedNodes].includes(node));

/** A node's parent, or its parent before it was removed. Popovers and dialogs are removed from their portals too. */
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

/** The heading over an element, else the page's. */
const headingOver = (element: Element, scope: Element): HTMLElement | null =>
  [...scope.querySelectorAll<HTMLElement>(HEADING)].findLast(
    (heading) => heading.checkVisibility() && follows(element, heading),
  ) ?? document.querySelector('h1');

/**
 * What came into the gap or follows it: the heading of a new view, else the next tabbable element. If somebody else made the gap, it is a
 * heading: the person's next key was meant for what is gone, and must not do something else.
 */
const successorIn = (
  { within, before }: Gap,
  scope: Element,
  records: readonly MutationRecord[],
  isOwn: boolean,
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
  const successor = next ?? choices.at(-1) ?? null;
  return title ?? section ?? (successor && !isOwn ? headingOver(successor, scope) : null) ?? successor;
};

/** Where a person starts on a new page: its heading, else its first tabbable element once nothing is loading. */
const beginningOf = (root: Element): HTMLElement | null => {
  const heading = [...root.querySelectorAll<HTMLElement>('h1')].find((one) => one.checkVisibility());
  if (heading) return heading;
  return root.querySelector('[aria-busy="true"]') === null ? (tabbableIn(root)[0] ?? null) : null;
};

/** Identifies a button across renders. */
const lookOf = ({ tagName, ariaLabel, textContent }: Element): string =>
  `${tagName} ${ariaLabel ?? textContent}`;

const isLike = (one: Element) => (other: Element) => lookOf(one) === lookOf(other);

/** Remembers which element opened which form, menu or dialog. */
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
    /** Something opened from a menu that is gone counts as opened by the menu's opener. */
    add: (opened: Element, from: HTMLElement): void => {
      // If the new part holds a like of `from`, it is the next of its kind, such as the next thing to answer.
      if (opened.contains(from) || tabbableIn(opened).some(isLike(from))) return;
      openers.set(opened, from.isConnected ? from : (above(from)?.opener ?? from));
    },
    /** The opener of the removed part, or its like if it was rendered anew. */
    of: (lost: Node, within: Element, records: readonly MutationRecord[]): HTMLElement | null => {
      const found = above(lost, records);
      // An opener inside a removed part is gone with it.
      if (found?.opened.parentNode !== null) return null;
      const { opener } = found;
      if (opener.isConnected) return isTabbable(opener) ? opener : null;
      return tabbableIn(within).find(isLike(opener)) ?? null;
    },
    /** The opener of the removed part, if it is gone too. */
    goneWith: (lost: Node, records: readonly MutationRecord[]): HTMLElement | null => {
      const opener = above(lost, records)?.opener ?? null;
      return opener?.isConnected === false ? opener : null;
    },
  };
};

/**
 * Keeps a person's next key from reaching nothing. When the focused element is removed, hidden or disabled, the focus goes to what opened
 * it, else to what replaced it or follows it. Elements that take the focus themselves, with `autoFocus` or as Fluent's dialogs do, have
 * precedence. Returns a function that stops it.
 */
export const recoverLostFocus = (root: Element): (() => void) => {
  let focused: HTMLElement | null = null;
  /** The last element that the person focused themselves, and how many changes had been seen by then. */
  let chosen: HTMLElement | null = null;
  let chosenAfter = 0;
  let changes = 0;
  const arrivals = new WeakMap<Node, number>();
  const openers = createOpeners();
  let isRecovering = false;
  /** Whether a page went away with the focus, and the next one is still loading. */
  let isAwaited = false;
  let closing: ReturnType<typeof setTimeout> | undefined;
  /** Whether the person's own tap or key is being dealt with. */
  let isActing = false;
  /** What had been counted when the focus came to where it is, and when the person last acted there; null once they have written. */
  let arrived = changesCounted();
  let acted: ReturnType<typeof changesCounted> | null = arrived;
  /** A field that somebody else's act took away with what was being written in it. */
  let carried: TextField | null = null;

  /** Whether what changes now comes of what the person did where the focus is, and not of what somebody else did. */
  const isOwn = (): boolean => {
    const { sent, heard } = changesCounted();
    return (
      isActing || (acted !== null && (sent > arrived.sent || (acted !== arrived && heard === acted.heard)))
    );
  };
  const onAct = (event: Event): void => {
    const key = event instanceof KeyboardEvent ? event.key : null;
    if (key !== null && isWriting(document.activeElement) && key !== 'Enter' && key !== 'Escape')
      acted = null;
    else if (key === null || ACTING.has(key)) {
      acted = changesCounted();
      isActing = true;
      setTimeout(() => (isActing = false));
    }
  };

  const recoverTo = (element: HTMLElement | null): void => {
    if (element === null || !nothingHasFocus()) return;
    isRecovering = true;
    focusOn(element);
    isRecovering = false;
  };
  /** Follows what is being written to where it stands now. */
  const followText = (): void => {
    const at = document.activeElement;
    if (!nothingHasFocus() && at?.matches(HEADING) !== true) carried = null;
    else if (focused?.isConnected === false && isWritten(focused) && !isOwn()) carried = focused;
    const { value, selectionStart } = carried ?? {};
    const field = tabbableIn(root).find((one) => isWritten(one) && one.value === value);
    if (!field || !isWritten(field)) return;
    carried = null;
    isRecovering = true;
    field.focus();
    isRecovering = false;
    field.setSelectionRange(selectionStart ?? field.value.length, selectionStart ?? field.value.length);
  };
  /** What replaced the opener of a part, if the opener went with it, as when a choice settles a question. */
  const afterOpener = (lost: Node, records: readonly MutationRecord[]): HTMLElement | null => {
    const opener = openers.goneWith(lost, records);
    const gap = opener && gapOf(opener, records);
    return gap && root.contains(gap.within) ? successorIn(gap, root, records, true) : null;
  };
  const onChanged = (records: readonly MutationRecord[]): void => {
    changes += 1;
    for (const { addedNodes } of records) for (const node of addedNodes) arrivals.set(node, changes);
    if (isAwaited) recoverTo(beginningOf(root));
    if (carried !== null || (focused?.isConnected === false && isWritten(focused))) followText();
    if (focused === null || focused.isConnected || !nothingHasFocus()) return;
    const gap = gapOf(focused, records);
    if (gap === null) return;
    const opener = openers.of(focused, gap.within, records);
    const modal = gap.within.closest(MODAL);
    if (modal !== null || root.contains(gap.within)) {
      const next = opener ?? successorIn(gap, modal ?? root, records, isOwn());
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

  /** The outermost ancestor of the element that is newer than the person's last choice: that is what the choice opened. */
  const openedAround = (element: Element): Element | null => {
    let opened: Element | null = null;
    for (let one: Element | null = element; one !== null; one = one.parentElement)
      if ((arrivals.get(one) ?? 0) > chosenAfter) opened = one;
    return opened;
  };
  const onFocus = ({ target }: FocusEvent): void => {
    onChanged(observer.takeRecords());
    // Earlier listeners may have moved the focus on, and the later event then arrives first.
    if (!(target instanceof HTMLElement) || target !== document.activeElement) return;
    clearTimeout(closing);
    isAwaited = false;
    const opened = openedAround(target);
    if (chosen !== null && opened !== null) openers.add(opened, chosen);
    focused = target;
    arrived = changesCounted();
    acted = arrived;
    if (isRecovering) return;
    chosen = target;
    chosenAfter = changes;
  };
  /** The browser has not yet finished with the element that loses the focus. */
  const onFocusOut = ({ target, relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null || !(target instanceof HTMLElement) || takesFocus(target)) return;
    const own = isOwn();
    setTimeout(() => {
      const { parentElement: within } = target;
      if (within === null || takesFocus(target)) return;
      recoverTo(successorIn({ within, before: target }, within.closest(MODAL) ?? root, [], own));
    });
  };
  /** A tap on nothing leaves the focused element deliberately: the focus isn't lost. */
  const onTap = (): void => {
    if (nothingHasFocus() && focused?.isConnected === true) focused = null;
  };
  document.addEventListener('focusin', onFocus);
  document.addEventListener('focusout', onFocusOut);
  document.addEventListener('click', onTap, true);
  document.addEventListener('click', onAct, true);
  document.addEventListener('keydown', onAct, true);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('focusout', onFocusOut);
    document.removeEventListener('click', onTap, true);
    document.removeEventListener('click', onAct, true);
    document.removeEventListener('keydown', onAct, true);
    observer.disconnect();
    clearTimeout(closing);
  };
};
