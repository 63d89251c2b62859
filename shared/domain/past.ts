import type { SessionState } from './session.ts';

/** How a session can be over. */
export const pastStates = ['closed', 'cancelled', 'missed'] as const satisfies readonly SessionState[];
export type EndState = (typeof pastStates)[number];

/** What is said in a session, by where it is said; a search shows what comes first here first. */
export const places = [
  ...(['decision', 'step', 'outcome', 'plan', 'cause', 'conclusion'] as const),
  ...(['note', 'private', 'agenda', 'reason'] as const),
] as const;
export type TextPlace = (typeof places)[number];
