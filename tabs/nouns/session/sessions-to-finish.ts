import type { SessionId } from '../../../shared/domain/ids.ts';

/** The sessions to finish as soon as they are shown, as chosen where the question was asked. */
export const sessionsToFinish = new Set<SessionId>();
