import type { Subscription } from '@microsoft/microsoft-graph-types';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { addMinutes, instant } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { CLIENT_ID, findPerson, personOf } from '../people.ts';
import type { LocalPerson } from '../protocol.ts';
import { pathParameter, StandInRefusal } from '../stand-in-scope.ts';
import { meOf } from './bearer.ts';
import type { GraphCaller } from './bearer.ts';
import type { GraphContext } from './graph-context.ts';
import { pageOf, singleEntity } from './replies.ts';
import type { StoredSubscription } from './subscriptions.ts';

/** In minutes, for events and for tasks (Microsoft Learn, "Subscription lifetime"). */
const LONGEST_MINUTES = { events: 10_080, tasks: 4_230 } as const;
/** Microsoft Learn, "subscription resource type", `clientState`. */
const LONGEST_STATE = 128;

const address = z.url();
const newSubscription = z.object({
  changeType: z.string(),
  notificationUrl: address,
  lifecycleNotificationUrl: address.nullish(),
  resource: z.string(),
  expirationDateTime: instant,
  clientState: z.string().nullish(),
  latestSupportedTlsVersion: z.string().optional(),
});
/** Only these can be changed (Microsoft Learn, "Update subscription"); the lifecycle address is set at creation. */
const renewal = z.strictObject({
  expirationDateTime: instant,
  notificationUrl: address.optional(),
});
const changeTypes = z.array(z.enum(['created', 'updated', 'deleted'])).min(1);

const READ = {
  events: ['Calendars.Read', 'Calendars.ReadWrite'],
  tasks: ['Tasks.Read', 'Tasks.ReadWrite'],
} as const;

/** The watched resource: a person's events, or the tasks in one of their lists. */
type WatchedResource = Readonly<{ person: LocalPerson; kind: keyof typeof READ; list: string | null }>;
const PAGE = { size: 100, parameter: '$skiptoken' } as const;

const refused = (message: string, code = 'InvalidRequest'): StandInRefusal =>
  new StandInRefusal(400, code, message);

const parse = <Value>(schema: z.ZodType<Value>, body: unknown): Value => {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw refused(z.prettifyError(parsed.error));
  return parsed.data;
};

/** A subscription in Graph's shape. */
const subscriptionFor = (one: StoredSubscription): Subscription => ({
  id: one.id,
  resource: one.resource,
  applicationId: CLIENT_ID,
  changeType: one.changeTypes.join(','),
  clientState: one.clientState,
  notificationUrl: one.notificationUrl,
  notificationQueryOptions: null,
  lifecycleNotificationUrl: one.lifecycleNotificationUrl,
  expirationDateTime: one.expiresAt,
  creatorId: personOf(one.creator).oid,
  includeResourceData: null,
  latestSupportedTlsVersion: 'v1_2',
  encryptionCertificate: null,
  encryptionCertificateId: null,
  notificationUrlAppId: null,
});

