import type { SessionState } from './session.ts';

/** How a session can be over. */
export const pastStates = ['closed', 'cancelled', 'missed'] as const satisfies readonly SessionState[];
export type EndState = (typeof pastStates)[number];

/** The places in which text is recorded about a session; a search shows the first of these first. */
export const places = [
  ...(['decision', 'step', 'outcome', 'plan', 'cause', 'conclusion'] as const),
  ...(['note', 'private', 'agenda', 'reason'] as const),
] as const;
export type TextPlace = (typeof places)[number];
