import type { SessionView } from '../../../shared/contracts/session-view.ts';

/**
 * The key that a point is kept under while somebody writes it. It names the pair and not the session, as the capture line's does: what was
 * not added before the session was over is there to be added to the next.
 */
export const pointDraftKey = ({ rhythmId }: Pick<SessionView, 'rhythmId'>): string => `raise.${rhythmId}`;
