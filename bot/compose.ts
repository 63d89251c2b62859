import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { v7 } from 'uuid';
import '../shared/words/all.ts';
import type { Clock } from '../shared/domain/time.ts';
import { createChat } from './chat/chat.ts';
import { linkTo } from './chat/reader.ts';
import { elapsedSeconds, realSeconds } from './clock.ts';
import { calendarOn } from './compose/calendar.ts';
import { dailyWork } from './compose/daily-work.ts';
import { createDeliveries, LEASE_SECONDS } from './compose/deliveries.ts';
import { rememberAdmitted } from './compose/admitted-tenants.ts';
import { graphFor, noteSignIn, outsideOf } from './compose/outside.ts';
import { createProgramSolver } from './balance/program-solver.ts';
import { plannedWeeksPort } from './compose/planned-weeks.ts';
import { seriesPorts } from './compose/series.ts';
import { signIn } from './compose/sign-in.ts';
import { findOwnTime, listOwnTimes } from './graph/own-calendar.ts';
import { todoOn } from './compose/todo.ts';
import { modelPorts } from './compose/model.ts';
import { transcriptPorts } from './compose/transcripts.ts';
import { livePorts } from './compose/live-ports.ts';
import type { Config } from './config.ts';
import { composeBundleNow, kindRules } from './effects/effects.ts';
import { createConcurrencyLimit } from './concurrency.ts';
import { notingCrashes } from './http/crash-reports.ts';
import { CRASH_BURST, CRASHES_PER_SECOND, createLimiter } from './http/limiter.ts';
import { NOTIFICATIONS_PATH } from './http/graph-notifications.ts';
import { createMetrics } from './http/metrics.ts';
import { routesOf } from './http/routes.ts';
import { takingByKey } from './compose/results-api.ts';
import { KEY_BURST, KEY_CALLS_PER_SECOND } from './http/results-api.ts';
import { createServer } from './http/server.ts';
import { system } from './identity/actor.ts';
import { isClientStateOf } from './identity/client-state.ts';
import type { EntraSettings } from './identity/entra.ts';
import { createJobs } from './jobs/jobs.ts';
import { createLive } from './live/live.ts';
import { notesIn } from './live/notes.ts';
import { listenForChanges } from './storage/changes.ts';
import { isDatabaseAway } from './storage/database-away.ts';
import { openDatabase } from './storage/database.ts';
import { holidayPlaces } from './holidays/holiday-places.ts';
import { publicHolidays } from './holidays/public-holidays.ts';
import { isAnswering, tenantStore } from './storage/tenant-store.ts';
import { tenantTransactions } from './storage/tenant-transactions.ts';
import { takeNotifications } from './use-cases/take-notifications.ts';
import type { Organisation } from './use-cases/organisation.ts';

/** What differs between production and a laptop, besides the settings. */
export type Surroundings = Readonly<{
  clock: Clock;
  log: Logger;
  /** The folder with the built tabs. */
  tabsFolder: string;
  /** Further origins that may show the tabs in a frame. */
  frameAncestors?: readonly string[];
  /** Whether a bug's reply contains its stack: for those who develop Kadens. */
  showsStacks?: boolean;
  /** Another network for Entra, when it isn't Microsoft's. */
  msal?: NonNullable<EntraSettings['msal']>;
  /** How long the effects of a node that died wait for another node, if it isn't the usual time. */
  leaseSeconds?: number;
  /** How long Graph may take to answer, if it isn't the usual time. */
  graphTimeoutMs?: number;
  /** How long a language model may take to answer, if it isn't the usual time. */
  modelTimeoutMs?: number;
}>;

export type Kadens = Readonly<{
  /** The server, not listening yet, so that routes can be added around the product. */
  app: FastifyInstance;
  /** Listens, and begins to carry out due effects. */
  start: () => Promise<void>;
  stop: () => Promise<void>;
  /** Admits an organisation. */
  admit: (organisation: Organisation) => Promise<void>;
  /** Carries out what is now due; for a clock that has been moved. */
  sweep: () => Promise<void>;
}>;

/** How many of one person's requests run at once: fewer than half of a node's database connections (bot/storage). */
const REQUESTS_AT_ONCE = 4;
/** An organisation's first zone, until its administrator chooses another. */
const FIRST_ZONE = 'Europe/Stockholm';

