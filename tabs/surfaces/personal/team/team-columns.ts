import type { ConversationType } from '../../../../shared/domain/conversation-type.ts';

/** The columns that give way where there is less room. */
type NarrowableColumn = ConversationType | 'rhythm';

/** How wide each column is, in pixels; a wider page shares the rest among them. */
export const columnWidth = { rep: 188, next: 318, type: 76, rhythm: 120 } as const;

/** Beside the table: the page's edges, and a scroll bar. */
const BESIDES = 64;

const always = columnWidth.rep + columnWidth.next + BESIDES;

/** From how wide a page each column is shown: types give way from the right, then the rhythm; the next occasion never does. */
export const shownFrom: Readonly<Record<NarrowableColumn, number>> = {
  rhythm: always + columnWidth.rhythm,
  deal: always + columnWidth.rhythm + columnWidth.type,
  pipeline: always + columnWidth.rhythm + 2 * columnWidth.type,
  skill: always + columnWidth.rhythm + 3 * columnWidth.type,
  performance: always + columnWidth.rhythm + 4 * columnWidth.type,
  preparation: always + columnWidth.rhythm + 5 * columnWidth.type,
};

/** The media query of a page at least so wide. */
export const fromWidth = (pixels: number): `@media (min-width: ${string})` =>
  `@media (min-width: ${String(pixels)}px)`;
