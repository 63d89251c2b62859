import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { machineClock } from '../bot/clock.ts';
import { compose } from '../bot/compose.ts';
import type { Kadens } from '../bot/compose.ts';
import type { Environment, Fault } from '../bot/config.ts';
import { prepareDatabase } from '../bot/prepare-database.ts';
import { tenantId } from '../shared/domain/ids.ts';
import { dayAt } from '../shared/domain/time.ts';
import type { Clock, Instant } from '../shared/domain/time.ts';
import { addChecklist } from './checklist/checklist.ts';
import { thingsDone } from './checklist/things-done.ts';
import { openClock } from './clock.ts';
import { openFolder } from './folder.ts';
import { addLetters } from './letters.ts';
import { NORDVIK, people, SODERMAN } from './people.ts';
import type { PersonKey } from './protocol.ts';
import { addPlayground } from './playground.ts';
import { startPostgres } from './postgres.ts';
import { addClock, addPage } from './routes.ts';
import { noProgress } from './start/progress.ts';
import type { StartProgress } from './start/progress.ts';
import { ZONE } from './sample/hours.ts';
import { bookOwnSeries } from './sample/own-series.ts';
import { reopeningTime } from './sample/reopening-time.ts';
import { sampleCalls } from './sample/sample-calls.ts';
import { playSample } from './sample/sample.ts';
import type { Sample } from './sample/scene.ts';
import { quarterSample, weeksSample } from './sample/samples.ts';
import { databaseGiven, readLocalConfig } from './settings.ts';
import { LOCAL_AUTHORITY, localNetworkClient } from './sign-in/network-client.ts';
import { savingOnce } from './state-file.ts';
import { addStandIns, settingsAt } from './stand-ins.ts';
import type { StandIns } from './stand-ins.ts';

export type LocalOptions = Readonly<{
  /** Where everything is kept: the database, the stand-ins' state, the clock. */
  folder: string;
  port: number;
  /** A small team with some weeks behind it; played once per folder. */
  withSample: boolean;
  log: Logger;
  environment: Environment;
  /** Existing databases, instead of an embedded one. */
  database?: Readonly<{ appUrl: string; ownerUrl: string }>;
  /** Which sample; by default some weeks of a small team. */
  sample?: Sample;
  /** A person with whom Maria has had a 1:1 in her calendar since before Kadens. */
  ownSeriesWith?: PersonKey;
  /** The clock's time in a new folder; with a sample, it stands still while nothing runs. The machine's time by default. */
  now?: Instant;
  /** Replaces the machine's clock. */
  machine?: Clock;
  /** Graph's timeout, if not the usual one. */
  graphTimeoutMs?: number;
  /** A stand-in for a language model beside the others; without it there is none, or the person's own. */
  withModel?: boolean;
  /** A language model's timeout, if not the usual one. */
  modelTimeoutMs?: number;
  /** The address that people and the stand-ins know, if another process forwards from it to `port`. */
  address?: string;
  /** The folders with the pages, if not the built ones. */
  pages?: Readonly<{ tabs: string; local: string }>;
  /** Receives the progress of the start. */
  progress?: StartProgress;
}>;

export type RunningLocally = Readonly<{
  ok: true;
  address: string;
  kadens: Kadens;
  standIns: StandIns;
  /** Moves the clock, and carries out everything due by then. */
  moveClock: (to: Instant) => Promise<void>;
  now: () => Instant;
  stop: () => Promise<void>;
}>;

const built = (folder: string): string => fileURLToPath(new URL(`../dist/${folder}`, import.meta.url));

/** Milliseconds between notes that a sample's clock is running: the most that a hard stop can lose of it. */
const MARKED_EVERY_MS = 10_000;

const organisations = [
  { id: tenantId.parse(NORDVIK), name: 'Nordvik', zone: 'Europe/Stockholm', language: 'sv' },
  { id: tenantId.parse(SODERMAN), name: 'Söderman', zone: 'Europe/Stockholm', language: 'sv' },
] as const;

/** The database to use: the given one, or one started here. */
export const openPostgres = async (options: Pick<LocalOptions, 'folder' | 'environment' | 'database'>) => {
  const given = options.database ?? databaseGiven(options.environment);
  return given ? { ...given, stop: () => Promise.resolve() } : startPostgres(options.folder);
};

export type LocalStart = RunningLocally | Readonly<{ ok: false; faults: readonly Fault[] }>;

