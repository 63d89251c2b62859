import { z } from 'zod';
import { tenantId } from '../shared/domain/ids.ts';
import { NODE_ENVIRONMENTS } from './mode.ts';

const text = z.string().trim().min(1);
const port = z.coerce.number().int().min(0).max(65_535);
/** Plain http is only for this machine; otherwise anybody in between could read and change the traffic. */
const isSafe = (text: string): boolean => {
  if (!URL.canParse(text)) return true; // which is reported already
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
};
const secureAddress = z.url({ protocol: /^https?$/ }).refine(isSafe, 'is to be an https address');
const secureBase = secureAddress.refine((url) => !url.endsWith('/'), 'is to be without a slash at the end');
const database = z
  .string()
  .regex(/^postgres(ql)?:\/\/\S+$/, 'is to be an address like postgres://role:password@host:5432/kadens');
const key = z
  .string()
  .refine(
    (value) => Buffer.from(value, 'base64').length === 32,
    'is to be 32 bytes in base64: openssl rand -base64 32',
  )
  .transform((value) => new Uint8Array(Buffer.from(value, 'base64')));

/** Kronor for a million tokens. */
const price = z.coerce.number().nonnegative().max(1_000_000);

type SealingKey = Readonly<{ id: string; key: Uint8Array }>;

/** The key that seals, and, while it is being replaced, the previous one, which only opens. */
const keyRing = (
  now: SealingKey,
  beforeId: string | undefined,
  before: Uint8Array | undefined,
): readonly [SealingKey, ...SealingKey[]] =>
  beforeId === undefined || before === undefined ? [now] : [now, { id: beforeId, key: before }];

/** The language model, if all that it takes is set, and its price, if both parts are. */
const modelIn = (
  all: Readonly<{
    MODEL_URL?: string | undefined;
    MODEL_KEY?: string | undefined;
    MODEL_NAME?: string | undefined;
    MODEL_INPUT_PRICE?: number | undefined;
    MODEL_OUTPUT_PRICE?: number | undefined;
  }>,
) => {
  const { MODEL_URL: url, MODEL_KEY: modelKey, MODEL_NAME: name } = all;
  if (url === undefined || modelKey === undefined || name === undefined) return null;
  const { MODEL_INPUT_PRICE: input, MODEL_OUTPUT_PRICE: output } = all;
  return {
    url,
    key: modelKey,
    name,
    price: input === undefined || output === undefined ? null : { input, output },
  };
};

