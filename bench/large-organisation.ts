import Fastify from 'fastify';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { pino } from 'pino';
import { prepareDatabase } from '../bot/prepare-database.ts';
import { freePort } from '../local-teams/free-port.ts';
import { NORDVIK, personOf } from '../local-teams/people.ts';
import { startPostgres } from '../local-teams/postgres.ts';
import { runLocal } from '../local-teams/run.ts';
import type { RunningLocally } from '../local-teams/run.ts';
import { getOverview } from '../shared/contracts/overview.ts';
import { getTeam } from '../shared/contracts/rhythm.ts';
import { getSession } from '../shared/contracts/session.ts';
import { getTimeline } from '../shared/contracts/timeline.ts';
import type { PersonId } from '../shared/domain/ids.ts';
import { tenantId } from '../shared/domain/ids.ts';
import { addMinutes, toInstant } from '../shared/domain/time.ts';
import { figureOf, inTurns } from './figure.ts';
import type { Figure } from './figure.ts';
import { copyRows } from './large-organisation/copy-rows.ts';
import { seededOrganisation } from './large-organisation/seeded-organisation.ts';
import type { OrganisationSize, SeededPair } from './large-organisation/seeded-organisation.ts';

/** Three years of weekly sessions: a fiftieth of the largest organisation there may be, or all of it. */
const SIZES: Readonly<Record<'usual' | 'full', OrganisationSize>> = {
  usual: { reps: 100, managers: 12, weeks: 156 },
  full: { reps: 5_000, managers: 600, weeks: 156 },
};
/** How many more of its size there are beside it in the end. */
const BESIDE = 9;
/** A Monday in November, 09:00 in Stockholm. */
const NOW = toInstant('2026-11-23T08:00:00.000Z');
const DAY_MINUTES = 24 * 60;
/** By then the managers have had their figures to themselves, and the leader sees them. */
const UNTIL_OVERVIEW_DAYS = 15;
const TURNS = { warmUp: 10, counted: 60 };
/** Tables that grow with the years: no page may read them from end to end. */
const GROWING = ['session', 'commitment', 'commitment_event', 'rating'];
/** After so long PostgreSQL has counted what idle connections have read (`PGSTAT_IDLE_INTERVAL`), in milliseconds. */
const COUNTED_AFTER_MS = 11_000;

/** The least that can answer: Fastify with one row of a session, by its key. */
const startFloor = async (url: string) => {
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  const app = Fastify();
  app.get<{ Params: { id: string } }>('/:id', async ({ params }) => {
    const { rows } = await pool.query<{ session_id: string }>(
      'select * from session where tenant_id = $1 and session_id = $2',
      [NORDVIK, params.id],
    );
    return rows[0];
  });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    address,
    stop: async () => {
      await app.close();
      await pool.end();
    },
  };
};

/** How often each table that grows has been read from end to end, everything done before included. */
const wholeReads = async (client: pg.Client): Promise<ReadonlyMap<string, number>> => {
  await setTimeout(COUNTED_AFTER_MS);
  const { rows } = await client.query<{ relname: string; seq_scan: string }>(
    'select relname, seq_scan from pg_stat_user_tables where relname = any($1)',
    [GROWING],
  );
  return new Map(rows.map(({ relname, seq_scan: count }) => [relname, Number(count)]));
};

/** Waits until nobody reads any of them from end to end, as a node's daily work does. */
const untilQuiet = async (client: pg.Client): Promise<void> => {
  const counted = async (): Promise<string> => JSON.stringify([...(await wholeReads(client))]);
  for (let before = ''; ;) {
    const now = await counted();
    if (now === before) return;
    before = now;
  }
};

type Pages = Readonly<
  Record<'session-read' | 'team-page' | 'timeline' | 'overview', (turn: number) => string>
>;

const addressesOf = (pairs: readonly SeededPair[]): Pages => {
  const at = (turn: number): SeededPair => {
    const pair = pairs[(turn * 7) % pairs.length];
    if (!pair) throw new Error('The organisation has no pair');
    return pair;
  };
  return {
    'session-read': (turn) => getSession.path.replace(':id', at(turn).session),
    'team-page': () => getTeam.path,
    timeline: (turn) => `${getTimeline.path.replace(':id', at(turn).rhythm)}?view=year`,
    overview: () => getOverview.path,
  };
};

/** The time from asking until the whole answer is there, in milliseconds. */
const timed = async (address: string, token: string): Promise<number> => {
  const begun = performance.now();
  const reply = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
  const text = await reply.text();
  const took = performance.now() - begun;
  if (!reply.ok) throw new Error(`${address}: ${text}`);
  return took;
};