/** Runs the product with stand-ins for Teams, Entra, Graph and the connector around it, all at one address. */
export const runLocal = async (options: LocalOptions): Promise<LocalStart> => {
  const { progress = noProgress } = options;
  const part = progress.begin('database');
  const record = await openFolder(options.folder);
  const postgres = await openPostgres(options);
  part.done();
  try {
    const ran = await runOnDatabase(postgres, record, options);
    if (!ran.ok) await postgres.stop();
    return ran;
  } catch (error) {
    await postgres.stop();
    throw error;
  }
};

/** The same on an existing database, in a folder that has been opened. */
export const runOnDatabase = async (
  postgres: Awaited<ReturnType<typeof openPostgres>>,
  record: Awaited<ReturnType<typeof openFolder>>,
  options: LocalOptions,
): Promise<LocalStart> => {
  const { folder, log } = options;
  const address = options.address ?? `http://127.0.0.1:${options.port}`;
  const pages = options.pages ?? { tabs: built('tabs'), local: built('local-teams') };
  const machine = options.machine ?? machineClock;
  const clock = openClock(join(folder, 'clock.json'), machine);
  if (options.now && !record.value.begun) clock.move(options.now);

  const urls = settingsAt(address);
  const settings = readLocalConfig(
    { ...options.environment, PORT: String(options.port) },
    {
      ...{ address, database: postgres, tokenKey: record.value.tokenKey },
      withModel: options.withModel ?? false,
    },
  );
  if (!settings.ok) return settings;

  const prepared = await prepareDatabase(settings.config, 'local');
  if (!prepared.ok) return prepared;
  const kadens = await compose(settings.config, {
    clock: clock.now,
    log,
    tabsFolder: pages.tabs,
    showsStacks: true,
    msal: { authorityUrl: LOCAL_AUTHORITY, networkClient: localNetworkClient(urls.authorityUrl) },
    ...(options.graphTimeoutMs !== undefined && { graphTimeoutMs: options.graphTimeoutMs }),
    ...(options.modelTimeoutMs !== undefined && { modelTimeoutMs: options.modelTimeoutMs }),
  });
  const standIns = await addStandIns(kadens.app, {
    address,
    folder,
    clock: clock.now,
    consented: options.withSample ? ['maria', 'lars', 'eva', 'adam'] : [],
    withModel: options.withModel ?? false,
  });
  const checklist = addChecklist(kadens.app, {
    file: join(folder, 'checklist.json'),
    offered: options.withSample && options.sample === quarterSample,
    clock: clock.now,
    thingsDone: (since) => thingsDone(settings.config.databaseUrl, since),
    tell: standIns.events.tell,
  });
  const onMoved = async (now: Instant): Promise<void> => {
    checklist.onMoved(now);
    standIns.events.tell({ type: 'clock', now });
    await kadens.sweep();
  };
  addLetters(kadens.app);
  addPlayground(kadens.app, standIns.deliver);
  addClock(kadens.app, clock, onMoved);
  const { progress = noProgress } = options;
  let isOpen = false;
  await addPage(kadens.app, pages.local, () => {
    const stages = progress.stages();
    return isOpen && stages.every(({ seconds }) => seconds !== null) ? null : stages;
  });
  await kadens.start();

  const moveClock = async (to: Instant): Promise<void> => {
    clock.move(to);
    await onMoved(to);
  };
  if (!record.value.begun) {
    for (const organisation of organisations) await kadens.admit(organisation);
    for (const { key } of people) await standIns.userActions.install(key, standIns.chats.personal(key));
    if (options.withSample) {
      const part = progress.begin('sample team');
      const { databaseUrl } = settings.config;
      const time = { moveClock, passTime: clock.move, now: clock.now };
      const run = { ...time, app: kadens.app, databaseUrl, reach: part.reach };
      await savingOnce(() => playSample(run, options.sample ?? weeksSample));
      part.done();
    }
    if (options.ownSeriesWith) bookOwnSeries(standIns.calendars, 'maria', options.ownSeriesWith, clock.now());
    record.value.begun = true;
    record.save();
  }
  if (options.withSample) {
    const stood = clock.stoodFrom;
    const isAnotherDay = stood !== null && dayAt(stood, ZONE) < dayAt(machine(), ZONE);
    const reopened = isAnotherDay ? await reopeningTime(sampleCalls({ app: kadens.app })) : null;
    if (reopened !== null) await moveClock(reopened);
    clock.mark();
  }
  const marking = options.withSample ? setInterval(clock.mark, MARKED_EVERY_MS).unref() : undefined;
  checklist.begin();
  isOpen = true;
  return {
    ok: true,
    address,
    kadens,
    standIns,
    moveClock,
    now: clock.now,
    stop: async () => {
      clearInterval(marking);
      if (options.withSample) clock.mark();
      await kadens.stop();
      await postgres.stop();
    },
  };
};
