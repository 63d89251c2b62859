import type { SessionId } from '../../../shared/domain/ids.ts';

/** The sessions ended in this window: whoever ended one needs no telling. */
export const sessionsEndedHere = new Set<SessionId>();
