import { useState } from 'react';
import { useOpenForms } from '../../ui/open-forms.ts';
import { useSession } from '../../nouns/session/use-session.ts';

/**
 * The session that a meeting's page shows: the meeting's own. Whoever was in a live one keeps it when it ends, with its recap and with what
 * they were writing, until they go on, or until another is live and nothing is being written here.
 */
export const useSessionInView = (linked: string | null, found: string | null) => {
  const [held, setHeld] = useState(linked);
  const [wasLive, setWasLive] = useState(false);
  const [wasWriting, setWasWriting] = useState(false);
  const { isAnyOpen, tellOpened } = useOpenForms();
  const session = useSession(held).data;
  const other = found !== null && found !== held ? found : null;
  const isOtherLive = useSession(other).data?.state === 'live';
  const isLive = session?.state === 'live';
  const go = (id: string) => {
    setHeld(id);
    setWasLive(false);
    setWasWriting(false);
  };
  if (isLive && !wasLive) setWasLive(true);
  if (isLive && wasWriting !== isAnyOpen) setWasWriting(isAnyOpen);
  const keeps = wasLive && (isLive || !isOtherLive || isAnyOpen || wasWriting);
  if (other !== null && !keeps) go(other);
  return {
    id: other !== null && !keeps ? other : held,
    go,
    /** The meeting's own session when another is kept in view, unless that one already leads there. */
    other: keeps && !isLive && session?.next?.id !== other ? other : null,
    tellOpened,
  };
};
