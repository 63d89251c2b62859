import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { instant } from '../../shared/domain/time.ts';
import type { Clock, Instant } from '../../shared/domain/time.ts';
import { personKey } from '../protocol.ts';
import type { PersonKey } from '../protocol.ts';
import { openStateFile } from '../state-file.ts';

const changeType = z.enum(['created', 'updated', 'deleted']);

export const storedSubscription = z.object({
  id: z.string(),
  /** Who made it, through the app. */
  creator: personKey,
  /** Whose events it watches, or whose tasks, and the list that they are in. */
  person: personKey,
  list: z.string().nullable().default(null),
  /** The resource as the request put it. */
  resource: z.string(),
  changeTypes: z.array(changeType),
  notificationUrl: z.string(),
  lifecycleNotificationUrl: z.string().nullable(),
  clientState: z.string().nullable(),
  expiresAt: instant,
});
export type StoredSubscription = Readonly<z.infer<typeof storedSubscription>>;

const stored = z.object({ subscriptions: z.array(storedSubscription) });

/** Who is notified of changes to which calendar; expired subscriptions are gone. */
export type Subscriptions = Readonly<{
  all: () => readonly StoredSubscription[];
  find: (id: string) => StoredSubscription | undefined;
  add: (
    subscription: Omit<StoredSubscription, 'id' | 'list'> & { list?: string | null },
  ) => StoredSubscription;
  renew: (id: string, until: Instant) => void;
  remove: (id: string) => void;
  /** The subscriptions to one person's events. */
  to: (person: PersonKey) => readonly StoredSubscription[];
  /** The subscriptions to the tasks of one list. */
  toList: (list: string) => readonly StoredSubscription[];
}>;

export const openSubscriptions = (file: string | null, clock: Clock): Subscriptions => {
  const { value, save } = openStateFile(file, stored, () => ({ subscriptions: [] }));
  const all = (): readonly StoredSubscription[] => {
    const now = clock();
    const alive = value.subscriptions.filter(({ expiresAt }) => expiresAt > now);
    if (alive.length < value.subscriptions.length) {
      value.subscriptions = alive;
      save();
    }
    return value.subscriptions;
  };
  return {
    all,
    find: (id) => all().find((one) => one.id === id),
    add: (sketch) => {
      const subscription = { ...sketch, list: sketch.list ?? null, id: randomUUID() };
      value.subscriptions.push(subscription);
      save();
      return subscription;
    },
    renew: (id, until) => {
      value.subscriptions = value.subscriptions.map((one) =>
        one.id === id ? { ...one, expiresAt: until } : one,
      );
      save();
    },
    remove: (id) => {
      value.subscriptions = value.subscriptions.filter((one) => one.id !== id);
      save();
    },
    to: (person) => all().filter((one) => one.person === person && one.list === null),
    toList: (list) => all().filter((one) => one.list === list),
  };
};
