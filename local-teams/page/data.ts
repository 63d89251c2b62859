import { QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { fromEpoch, toEpoch } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { localEvent } from '../protocol.ts';
import type { LocalEvent, PersonKey, TrafficEntry } from '../protocol.ts';
import { local } from './api.ts';
import { resumeFrames } from './host/teams-host.ts';

/** How many requests the drawer keeps; the server keeps as many. */
const TRAFFIC_KEPT = 300;
/** Milliseconds before a stream that the browser gave up is reopened. */
const REOPEN_AFTER_MS = 2_000;

export const queries = new QueryClient({
  defaultOptions: { queries: { retry: true, retryDelay: REOPEN_AFTER_MS, staleTime: Infinity } },
});

export const usePeople = () => useQuery({ queryKey: ['people'], queryFn: local.people });
export const useChats = (person: PersonKey) =>
  useQuery({ queryKey: ['chats', person], queryFn: () => local.chats(person) });
export const useMeetings = (person: PersonKey) =>
  useQuery({ queryKey: ['meetings', person], queryFn: () => local.meetings(person) });
export const useTodo = (person: PersonKey) =>
  useQuery({ queryKey: ['todo', person], queryFn: () => local.todo(person) });
export const useChecklist = () => useQuery({ queryKey: ['checklist'], queryFn: local.checklist });
export const useTraffic = () => useQuery({ queryKey: ['traffic'], queryFn: local.traffic });

/** The server's time, with the page's own stopwatch at that time. */
type Reading = Readonly<{ now: Instant; seen: number }>;
const reading = (now: Instant): Reading => ({ now, seen: performance.now() });
const later = ({ now, seen }: Reading): Instant => fromEpoch(toEpoch(now) + performance.now() - seen);

/** The server's clock, ticking; undefined until it is known. */
export const useClock = (): Instant | undefined => {
  const { data } = useQuery({
    queryKey: ['clock'],
    queryFn: () => local.clock().then(reading),
    structuralSharing: false,
  });
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  return data && later(data);
};

/** Moves the clock, and shows the new time without waiting for the stream. */
export const moveClock = async (to: Parameters<typeof local.moveClock>[0]): Promise<void> => {
  const { now } = await local.moveClock(to);
  queries.setQueryData(['clock'], reading(now));
};

const take = (client: QueryClient, event: LocalEvent): void => {
  const again = (...queryKey: string[]) => void client.invalidateQueries({ queryKey });
  switch (event.type) {
    case 'chat':
      for (const person of event.people) again('chats', person);
      return;
    case 'meeting':
      for (const person of event.people) {
        again('meetings', person);
        again('chats', person);
      }
      return;
    case 'calendar':
      for (const person of event.people) again('calendar', person);
      return;
    case 'todo':
      for (const person of event.people) again('todo', person);
      return;
    case 'people':
      again('people');
      again('chats');
      return;
    case 'clock':
      client.setQueryData(['clock'], reading(event.now));
      again('meetings');
      resumeFrames();
      return;
    case 'checklist':
      client.setQueryData(['checklist'], event.checklist);
      return;
    case 'traffic':
      client.setQueryData<readonly TrafficEntry[]>(['traffic'], (known) =>
        known?.some((entry) => entry.id === event.entry.id)
          ? known
          : [...(known ?? []), event.entry].slice(-TRAFFIC_KEPT),
      );
      return;
  }
};

const TYPES = ['chat', 'meeting', 'calendar', 'todo', 'people', 'clock', 'traffic', 'checklist'] as const;

const parsed = (data: unknown): LocalEvent | null => {
  try {
    const event = localEvent.safeParse(JSON.parse(String(data)));
    return event.success ? event.data : null;
  } catch {
    return null;
  }
};

const listen = (client: QueryClient, tell: (online: boolean) => void): (() => void) => {
  let stream: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let missed = false;
  const open = (): void => {
    stream = new EventSource('/local/events');
    stream.onopen = () => {
      tell(true);
      if (missed) void client.invalidateQueries();
      missed = false;
    };
    stream.onerror = () => {
      missed = true;
      tell(false);
      if (stream.readyState === EventSource.CLOSED) timer = setTimeout(open, REOPEN_AFTER_MS);
    };
    for (const type of TYPES)
      stream.addEventListener(type, ({ data }: MessageEvent<unknown>) => {
        const event = parsed(data);
        if (event) take(client, event);
      });
  };
  open();
  return () => {
    clearTimeout(timer);
    stream.close();
  };
};

/** Follows the server's events and says whether the stream is open. After a break everything is read again. */
export const useLocalEvents = (): boolean => {
  const client = useQueryClient();
  const [online, setOnline] = useState(true);
  useEffect(() => listen(client, setOnline), [client]);
  return online;
};

/** Whether the page is at least that wide, in pixels. */
export const useWiderThan = (pixels: number): boolean => {
  const query = `(min-width: ${pixels}px)`;
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
};
