import { useState } from 'react';
import { minutesBetween } from '../../../shared/domain/time.ts';
import { serverNow } from '../../platform/clock.ts';
import { useOpenForms } from '../../ui/open-forms.ts';
import { useSession } from '../../nouns/session/use-session.ts';

/** For how long after its beginning a meeting still shows a session's recap, in minutes: half a day. */
export const RECAP_SHOWN_MINUTES = 12 * 60;

/**
 * The session that a meeting's page shows: the meeting's own. Whoever was in a live one keeps it when it ends, with its recap and with what
 * they were writing, until they go on, or, when nothing is being written here, until another is live or half a day has passed.
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
  const isFresh =
    session !== undefined && minutesBetween(session.startsAt, serverNow()) < RECAP_SHOWN_MINUTES;
  const keeps = wasLive && (isLive || isAnyOpen || (isFresh && (wasWriting || !isOtherLive)));
  if (other !== null && !keeps) go(other);
  return {
    id: other !== null && !keeps ? other : held,
    go,
    /** The meeting's own session when another is kept in view, unless that one already leads there. */
    other: keeps && !isLive && session?.next?.id !== other ? other : null,
    tellOpened,
  };
};