const optional = {
  NODE_ENV: z
    .enum(NODE_ENVIRONMENTS, { error: `is to be ${NODE_ENVIRONMENTS.join(', ')} or not set` })
    .optional(),
  PORT: port.default(3978),
  HOST: text.default('127.0.0.1'),
  METRICS_PORT: port.optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal']).default('info'),
  AUTHORITY_URL: secureBase.default('https://login.microsoftonline.com'),
  GRAPH_URL: secureBase.default('https://graph.microsoft.com'),
  BOT_OPENID_METADATA_URL: secureAddress.default(
    'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ),
  BOT_TOKEN_ISSUER: z.url().default('https://api.botframework.com'),
  BOT_SERVICE_URL: secureAddress.default('https://smba.trafficmanager.net/teams/'),
  BOT_ID: z.guid().optional(),
  BOT_SECRET: text.optional(),
  MODEL_URL: secureBase.optional(),
  MODEL_KEY: text.optional(),
  MODEL_NAME: text.optional(),
  MODEL_INPUT_PRICE: price.optional(),
  MODEL_OUTPUT_PRICE: price.optional(),
  TOKEN_CACHE_KEY_BEFORE: key.optional(),
  TOKEN_CACHE_KEY_BEFORE_ID: text.optional(),
};

const needed = {
  PUBLIC_URL: secureBase,
  DATABASE_URL: database,
  MIGRATION_DATABASE_URL: database,
  CLIENT_ID: z.guid(),
  CLIENT_SECRET: text,
  BOT_TENANT_ID: tenantId,
  TOKEN_CACHE_KEY: key,
  TOKEN_CACHE_KEY_ID: text,
  TEAMS_APP_ID: z.guid(),
};

const settings = z.object({ ...optional, ...needed }).transform((all) =>
  Object.freeze({
    port: all.PORT,
    host: all.HOST,
    publicUrl: all.PUBLIC_URL,
    metricsPort: all.METRICS_PORT ?? null,
    logLevel: all.LOG_LEVEL,
    databaseUrl: all.DATABASE_URL,
    ownerDatabaseUrl: all.MIGRATION_DATABASE_URL,
    clientId: all.CLIENT_ID,
    clientSecret: all.CLIENT_SECRET,
    authorityUrl: all.AUTHORITY_URL,
    graphUrl: all.GRAPH_URL,
    botId: all.BOT_ID ?? all.CLIENT_ID,
    botSecret: all.BOT_SECRET ?? all.CLIENT_SECRET,
    botTenantId: all.BOT_TENANT_ID,
    botOpenIdMetadataUrl: all.BOT_OPENID_METADATA_URL,
    botTokenIssuer: all.BOT_TOKEN_ISSUER,
    botServiceUrl: all.BOT_SERVICE_URL,
    tokenKeys: keyRing(
      { id: all.TOKEN_CACHE_KEY_ID, key: all.TOKEN_CACHE_KEY },
      all.TOKEN_CACHE_KEY_BEFORE_ID,
      all.TOKEN_CACHE_KEY_BEFORE,
    ),
    teamsAppId: all.TEAMS_APP_ID,
    model: modelIn(all),
  }),
);

/** Every setting, read once (env/.env.example explains each). Addresses have no final slash. */
export type Config = z.output<typeof settings>;

const MODEL_SETTINGS = ['MODEL_URL', 'MODEL_KEY', 'MODEL_NAME'] as const;
const MODEL_PRICES = ['MODEL_INPUT_PRICE', 'MODEL_OUTPUT_PRICE'] as const;

/** Settings that contradict each other, whether or not the rest is right. */
const contradictions = (given: Environment): readonly Fault[] => {
  const { BOT_ID, BOT_SECRET, METRICS_PORT, PORT, DATABASE_URL, MIGRATION_DATABASE_URL } = given;
  const { TOKEN_CACHE_KEY_BEFORE, TOKEN_CACHE_KEY_BEFORE_ID } = given;
  const faults: Fault[] = [];
  if ((BOT_ID === undefined) !== (BOT_SECRET === undefined))
    faults.push({ setting: 'BOT_SECRET', fault: 'is to be set together with BOT_ID, or neither' });
  if ((TOKEN_CACHE_KEY_BEFORE === undefined) !== (TOKEN_CACHE_KEY_BEFORE_ID === undefined))
    faults.push({
      setting: 'TOKEN_CACHE_KEY_BEFORE',
      fault: 'is to be set together with TOKEN_CACHE_KEY_BEFORE_ID, or neither',
    });
  if (TOKEN_CACHE_KEY_BEFORE_ID !== undefined && TOKEN_CACHE_KEY_BEFORE_ID === given['TOKEN_CACHE_KEY_ID'])
    faults.push({
      setting: 'TOKEN_CACHE_KEY_BEFORE_ID',
      fault: 'is to be another name than TOKEN_CACHE_KEY_ID: by it is known which key opens what',
    });
  const isSet = (name: string): boolean => given[name] !== undefined;
  const model = MODEL_SETTINGS.filter(isSet);
  if (model.length > 0)
    for (const setting of MODEL_SETTINGS.filter((one) => !isSet(one)))
      faults.push({ setting, fault: `is to be set together with ${model.join(' and ')}, or none of them` });
  // The client of the model (`openai`) then writes all that it sends to the log, its key as well.
  if (model.length > 0 && given['DEBUG'] === 'true')
    faults.push({
      setting: 'DEBUG',
      fault: 'is not to be true with a language model: what people say is logged',
    });
  const prices = MODEL_PRICES.filter(isSet);
  if (prices.length === 1)
    for (const setting of MODEL_PRICES.filter((one) => !isSet(one)))
      faults.push({ setting, fault: `is to be set together with ${prices.join('')}, or neither` });
  if (prices.length > 0 && model.length === 0)
    faults.push({ setting: prices[0] ?? '', fault: 'is the price of a language model, and none is set' });
  if (METRICS_PORT !== undefined && METRICS_PORT === PORT)
    faults.push({ setting: 'METRICS_PORT', fault: 'is to be another port than PORT' });
  if (DATABASE_URL !== undefined && DATABASE_URL === MIGRATION_DATABASE_URL)
    faults.push({
      setting: 'DATABASE_URL',
      fault:
        'is to be another role than MIGRATION_DATABASE_URL: row-level security does not hold for the owner',
    });
  return faults;
};

export type Fault = Readonly<{ setting: string; fault: string }>;

export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings without empty ones, which count as not set. */
export const settingsGiven = (environment: Environment): Environment =>
  Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );

export type ConfigRead =
  | Readonly<{ ok: true; config: Config }>
  | Readonly<{ ok: false; faults: readonly Fault[] }>;

/** The settings, or every fault in them at once. An empty one counts as not set. */
export const readConfig = (environment: Environment): ConfigRead => {
  const given = settingsGiven(environment);
  const parsed = settings.safeParse(given);
  const against = contradictions(given);
  if (parsed.success && against.length === 0) return { ok: true, config: parsed.data };
  const alone = (parsed.error?.issues ?? []).map(({ path, code, message }) => {
    const setting = path.map(String).join('.');
    const isMissing = given[setting] === undefined && code === 'invalid_type';
    return { setting, fault: isMissing ? 'is missing' : message };
  });
  return { ok: false, faults: [...alone, ...against] };
};

const IS_NOT_PRODUCTION: Fault = {
  setting: 'NODE_ENV',
  fault: 'is to be production: only local Teams runs without it, and that is no part of what is built',
};
const IS_NEVER_LOCAL: Fault = { setting: '--local', fault: 'is for a laptop: production is never local' };

/** Like `readConfig`, for the server alone, which runs only in production. `args` are the process's arguments. */
export const readProductionConfig = (environment: Environment, args: readonly string[]): ConfigRead => {
  const read = readConfig(environment);
  const faults = read.ok ? [] : read.faults;
  const isNamed = faults.some(({ setting }) => setting === 'NODE_ENV');
  const more = [
    ...(isNamed || environment['NODE_ENV'] === 'production' ? [] : [IS_NOT_PRODUCTION]),
    ...(args.includes('--local') ? [IS_NEVER_LOCAL] : []),
  ];
  return read.ok && more.length === 0 ? read : { ok: false, faults: [...more, ...faults] };
};

/** The exit code for wrong settings (sysexits.h, EX_CONFIG). */
export const EXIT_CONFIG = 78;

/** The faults in words, one line each, for a log. */
export const faultsInWords = (faults: readonly Fault[]): string =>
  [
    `Kadens did not start: ${faults.length} ${faults.length === 1 ? 'setting is' : 'settings are'} wrong.`,
    ...faults.map(({ setting, fault }) => `  ${setting} ${fault}`),
    'env/.env.example says what each is.',
  ].join('\n');
