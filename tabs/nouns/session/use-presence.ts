import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { z } from 'zod/mini';
import type { LiveSession } from '../../platform/live-socket.ts';

const present = z.object({ person: z.object({ id: z.string(), name: z.string() }) });
const everybody = z.array(z.object({ id: z.string(), name: z.string() }));
export type PresentPerson = Readonly<{ id: string; name: string }>;

/** Who is in a session now, each once however many windows they have open, as text that can be compared. */
const presentPeopleText = (live: LiveSession | null): string => {
  const people = new Map<string, PresentPerson>();
  for (const state of live?.awareness.getStates().values() ?? []) {
    const parsed = present.safeParse(state);
    if (parsed.success) people.set(parsed.data.person.id, parsed.data.person);
  }
  return JSON.stringify([...people.values()].sort((a, b) => a.id.localeCompare(b.id)));
};

/** Who has the session open. */
export const usePresence = (live: LiveSession | null): readonly PresentPerson[] => {
  const subscribe = useCallback(
    (tell: () => void) => {
      live?.awareness.on('change', tell);
      return () => live?.awareness.off('change', tell);
    },
    [live],
  );
  const text = useSyncExternalStore(subscribe, () => presentPeopleText(live));
  return useMemo(() => everybody.parse(JSON.parse(text)), [text]);
};