/** Subscriptions to a person's events or tasks: creating, renewing, reauthorising and deleting. */
export const addSubscriptions = (
  scope: FastifyInstance,
  context: GraphContext,
  callerOf: (request: FastifyRequest) => GraphCaller,
): void => {
  const { subscriptions, notifications, todo, clock } = context;

  const denied = (): StandInRefusal =>
    new StandInRefusal(
      403,
      'ExtensionError',
      'Operation: Create; Exception: [Status Code: Forbidden; Reason: Access is denied. Check credentials and try again.]',
    );
  const watchedIn = (request: FastifyRequest, resource: string): WatchedResource => {
    const caller = callerOf(request);
    const me = meOf(caller);
    const mayRead = (kind: WatchedResource['kind']) => READ[kind].some((one) => caller.scopes.includes(one));
    const [, list] = /^\/?me\/todo\/lists\/([^/]+)\/tasks$/i.exec(resource) ?? [];
    if (list !== undefined) {
      if (!mayRead('tasks') || !todo.lists(me.key).some(({ id }) => id === list)) throw denied();
      return { person: me, kind: 'tasks', list };
    }
    const path = /^\/?(?:me|users(?:\/([^/']+)|\('([^']+)'\)))\/(?:calendar\/)?events$/i.exec(resource);
    if (!path) throw refused(`Resource '${resource}' is not supported.`);
    const id = path[1] ?? path[2];
    const person = id === undefined ? me : findPerson(id);
    if (!mayRead('events') || person?.key !== me.key) throw denied();
    return { person, kind: 'events', list: null };
  };
  const untilThen = (until: Instant, kind: WatchedResource['kind']): Instant => {
    const longest = LONGEST_MINUTES[kind];
    if (until <= clock()) throw refused('Subscription expiration date/time must be in the future.');
    if (until > addMinutes(clock(), longest))
      throw refused(
        `Subscription expiration can only be ${String(longest)} minutes in the future.`,
        'ExtensionError',
      );
    return until;
  };
  const expectValid = async (url: string): Promise<void> => {
    const fault = await notifications.validate(url);
    if (fault !== null) throw refused(fault, 'ValidationError');
  };
  const found = (request: FastifyRequest): StoredSubscription => {
    const me = meOf(callerOf(request));
    const one = subscriptions.find(pathParameter(request, 'subscription'));
    if (one?.creator !== me.key)
      throw new StandInRefusal(404, 'ResourceNotFound', 'The object was not found.');
    return one;
  };
  const show = (request: FastifyRequest, one: StoredSubscription) =>
    singleEntity(request, context.address, 'subscriptions/$entity', subscriptionFor(one));

  scope.post('/subscriptions', async (request, reply) => {
    const asked = parse(newSubscription, request.body);
    const { person, kind, list } = watchedIn(request, asked.resource);
    const wanted = changeTypes.safeParse(asked.changeType.toLowerCase().split(','));
    if (!wanted.success) throw refused(`Unsupported change type '${asked.changeType}'.`);
    if ((asked.clientState ?? '').length > LONGEST_STATE)
      throw refused(`clientState cannot be longer than ${String(LONGEST_STATE)} characters.`);
    const expiresAt = untilThen(asked.expirationDateTime, kind);
    await expectValid(asked.notificationUrl);
    if (asked.lifecycleNotificationUrl != null) await expectValid(asked.lifecycleNotificationUrl);
    const made = subscriptions.add({
      creator: meOf(callerOf(request)).key,
      person: person.key,
      list,
      resource: asked.resource,
      changeTypes: wanted.data,
      notificationUrl: asked.notificationUrl,
      lifecycleNotificationUrl: asked.lifecycleNotificationUrl ?? null,
      clientState: asked.clientState ?? null,
      expiresAt,
    });
    return reply.code(201).send(show(request, made));
  });

  scope.get('/subscriptions', (request) => {
    const me = meOf(callerOf(request));
    const mine = subscriptions.all().filter(({ creator }) => creator === me.key);
    return pageOf(request, context.address, 'subscriptions', mine.map(subscriptionFor), PAGE);
  });

  scope.get('/subscriptions/:subscription', (request) => show(request, found(request)));

  scope.patch('/subscriptions/:subscription', async (request) => {
    const one = found(request);
    const asked = parse(renewal, request.body);
    const { kind } = watchedIn(request, one.resource);
    const expiresAt = untilThen(asked.expirationDateTime, kind);
    await expectValid(one.notificationUrl);
    subscriptions.renew(one.id, expiresAt);
    return show(request, { ...one, expiresAt });
  });

  scope.post('/subscriptions/:subscription/reauthorize', (request, reply) => {
    watchedIn(request, found(request).resource);
    return reply.code(204).send();
  });

  scope.delete('/subscriptions/:subscription', (request, reply) => {
    subscriptions.remove(found(request).id);
    return reply.code(204).send();
  });
};
