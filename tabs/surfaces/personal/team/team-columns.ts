import { conversationTypes } from '../../../../shared/domain/conversation-type.ts';

/** Pixels beside the table: the page's margins and a scroll bar. */
const BESIDES = 64;

/** The width of each column in pixels where everything stands on one line; a wider page divides the rest among them. */
export const wideColumns = { rep: 188, next: 318, type: 76, rhythm: 120 };

/** The same beside a chat: what is next stands over what to do, and a type's mark close to its age. */
export const closeColumns: typeof wideColumns = { rep: 120, next: 158, type: 62, rhythm: 100 };

/** The same where less is left: a type is its icon, which the legend names, and its mark stands over its age. */
export const tightColumns: typeof wideColumns = { rep: 112, next: 152, type: 43, rhythm: 97 };

/** The page width that columns have room in: every type, the rhythm and the next occasion. */
export const widthOf = ({ rep, next, type, rhythm }: typeof wideColumns): number =>
  rep + next + conversationTypes.length * type + rhythm + BESIDES;

/** The page width from which the columns are wide. */
export const wideFrom = widthOf(wideColumns);

/** The page width from which a type's name stands in its column. */
export const closeFrom = widthOf(closeColumns);

/** The media query for a page at least that wide. */
export const fromWidth = (pixels: number): `@media (min-width: ${string})` =>
  `@media (min-width: ${String(pixels)}px)`;
