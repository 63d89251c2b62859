import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { z } from 'zod/mini';
import type { SharedDocument } from '../../platform/live-socket.ts';

type AwarenessState = Readonly<Record<string, unknown>>;

/** A value read from the states of all windows in the session; rerenders when `read` returns another value. */
const useAwareness = <Value extends string | number | boolean>(
  live: SharedDocument | null,
  read: (states: readonly AwarenessState[]) => Value,
): Value => {
  const subscribe = useCallback(
    (tell: () => void) => {
      live?.awareness.on('change', tell);
      return () => live?.awareness.off('change', tell);
    },
    [live],
  );
  return useSyncExternalStore(subscribe, () => read([...(live?.awareness.getStates().values() ?? [])]));
};

const personState = z.object({ person: z.object({ id: z.string(), name: z.string() }) });
const people = z.array(z.object({ id: z.string(), name: z.string() }));
export type PresentPerson = Readonly<{ id: string; name: string }>;

/** Who is in a session now, once each however many windows they have open, as text that can be compared. */
const presentPeopleText = (states: readonly AwarenessState[]): string => {
  const present = new Map<string, PresentPerson>();
  for (const state of states) {
    const parsed = personState.safeParse(state);
    if (parsed.success) present.set(parsed.data.person.id, parsed.data.person);
  }
  return JSON.stringify([...present.values()].sort((a, b) => a.id.localeCompare(b.id)));
};

/** Who has the session open. */
export const usePresence = (live: SharedDocument | null): readonly PresentPerson[] => {
  const text = useAwareness(live, presentPeopleText);
  return useMemo(() => people.parse(JSON.parse(text)), [text]);
};

/** The awareness field that a stage window sets for the session's other windows. */
const ON_STAGE = 'stage';

/** Tells the session's other windows while this one is the stage, where both look. */
export const useAnnounceStage = (live: SharedDocument | null): void => {
  useEffect(() => {
    live?.awareness.setLocalStateField(ON_STAGE, true);
    return () => live?.awareness.setLocalStateField(ON_STAGE, false);
  }, [live]);
};

/** Whether the session is shown on the stage, where help meant for one of the two is not shown to both. */
export const useIsOnStage = (live: SharedDocument | null): boolean =>
  useAwareness(live, (states) => states.some((state) => state[ON_STAGE] === true));

const questionState = z.object({
  question: z.object({ itemId: z.string(), index: z.int().check(z.minimum(0)) }),
});

/** The index of the question last taken up by either of the two; 0 until one is. */
export const useSharedQuestion = (live: SharedDocument | null, itemId: string | null): number =>
  useAwareness(live, (states) => {
    for (const state of states) {
      const parsed = questionState.safeParse(state);
      if (parsed.success && parsed.data.question.itemId === itemId) return parsed.data.question.index;
    }
    return 0;
  });
