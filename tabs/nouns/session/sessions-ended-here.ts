import type { SessionId } from '../../../shared/domain/ids.ts';

/** The sessions that were ended in this window: whoever ended one needs not be told. */
export const sessionsEndedHere = new Set<SessionId>();
