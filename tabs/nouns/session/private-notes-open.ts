import type { SessionId } from '../../../shared/domain/ids.ts';

/** The sessions in which a person has their own notes open: they stay open when the session ends. */
export const privateNotesOpen = new Set<SessionId>();
