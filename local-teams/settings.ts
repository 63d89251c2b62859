import { BlockList, isIP } from 'node:net';
import { resolve } from 'node:path';
import { readConfig, settingsGiven } from '../bot/config.ts';
import type { ConfigRead, Environment, Fault } from '../bot/config.ts';
import { PRODUCTION_SETTINGS } from '../bot/mode.ts';
import { CATALOG_APP_ID } from './graph/app-routes.ts';
import { MODEL_KEY, MODEL_NAME, MODEL_PATH } from './model/model-routes.ts';
import { CLIENT_ID, CLIENT_SECRET, NORDVIK } from './people.ts';
import { settingsAt } from './stand-ins.ts';

/** Local Teams listens on this machine only: it lets in anybody who reaches it. */
const HOST = '127.0.0.1';

/** What the stand-in for a language model is said to cost, in kronor for a million tokens. */
const MODEL_PRICES = { MODEL_INPUT_PRICE: '2', MODEL_OUTPUT_PRICE: '8' };

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const isLoopback = (host: string): boolean =>
  host.toLowerCase() === 'localhost' ||
  (isIP(host) !== 0 && loopback.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4'));

export type LocalDatabase = Readonly<{ appUrl: string | undefined; ownerUrl: string | undefined }>;

/** The product's settings with the stand-ins around it: the person's own, except any that belong to production. */
export const readLocalConfig = (
  environment: Environment,
  {
    address,
    database,
    tokenKey,
    withModel = false,
  }: Readonly<{ address: string; database: LocalDatabase; tokenKey: string; withModel?: boolean }>,
): ConfigRead => {
  const own = Object.entries(environment).filter(
    ([name]) => !PRODUCTION_SETTINGS.some((one) => one === name),
  );
  const urls = settingsAt(address);
  return readConfig({
    ...Object.fromEntries(own),
    HOST,
    PUBLIC_URL: address,
    DATABASE_URL: database.appUrl,
    MIGRATION_DATABASE_URL: database.ownerUrl,
    CLIENT_ID,
    CLIENT_SECRET,
    BOT_TENANT_ID: NORDVIK,
    TOKEN_CACHE_KEY: tokenKey,
    TOKEN_CACHE_KEY_ID: 'local',
    TEAMS_APP_ID: CATALOG_APP_ID,
    AUTHORITY_URL: urls.authorityUrl,
    GRAPH_URL: urls.graphUrl,
    BOT_OPENID_METADATA_URL: urls.botOpenIdMetadataUrl,
    BOT_TOKEN_ISSUER: urls.botTokenIssuer,
    BOT_SERVICE_URL: urls.serviceUrl,
    ...(withModel && {
      MODEL_URL: `${address}${MODEL_PATH}`,
      MODEL_KEY,
      MODEL_NAME,
      ...MODEL_PRICES,
    }),
  });
};

/** The database that the person has set, if any: their own PostgreSQL instead of the embedded one. */
export const databaseGiven = (environment: Environment): LocalDatabase | null => {
  const { DATABASE_URL: appUrl, MIGRATION_DATABASE_URL: ownerUrl } = settingsGiven(environment);
  return appUrl === undefined && ownerUrl === undefined ? null : { appUrl, ownerUrl };
};

/** Placeholders for what is known only once the database runs. */
const UNKNOWN = {
  address: `http://${HOST}:3978`,
  database: { appUrl: 'postgres://app@localhost/kadens', ownerUrl: 'postgres://owner@localhost/kadens' },
  tokenKey: Buffer.alloc(32).toString('base64'),
};

/** What `npm start` was asked for beside its settings: local mode whatever is set, and beginning anew. */
export type LocalArguments = Readonly<{ local: boolean; reset: boolean }>;

const modeFaults = (given: Environment, { local, reset }: LocalArguments): readonly Fault[] => {
  const faults: Fault[] = [];
  if (given['NODE_ENV'] === 'production')
    faults.push({ setting: 'NODE_ENV', fault: 'is production, which is never local' });
  for (const setting of local ? [] : PRODUCTION_SETTINGS)
    if (given[setting] !== undefined)
      faults.push({
        setting,
        fault: 'is for NODE_ENV=production; npm start -- --local runs local Teams without it',
      });
  if (given['HOST'] !== undefined && !isLoopback(given['HOST'].trim()))
    faults.push({ setting: 'HOST', fault: `is to be ${HOST}: local Teams is for this machine only` });
  if (reset && databaseGiven(given))
    faults.push({
      setting: 'DATABASE_URL',
      fault: 'is a database that --reset leaves alone: make a new one, or leave out one of the two',
    });
  return faults;
};

export type LocalSettings = Readonly<{ port: number; logLevel: string; folder: string }>;

/** What local mode starts with, or every fault at once; nothing has been opened or emptied yet. */
export const readLocalSettings = (
  environment: Environment,
  args: LocalArguments,
): Readonly<{ ok: true; settings: LocalSettings }> | Readonly<{ ok: false; faults: readonly Fault[] }> => {
  const given = settingsGiven(environment);
  const read = readLocalConfig(given, { ...UNKNOWN, database: databaseGiven(given) ?? UNKNOWN.database });
  const faults = [...modeFaults(given, args), ...(read.ok ? [] : read.faults)];
  if (!read.ok || faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    settings: {
      port: read.config.port,
      logLevel: given['LOG_LEVEL'] ?? 'warn',
      folder: resolve(given['DATA_DIR'] ?? '.data'),
    },
  };
};
