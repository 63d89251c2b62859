import type { SessionId } from '../../../shared/domain/ids.ts';

/** The sessions that are to be finished as soon as they are shown: asked for where the question stood. */
export const sessionsToFinish = new Set<SessionId>();
