import { conversationTypes } from '../../../../shared/domain/conversation-type.ts';
import type { ConversationType } from '../../../../shared/domain/conversation-type.ts';

/** Pixels beside the table: the page's margins and a scroll bar. */
const BESIDES = 64;

/** The width of each column in pixels where everything stands on one line; a wider page divides the rest among them. */
export const wideColumns = { rep: 188, next: 318, type: 76, rhythm: 120 } as const;

/** The same beside a chat: what is next stands over what to do, and a type's mark close to its age. */
export const closeColumns = { rep: 120, next: 158, type: 62, rhythm: 100 } as const;

const widthOf = (
  { rep, next, type, rhythm }: Readonly<Record<keyof typeof closeColumns, number>>,
  types: number,
): number => rep + next + types * type + rhythm + BESIDES;

/** The page width from which the columns are wide. */
export const wideFrom = widthOf(wideColumns, conversationTypes.length);

/** The page width from which each type is shown: types give way from the right, the rhythm and the next occasion never do. */
export const shownFrom = (type: ConversationType): number =>
  widthOf(closeColumns, conversationTypes.indexOf(type) + 1);

/** The media query for a page at least that wide. */
export const fromWidth = (pixels: number): `@media (min-width: ${string})` =>
  `@media (min-width: ${String(pixels)}px)`;
