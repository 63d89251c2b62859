import type { ConversationType } from '../../../../shared/domain/conversation-type.ts';

/** The columns that are hidden where there is less room. */
type NarrowableColumn = ConversationType | 'rhythm';

/** The width of each column in pixels; a wider page divides the rest among them. */
export const columnWidth = { rep: 188, next: 318, type: 76, rhythm: 120 } as const;

/** Pixels beside the table: the page's margins and a scroll bar. */
const BESIDES = 64;

const always = columnWidth.rep + columnWidth.next + BESIDES;

/** The page width from which each column is shown: types are hidden from the right, then the rhythm; the next occasion never is. */
export const shownFrom: Readonly<Record<NarrowableColumn, number>> = {
  rhythm: always + columnWidth.rhythm,
  deal: always + columnWidth.rhythm + columnWidth.type,
  pipeline: always + columnWidth.rhythm + 2 * columnWidth.type,
  skill: always + columnWidth.rhythm + 3 * columnWidth.type,
  performance: always + columnWidth.rhythm + 4 * columnWidth.type,
  preparation: always + columnWidth.rhythm + 5 * columnWidth.type,
};

/** The media query for a page at least that wide. */
export const fromWidth = (pixels: number): `@media (min-width: ${string})` =>
  `@media (min-width: ${String(pixels)}px)`;
