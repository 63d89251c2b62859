import type { SessionView } from '../../../shared/contracts/session-view.ts';

/** The key that the reason why there is no next step is kept under while somebody writes it. */
export const reasonDraftKey = ({ id }: Pick<SessionView, 'id'>): string => `no-step.${id}`;
