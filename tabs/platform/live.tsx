import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { isAffected } from './affected-queries.ts';
import { countHeard } from './changes-counted.ts';
import { fetchPart, whenOnline } from './lazily.ts';
import type { SharedDocument, LiveSocket } from './live-socket.ts';
import { useIsOnline } from './online.ts';
import { refetchShown, useRefetchWhenStale } from './refetch-shown.ts';
import { useTeams } from './teams.tsx';
import { useMe } from './words.tsx';

export type LiveConnection = Readonly<{
  /** `starting` until the socket has first been open. */
  state: 'starting' | 'online' | 'offline';
  /** The tab's one socket; null until its code is loaded. */
  socket: LiveSocket | null;
}>;

const LiveContext = createContext<LiveConnection>({ state: 'starting', socket: null });

/** Whether changes reach this tab as they happen. */
export const useLive = (): LiveConnection => useContext(LiveContext);

/** Milliseconds after the first view until the socket's code is fetched. */
const AFTER_FIRST_VIEW_MS = 150;

/** Opens the socket once the person is known, and fetches changed answers again, also when time has made them stale. */
export const LiveProvider = ({ children }: Readonly<{ children: ReactNode }>) => {
  const queries = useQueryClient();
  const { userId } = useTeams();
  const known = useMe().isSuccess;
  useRefetchWhenStale();
  const [socket, setSocket] = useState<LiveSocket | null>(null);
  const [state, setState] = useState<LiveConnection['state']>('starting');
  const isOnline = useIsOnline();

  useEffect(() => {
    if (!known) return undefined;
    let opened: LiveSocket | null = null;
    let isClosed = false;
    const timer = setTimeout(() => {
      void fetchPart(whenOnline(() => import('./live-socket.ts'))).then((made) => {
        if (isClosed || made === null) return;
        opened = made.openSocket(userId, {
          changed: (change) => {
            countHeard();
            void queries.invalidateQueries({ predicate: ({ queryKey }) => isAffected(change, queryKey) });
          },
          online: (online) => setState(online ? 'online' : 'offline'),
          caughtUp: () => void refetchShown(queries),
        });
        setSocket(opened);
      });
    }, AFTER_FIRST_VIEW_MS);
    return () => {
      isClosed = true;
      clearTimeout(timer);
      opened?.close();
      setSocket(null);
    };
  }, [known, userId, queries]);

  // Before there is a socket, only the machine can say that the network is gone.
  const reached = state === 'starting' && !isOnline ? 'offline' : state;
  const live = useMemo(() => ({ state: reached, socket }), [reached, socket]);
  return <LiveContext.Provider value={live}>{children}</LiveContext.Provider>;
};

/** A session's shared notes and who is in it; null until the socket is loaded. */
export const useLiveSession = (session: string | null): SharedDocument | null => {
  const { socket } = useLive();
  const me = useMe().data?.person;
  // Joining again gives the same document, however often React calls.
  return useMemo(
    () => (socket && session !== null && me ? socket.join(session, { id: me.id, name: me.name }) : null),
    [socket, session, me],
  );
};
