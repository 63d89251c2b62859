import type { ChangeNotification, LifecycleEventType } from '@microsoft/microsoft-graph-types';
import { v7 } from 'uuid';
import type { Clock } from '../../shared/domain/time.ts';
import { personOf } from '../people.ts';
import type { NotificationFault } from '../protocol.ts';
import type { OnTraffic } from '../traffic.ts';
import type { CalendarChange } from './calendars.ts';
import type { StoredSubscription, Subscriptions } from './subscriptions.ts';
import type { TaskChange } from './todo.ts';

/** A slower answer counts as none, and is retried for up to 4 hours (Microsoft Learn, "Receive change notifications through webhooks"). */
const ANSWERED_WITHIN_MS = 3_000;
const TRIED_FOR_MS = 4 * 3_600_000;
/** The handshake must be answered within 10 s (the same page, "notificationUrl validation"). */
const VALIDATED_WITHIN_MS = 10_000;
/** How long Graph waits before a retry is documented nowhere: here a second, doubled each time. */
const FIRST_RETRY_MS = 1_000;

/** What Graph sends by itself. */
export type Notifications = Readonly<{
  /**
   * Notifies the subscriptions to that calendar, once the request that made the change has been answered. Of a series only the master is
   * named, as `updated`, whichever occurrence was moved, answered or deleted (microsoft-graph-docs, issues 5520 and 5951; Microsoft Q&A
   * 1445179), and a change may be notified twice (microsoft-graph-docs-contrib, issue 3073).
   */
  note: (change: CalendarChange) => void;
  /** Notifies the subscriptions to that list, with nothing but the task's id (Azure Event Grid, "Microsoft ToDo events"). */
  noteTask: (change: TaskChange) => void;
  sendLifecycle: (subscription: StoredSubscription, event: LifecycleEventType) => void;
  /** Null if that address answers the handshake, else why not, in Graph's words. */
  validate: (url: string) => Promise<string | null>;
  /** What happens to the next notifications instead of being sent once. */
  disturb: (fault: NotificationFault) => void;
  /** Resolves when nothing is on its way, except what waits for a retry. */
  settled: () => Promise<void>;
  stop: () => void;
}>;

/** What was changed and how, as a notification says it. */
type ChangedResource = Readonly<{
  changeType: CalendarChange['changeType'];
  resource: string;
  resourceData: Readonly<Record<string, string>>;
}>;
type SentReply = Readonly<{ status: number; body: unknown }>;

