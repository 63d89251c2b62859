import type { Logger } from 'pino';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import { LOOKED_AHEAD_DAYS } from '../../shared/domain/calendar-meeting.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import type { Clock, Instant } from '../../shared/domain/time.ts';
import type { ConsentPurpose } from '../../shared/domain/permission.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { Result } from '../../shared/domain/result.ts';
import { listDirectReports, directoryScopes } from '../graph/directory.ts';
import { findOwnMeeting, listOwnCalendar, ownCalendarScopes } from '../graph/own-calendar.ts';
import { findClaimsChallenge } from '../graph/claims-challenge.ts';
import { findMeetingTimes, timesScopes } from '../graph/meeting-times.ts';
import { createGraph } from '../graph/graph.ts';
import type { Graph, OnBehalfOf } from '../graph/graph.ts';
import type { RoutePorts } from '../http/routes.ts';
import { system } from '../identity/actor.ts';
import type { Entra, TokenRows } from '../identity/entra.ts';
import type { TabIdentity } from '../identity/tab-token.ts';
import { lookAtCalendarNow } from '../use-cases/calendar-meeting/look-at-calendar.ts';
import { lacksConsent } from '../use-cases/calendar-refusal.ts';
import { timesToFind } from '../use-cases/rhythm/find-times.ts';
import { consentScopes, permissions, scopesOf } from './permissions.ts';
import type { Stores, WithTenantTransaction } from '../use-cases/stores.ts';
import { lookAtTodoNow } from '../use-cases/todo/look-at-todo.ts';

/** The permissions about which Entra can be asked for somebody: all of Graph's on their behalf, except the one for their absence. */
const seenScopes = Object.entries(permissions).flatMap(([name, one]) =>
  one.of === 'person' && name !== 'away' ? [[name, one.scopes] as const] : [],
);

/** The service behind Graph that each purpose concerns. */
const servicesOf = {
  calendar: 'outlook',
  times: 'outlook',
  'own-calendar': 'outlook',
  todo: 'todo',
  transcripts: 'directory',
  directory: 'directory',
} as const satisfies Readonly<Record<ConsentPurpose, string>>;

/** The sealed sign-ins, one row per person. */
export const tokenRows = (withTenantTransaction: WithTenantTransaction): TokenRows => ({
  load: (tenant, person) => withTenantTransaction(system(tenant), (stores) => stores.tokenCache.load(person)),
  save: (tenant, person, seen, { keyId, sealed }) =>
    withTenantTransaction(system(tenant), async (stores) => {
      // Graph may be asked before the transaction that adds somebody on their first visit.
      if (seen === null && !(await stores.person.find(person)))
        await stores.person.upsert({ id: person, name: '' });
      return stores.tokenCache.save(person, seen, keyId, sealed);
    }),
});

const setReconnect = async (stores: Stores, person: PersonId, reconnect: boolean): Promise<void> => {
  const seen = await stores.person.find(person);
  if (!seen || seen.reconnect === reconnect) return;
  await stores.person.setReconnect(person, reconnect);
  await stores.publish({ noun: 'person', session: null, people: [person] });
};

/** Notes on the person whether their stored sign-in still works, and tells their tab. */
const noteReconnect = (
  withTenantTransaction: WithTenantTransaction,
  tenant: TenantId,
  person: PersonId,
  reconnect: boolean,
): Promise<void> =>
  withTenantTransaction(system(tenant), (stores) => setReconnect(stores, person, reconnect));

/** Continues whatever waited for somebody's sign-in to Graph, whichever of it they signed in for. */
export const noteSignIn = (
  withTenantTransaction: WithTenantTransaction,
  { tenant, person }: OnBehalfOf,
  now: Instant,
): Promise<void> =>
  withTenantTransaction(system(tenant), async (stores) => {
    await setReconnect(stores, person, false);
    if ((await stores.todo.find(person))?.standing === 'consent-needed')
      await lookAtTodoNow(stores, person, now);
    if ((await stores.calendarMeeting.reading(person))?.standing.startsWith('consent') === true)
      await stores.outbox.add([lookAtCalendarNow(person, now)]);
  });

/** Graph with people's stored sign-ins. One that has ended is noted on the person. */
export const graphFor = (
  graphUrl: string,
  entra: Entra,
  withTenantTransaction: WithTenantTransaction,
  log: Logger,
  timeoutMs?: number,
): Graph =>
  createGraph({
    graphUrl,
    ...(timeoutMs !== undefined && { timeoutMs }),
    token: async (tenant, person, scopes, options) => {
      const token = await entra.graphToken(tenant, person, scopes, options);
      if (!token.ok && token.refusal === 'reconnect')
        await noteReconnect(withTenantTransaction, tenant, person, true);
      return token;
    },
    warn: (fields, text) => log.warn(fields, text),
  });