/** Wires everything together: the only place that knows every part. */
export const compose = async (config: Config, surroundings: Surroundings): Promise<Kadens> => {
  const { clock, log, leaseSeconds = LEASE_SECONDS } = surroundings;
  const newId = (): string => v7();
  const metrics = createMetrics();
  const db = openDatabase(config.databaseUrl, (error) => log.warn({ error: error.message }, 'database'));
  const tenants = tenantStore(db);
  const isKnownTenant = rememberAdmitted(tenants.isKnown);

  const jobs = createJobs({
    databaseUrl: config.databaseUrl,
    drain: (tenant) => deliveries.drain(tenant),
    due: (limit, except) => tenants.due(clock(), limit, except),
    daily: () => daily(),
    onError: (error) => {
      // It is tried again within a second; `/health` says how the database is.
      if (isDatabaseAway(error)) log.warn({ error: String(error) }, 'jobs wait for the database');
      else log.error({ error: String(error) }, 'a job failed');
    },
  });
  const withTenantTransaction = tenantTransactions(db, newId, clock, publicHolidays(clock), {
    wake: jobs.wake,
    kindRules,
    leaseSeconds,
  });
  const daily = dailyWork({ withTenantTransaction, clock, tenants: tenants.all });

  const { entra, botToken, consent, verify } = signIn(
    config,
    surroundings,
    withTenantTransaction,
    isKnownTenant,
  );
  const graph = graphFor(config.graphUrl, entra, withTenantTransaction, log, surroundings.graphTimeoutMs);
  const admit = (organisation: Organisation): Promise<void> => tenants.admit(organisation, clock());

  const chat = createChat({
    settings: {
      botId: config.botId,
      botTenantId: config.botTenantId,
      openIdMetadataUrl: config.botOpenIdMetadataUrl,
      tokenIssuer: config.botTokenIssuer,
      serviceUrl: config.botServiceUrl,
      appId: config.teamsAppId,
    },
    ports: {
      ...{ withTenantTransaction, newId, isKnownTenant, isDatabaseAway, clock },
      bundleNow: composeBundleNow,
    },
    botToken,
    log,
  });

  const notificationUrl = `${config.publicUrl}${NOTIFICATIONS_PATH}`;
  const deliveries = createDeliveries({
    withTenantTransaction,
    clock,
    newId,
    leaseSeconds,
    ports: {
      send: chat.send,
      replace: chat.replace,
      onlyTheTwo: chat.hasOnlyMembers,
      askMember: chat.askMember,
      calendar: calendarOn(graph, config.tokenKeys, config.teamsAppId, notificationUrl),
      ownCalendar: { between: listOwnTimes(graph), find: findOwnTime(graph) },
      todo: todoOn(graph, config.tokenKeys, linkTo({ appId: config.teamsAppId }), notificationUrl),
      notesIn,
    },
    onFailed: ({ kind }) => metrics.countFailedDelivery(kind),
    log,
  });

  const live = await createLive({
    verify,
    ...livePorts(withTenantTransaction),
    listen: (onPublished, onLost) => listenForChanges(config.databaseUrl, onPublished, onLost),
    realSeconds,
    log,
  });

  const solver = createProgramSolver();
  const outside = outsideOf(entra, graph, withTenantTransaction, clock);
  const app = await createServer({
    api: {
      verify,
      withTenantTransaction,
      clock,
      newId,
      limiter: createLimiter(elapsedSeconds),
      inTurn: createConcurrencyLimit(REQUESTS_AT_ONCE, isDatabaseAway),
      routes: routesOf({
        ...outside,
        ...transcriptPorts(entra, graph, withTenantTransaction),
        ...modelPorts(config, withTenantTransaction, clock, log, surroundings.modelTimeoutMs),
        ...plannedWeeksPort(graph, solver.solve, withTenantTransaction, { clock, elapsedSeconds }),
        ...seriesPorts(graph, outside.calendarConsent, withTenantTransaction, clock),
        flushNotes: ({ tenant }, session) => live.flush(tenant, session),
        notesIn,
        holidayPlaces,
        noteCrash: notingCrashes({
          mayReport: createLimiter(elapsedSeconds, CRASH_BURST, CRASHES_PER_SECOND).mayAsk,
          countCrash: metrics.countCrash,
          log,
        }),
      }),
    },
    consent: {
      begin: consent.beginConsent,
      finish: async (query, cookie) => {
        const answer = await consent.finishConsent(query, cookie);
        if (answer.signedIn) await noteSignIn(withTenantTransaction, answer.signedIn, clock());
        return answer;
      },
      beginAdmin: consent.beginAdminConsent,
      finishAdmin: async (query, cookie) => {
        const answer = await consent.finishAdminConsent(query, cookie);
        if (answer.tenant) await admit({ id: answer.tenant, name: '', zone: FIRST_ZONE, language: 'sv' });
        return answer;
      },
    },
    results: {
      ...takingByKey(withTenantTransaction, clock, newId),
      limiter: createLimiter(elapsedSeconds, KEY_BURST, KEY_CALLS_PER_SECOND),
    },
    notifications: {
      isOurs: (tenant, clientState) => isClientStateOf(config.tokenKeys, tenant, clientState),
      take: async (tenant, told) => {
        if (await isKnownTenant(tenant))
          await withTenantTransaction(system(tenant), (stores) => takeNotifications(stores, told, clock()));
      },
    },
    health: { check: async () => ({ database: (await isAnswering(db)) ? null : 'does not answer' }) },
    messages: chat,
    upgrade: live.upgrade,
    isDatabaseAway,
    showsStacks: surroundings.showsStacks ?? false,
    publicUrl: config.publicUrl,
    log,
    tabsFolder: surroundings.tabsFolder,
    frameAncestors: surroundings.frameAncestors ?? [],
  });
  metrics.watch(app);
  let stopMetrics: (() => Promise<void>) | null = null;

  return {
    app,
    start: async () => {
      await app.listen({ host: config.host, port: config.port });
      if (config.metricsPort !== null) stopMetrics = await metrics.listen(config.host, config.metricsPort);
      await jobs.start();
    },
    stop: async () => {
      await deliveries.stop();
      await jobs.stop();
      await live.stop();
      await app.close();
      await solver.end();
      await stopMetrics?.();
      await db.destroy();
    },
    admit,
    sweep: jobs.sweep,
  };
};