export const openNotifications = (
  context: Readonly<{ subscriptions: Subscriptions; clock: Clock; onTraffic: OnTraffic }>,
): Notifications => {
  const { subscriptions, clock, onTraffic } = context;
  const ended = new AbortController();
  const underWay = new Set<Promise<void>>();
  const retries = new Set<NodeJS.Timeout>();
  const faults: { kind: NotificationFault['kind']; left: number }[] = [];

  const post = async (url: string, within: number, body: unknown): Promise<SentReply> => {
    const begun = performance.now();
    const asText = body === null ? {} : { body: JSON.stringify(body) };
    const type = body === null ? 'text/plain; charset=utf-8' : 'application/json';
    const sent = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': type },
      ...asText,
      signal: AbortSignal.any([ended.signal, AbortSignal.timeout(within)]),
    })
      .then(async (reply): Promise<SentReply> => ({ status: reply.status, body: await reply.text() }))
      .catch((error: unknown): SentReply => ({ status: 0, body: String(error) }));
    const { pathname, search } = new URL(url);
    onTraffic({
      id: v7(),
      at: clock(),
      to: 'notifications',
      method: 'POST',
      path: `${pathname}${search}`,
      status: sent.status,
      milliseconds: Math.round(performance.now() - begun),
      request: body,
      reply: sent.body === '' ? null : sent.body,
    });
    return sent;
  };

  const track = (work: Promise<void>): void => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };

  const isAlive = (subscription: StoredSubscription): boolean =>
    subscriptions.find(subscription.id) !== undefined;

  const deliver = async (
    subscription: StoredSubscription,
    url: string,
    notification: ChangeNotification,
    triedFor = 0,
  ): Promise<void> => {
    const { status } = await post(url, ANSWERED_WITHIN_MS, { value: [notification] });
    if ((status >= 200 && status < 300) || ended.signal.aborted) return;
    const wait = Math.max(FIRST_RETRY_MS, triedFor);
    if (triedFor + wait > TRIED_FOR_MS) {
      if (notification.lifecycleEvent == null) sendLifecycle(subscription, 'missed');
      return;
    }
    const timer = setTimeout(() => {
      retries.delete(timer);
      if (isAlive(subscription)) track(deliver(subscription, url, notification, triedFor + wait));
    }, wait).unref();
    retries.add(timer);
  };

  const aboutSubscription = (subscription: StoredSubscription): ChangeNotification => ({
    subscriptionId: subscription.id,
    subscriptionExpirationDateTime: subscription.expiresAt,
    clientState: subscription.clientState,
    tenantId: personOf(subscription.person).tenant,
  });

  const sendLifecycle = (subscription: StoredSubscription, event: LifecycleEventType): void => {
    if (subscription.lifecycleNotificationUrl === null) return;
    const notification = { ...aboutSubscription(subscription), lifecycleEvent: event };
    track(deliver(subscription, subscription.lifecycleNotificationUrl, notification));
  };

  const fault = (): NotificationFault['kind'] | undefined => {
    const [first] = faults;
    if (!first) return undefined;
    first.left -= 1;
    if (first.left <= 0) faults.shift();
    return first.kind;
  };

  const tell = (subscription: StoredSubscription, change: ChangedResource): void => {
    const notification: ChangeNotification = { ...aboutSubscription(subscription), ...change };
    const kind = fault();
    if (kind === 'lost') return;
    track(deliver(subscription, subscription.notificationUrl, notification));
    if (kind === 'doubled') track(deliver(subscription, subscription.notificationUrl, notification));
  };

  const tellAll = (all: readonly StoredSubscription[], change: ChangedResource): void => {
    const concerned = all.filter(({ changeTypes }) => changeTypes.includes(change.changeType));
    if (concerned.length === 0) return;
    // Routes make a change and answer in the same turn, so by the next turn the answer has been written.
    const soon = new Promise<void>((resolve) => {
      setImmediate(() => {
        for (const one of concerned) if (isAlive(one)) tell(one, change);
        resolve();
      });
    });
    track(soon);
  };

  return {
    note: ({ person, id, changeType, etag }) => {
      const path = `Users/${personOf(person).oid}/Events/${id}`;
      tellAll(subscriptions.to(person), {
        changeType,
        resource: path,
        resourceData: {
          '@odata.type': '#Microsoft.Graph.Event',
          '@odata.id': path,
          '@odata.etag': etag,
          id,
        },
      });
    },
    noteTask: ({ person, list, id, changeType }) =>
      tellAll(subscriptions.toList(list), {
        changeType,
        resource: `todob2/graph/v1/users('${personOf(person).oid}')/todoApp/lists('${list}')/tasks`,
        resourceData: { '@odata.type': '#Microsoft.Graph.todoTask', id },
      }),
    sendLifecycle,
    validate: async (url) => {
      const token = `Validation: Testing client application reachability for subscription Request-Id: ${v7()}`;
      const asked = new URL(url);
      asked.searchParams.set('validationToken', token);
      const { status, body } = await post(asked.toString(), VALIDATED_WITHIN_MS, null);
      if (status === 0) return 'Subscription validation request timed out.';
      if (status === 200 && body === token) return null;
      return status === 200
        ? 'Subscription validation request failed. Response must exactly match validationToken query parameter.'
        : `Subscription validation request failed. HTTP status code is '${String(status)}'. Notification endpoint must respond with 200 OK to validation request.`;
    },
    disturb: ({ kind, times }) => faults.push({ kind, left: times }),
    settled: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    stop: () => {
      ended.abort();
      for (const timer of retries) clearTimeout(timer);
    },
  };
};
