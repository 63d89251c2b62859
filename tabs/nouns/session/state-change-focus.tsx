import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';
import { reopenSession } from '../../../shared/contracts/session.ts';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import type { SessionState } from '../../../shared/domain/session.ts';
import { useWords } from '../../platform/words.tsx';
import { focusHeading } from '../../ui/lost-focus.ts';
import { useHideToast, useUndoToast } from '../../ui/undo-toast.tsx';
import { useUndo } from '../../ui/use-undo.ts';
import { sessionsEndedHere } from './sessions-ended-here.ts';
import { useCacheSession } from './use-session.ts';

type Props = Readonly<{
  session: SessionView;
  /** The state shown last; null before the first. */
  shownRef: RefObject<SessionState | null>;
}>;

/**
 * Mounted anew with each state's view. When one view replaces another, it moves the focus to the new one's heading and tells both that the
 * session has ended, which either may undo.
 */
export const StateChangeFocus = ({ session: { id, state, endedByItself, inQuestion }, shownRef }: Props) => {
  const { say } = useWords();
  const toast = useUndoToast();
  const hideToast = useHideToast();
  const keep = useCacheSession();
  const reopen = useUndo(reopenSession, { onDone: keep });
  const tellEnd = useEffectEvent(() => {
    const text = say(sessionsEndedHere.delete(id) ? 'panel.ended.here' : 'panel.ended');
    if (endedByItself) toast(text);
    else toast(text, () => reopen({ params: { id } }));
  });
  const tellHeld = useEffectEvent(() => {
    if (inQuestion === null) toast(say('panel.end.held-after-all'));
    else hideToast();
  });
  useEffect(() => {
    const was = shownRef.current;
    shownRef.current = state;
    if (was === null || was === state) return;
    focusHeading();
    if (was === 'live' && state === 'closed') tellEnd();
    // Said not to have been held, it was, or it is asked about again.
    if (was === 'missed' && state === 'closed') tellHeld();
    // The other person has undone the end.
    if (was === 'closed' && state === 'live') hideToast();
  }, [shownRef, state, hideToast]);
  return null;
};