/** What endpoints ask of Graph and Entra while the person is in the tab. */
export const outsideOf = (
  entra: Entra,
  graph: Graph,
  withTenantTransaction: WithTenantTransaction,
  clock: Clock,
): Pick<
  RoutePorts,
  | 'reports'
  | 'calendarConsent'
  | 'todoConsent'
  | 'readingConsent'
  | 'readOwnCalendar'
  | 'readOwnMeeting'
  | 'freeTimes'
  | 'granted'
  | 'claimsChallenge'
> => {
  /** Whether jobs have that permission for the person who is here; if so, their sign-in works again even if it didn't. */
  const consentFor = async (
    identity: TabIdentity,
    purpose: 'calendar' | 'todo' | 'own-calendar',
  ): Promise<Result<'connected' | 'consent-needed', never>> => {
    // The scopes requested with it aren't needed for it: if the chat can't be found, the series is booked all the same.
    const consent = await entra.connect(identity, permissions[purpose].scopes);
    if (consent.ok) await noteReconnect(withTenantTransaction, identity.tenant, identity.person, false);
    return ok(consent.ok || consent.refusal === 'unavailable' ? 'connected' : 'consent-needed');
  };
  /** Whether that person has chosen to have their calendar read; they may have consented since their sign-in was stored. */
  const mayReadFor = async (identity: TabIdentity): Promise<boolean> => {
    const isChosen = await withTenantTransaction(system(identity.tenant), (stores) =>
      stores.calendarMeeting.reading(identity.person),
    );
    if (isChosen) await entra.connect(identity, ownCalendarScopes);
    return isChosen !== null;
  };
  return {
    freeTimes: async (identity, asked) => {
      const found = await withTenantTransaction(system(identity.tenant), (stores) =>
        timesToFind(stores, identity, asked, clock()),
      );
      if (!found) return ok({ free: [], seen: 'both', missing: null });
      // The person who is here may have consented since their sign-in was stored.
      if (found.organiser.person === identity.person) await entra.connect(identity, timesScopes);
      const free = await findMeetingTimes(graph)(found.organiser, found);
      if (free.ok) return ok({ free: free.value.times, seen: free.value.seen, missing: null });
      return ok({ free: [], seen: 'both', missing: lacksConsent(free) ? 'leave' : 'no-answer' });
    },
    granted: async (identity) => {
      const asked = seenScopes.map(async ([name, scopes]) => {
        const isGranted = await entra.gives(identity, scopes);
        return isGranted === null ? [] : [[name, isGranted] as const];
      });
      // Whoever has come this far has signed in.
      const given = { 'sign-in': true, ...Object.fromEntries((await Promise.all(asked)).flat()) };
      return ok({ scopesOf, given });
    },
    claimsChallenge: async (identity, { for: purpose }) => {
      const scopes = consentScopes[purpose];
      const consent = await entra.connect(identity, scopes);
      if (!consent.ok) return ok({ claims: consent.claims ?? null });
      return ok({ claims: await findClaimsChallenge(graph)(identity, servicesOf[purpose], scopes) });
    },
    reports: async (identity) => {
      const consent = await entra.connect(identity, directoryScopes.self);
      if (!consent.ok)
        return consent.refusal === 'unavailable' ? refuse('directory-unavailable') : refuse('consent-needed');
      const reports = await listDirectReports(graph)(identity);
      if (reports.ok) return reports;
      return lacksConsent(reports) ? refuse('consent-needed') : refuse('directory-unavailable');
    },
    calendarConsent: (identity) => consentFor(identity, 'calendar'),
    todoConsent: (identity) => consentFor(identity, 'todo'),
    readingConsent: (identity) => consentFor(identity, 'own-calendar'),
    readOwnCalendar: async (identity) => {
      if (!(await mayReadFor(identity))) return ok(null);
      const now = clock();
      return ok(await listOwnCalendar(graph)(identity, now, addMinutes(now, LOOKED_AHEAD_DAYS * 24 * 60)));
    },
    readOwnMeeting: async (identity, { eventId }) =>
      ok((await mayReadFor(identity)) ? await findOwnMeeting(graph)(identity, eventId) : null),
  };
};
