import type { SessionView } from '../../../shared/contracts/session-view.ts';

/** The key that a point is kept under while somebody writes it, before the session and, should it have begun meanwhile, in it. */
export const pointDraftKey = ({ id }: Pick<SessionView, 'id'>): string => `raise.${id}`;
