import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import type { SessionState } from '../../../shared/domain/session.ts';
import { useWords } from '../../platform/words.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { sessionsEndedHere } from './sessions-ended-here.ts';

type Props = Readonly<{
  session: SessionView;
  /** The state whose view was shown last; null before the first. */
  shownRef: RefObject<SessionState | null>;
}>;

/** Where the focus went away with what had it, it goes to the page's heading. */
const focusHeading = (): void => {
  const heading = document.querySelector('h1');
  if (!heading || document.activeElement !== document.body) return;
  heading.tabIndex = -1;
  // Nothing can be done there: a ring would say otherwise.
  heading.style.outline = 'none';
  heading.focus();
};

/**
 * Stands beside the view of each state and is mounted anew with it. One view took another's place: nobody is left without
 * the focus, and whoever was in the middle of a session that somebody else ended is told.
 */
export const StateChangeFocus = ({ session: { id, state }, shownRef }: Props) => {
  const { say } = useWords();
  const toast = useUndoToast();
  useEffect(() => {
    const was = shownRef.current;
    shownRef.current = state;
    if (was === null || was === state) return;
    focusHeading();
    if (was === 'live' && state === 'closed' && !sessionsEndedHere.has(id)) toast(say('panel.ended'));
  }, [shownRef, id, state, say, toast]);
  return null;
};
