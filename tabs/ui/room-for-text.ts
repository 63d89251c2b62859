/**
 * A panel's room for text is its height in rem: 35 in 560 pixels at the usual letter size, half that at 200 % (WCAG 2.2, 1.4.4). What
 * doesn't fit is hidden in this order. The title, the first fact, tappable things, the way on and the capture line are never hidden.
 */
export const PANEL = 'panel';
const lowerThan = (rem: number): string => `@container ${PANEL} (max-height: ${rem}rem)`;

export const WITHOUT_ROOM_FOR = {
  purpose: lowerThan(31),
  goalLine: lowerThan(28),
  secondQuestion: lowerThan(25),
  notes: lowerThan(22.5),
  facts: lowerThan(20),
} as const;

/** Lower than this, an opened form takes the room of the questions and the notes around it, as it does in the side panel. */
export const FORM_IN_HAND = lowerThan(40);

/** The same for width: a row that is too wide. */
export const NARROW = `@container ${PANEL} (max-width: 14rem)`;
