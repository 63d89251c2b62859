/**
 * A panel's room for text is its height in heights of letters (rem): 35 of the usual size in 560 pixels, half as many at
 * 200 % (WCAG 2.2, 1.4.4). What it has no room for gives way, in this order. Title, first fact, what is to be tapped, the way on
 * and the capture line never do.
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

/** The same where what stands in one row is too wide. */
export const NARROW = `@container ${PANEL} (max-width: 14rem)`;