/** The four pages, each against the floor. */
const measure = async (
  local: RunningLocally,
  pairs: readonly SeededPair[],
  floor: string,
  suffix: string,
): Promise<readonly Figure[]> => {
  const pages = addressesOf(pairs);
  const tokens = new Map<PersonId, string>();
  const tokenOf = async (id: PersonId): Promise<string> => {
    const known = tokens.get(id);
    if (known !== undefined) return known;
    const token = await local.standIns.mint.tab({ ...personOf('maria'), oid: id, name: 'Chef', roles: [] });
    tokens.set(id, token);
    return token;
  };
  const leader = await local.standIns.mint.tab(personOf('eva'));
  const figures: Figure[] = [];
  for (const [name, path] of Object.entries(pages)) {
    let turn = 0;
    const measured = await inTurns(TURNS, {
      floor: () => timed(`${floor}/${pairs[turn % pairs.length]?.session ?? ''}`, ''),
      value: async () => {
        turn += 1;
        const pair = pairs[(turn * 7) % pairs.length];
        const token = name === 'overview' || !pair ? leader : await tokenOf(pair.manager);
        return timed(`${local.address}${path(turn)}`, token);
      },
    });
    figures.push(figureOf(`${name}${suffix}`, 'ms', measured));
  }
  return figures;
};

/**
 * A session, a manager's team, a pair's timeline and the leader's overview in an organisation with three years of weekly sessions, against
 * one row of one session; then the same with nine more such organisations in the database. Throws when a page reads
 * a table that grows with the years from end to end.
 */
export const largeOrganisation = async (isFull: boolean): Promise<readonly Figure[]> => {
  const size = isFull ? SIZES.full : SIZES.usual;
  const folder = await mkdtemp(join(tmpdir(), 'kadens-large-'));
  const database = await mkdtemp(join(tmpdir(), 'kadens-large-database-'));
  const postgres = await startPostgres(database);
  const { ownerUrl, appUrl } = postgres;
  const superuserUrl = Object.assign(new URL(postgres.superuserUrl), {
    pathname: new URL(ownerUrl).pathname,
  }).toString();
  const superuser = new pg.Client({ connectionString: superuserUrl });
  let local: RunningLocally | null = null;
  let floor: Awaited<ReturnType<typeof startFloor>> | null = null;
  try {
    await prepareDatabase({ ownerDatabaseUrl: ownerUrl, databaseUrl: appUrl }, 'local');
    await superuser.connect();
    const ran = await runLocal({
      ...{ folder, port: await freePort(), withSample: false, now: NOW, environment: {} },
      ...{ database: { appUrl, ownerUrl }, log: pino({ level: 'fatal' }, pino.destination(2)) },
    });
    if (!ran.ok) throw new Error(JSON.stringify(ran.faults));
    local = ran;
    const own = seededOrganisation(tenantId.parse(NORDVIK), 0, size, NOW);
    await copyRows(superuser, own.rows());
    await superuser.query('vacuum analyze');
    await ran.moveClock(addMinutes(NOW, DAY_MINUTES));
    await ran.moveClock(addMinutes(NOW, UNTIL_OVERVIEW_DAYS * DAY_MINUTES));
    await untilQuiet(superuser);
    floor = await startFloor(superuserUrl);
    const before = await wholeReads(superuser);
    const alone = await measure(ran, own.pairs, floor.address, '');
    const after = await wholeReads(superuser);
    const read = GROWING.filter((table) => after.get(table) !== before.get(table));
    if (read.length > 0) throw new Error(`Read from end to end: ${read.join(', ')}`);
    for (let number = 1; number <= BESIDE; number += 1) {
      const tenant = tenantId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);
      await superuser.query(
        'insert into tenant (tenant_id, name, zone, language, consented_at) values ($1, $2, $3, $4, $5)',
        [tenant, `Nummer ${number}`, 'Europe/Stockholm', 'sv', NOW],
      );
      await copyRows(superuser, seededOrganisation(tenant, number, size, NOW).rows());
    }
    await superuser.query('vacuum analyze');
    return [...alone, ...(await measure(ran, own.pairs, floor.address, '-of-ten'))];
  } finally {
    await floor?.stop();
    await superuser.end();
    await local?.stop();
    await postgres.stop();
    for (const one of [folder, database]) await rm(one, { recursive: true, force: true });
  }
};
