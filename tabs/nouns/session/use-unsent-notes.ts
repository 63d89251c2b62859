import { useEffect } from 'react';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { discardDraft, keptText } from '../../platform/draft-text.ts';
import type { SharedDocument } from '../../platform/live-socket.ts';
import { addLine, notesDraftKey, sharedText } from './notes-text.ts';

/** Whether text for a session's notes waits in this window. */
export const hasUnsentNotes = (session: Pick<SessionView, 'id' | 'agenda'>): boolean =>
  session.agenda.some(({ id }) => keptText(notesDraftKey(session.id, id)).trim() !== '');

/**
 * Puts what was typed without a connection into the notes once there is one: of each section but the one `shown`, which has a field for it.
 * In a session that has ended meanwhile it becomes its author's addition.
 */
export const useUnsentNotes = (
  { id: session, agenda }: Pick<SessionView, 'id' | 'agenda'>,
  live: SharedDocument | null,
  shown: string | null,
): void => {
  useEffect(
    () =>
      live?.whenSynced(() => {
        for (const { id } of agenda) {
          const key = notesDraftKey(session, id);
          const typed = keptText(key);
          if (id === shown || typed.trim() === '') continue;
          addLine(sharedText(live, id), typed);
          discardDraft(key);
        }
      }),
    [session, agenda, live, shown],
  );
};
