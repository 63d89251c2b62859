import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PRODUCTION_SETTINGS } from '../bot/mode.ts';
import { readLocalConfig, readLocalSettings } from './settings.ts';

type Given = Readonly<Record<string, string | undefined>>;

const faultsOf = (environment: Given, args: Readonly<{ local?: boolean; reset?: boolean }> = {}) => {
  const read = readLocalSettings(environment, { local: false, reset: false, ...args });
  return read.ok ? [] : read.faults.map(({ setting }) => setting).sort();
};

const DATABASES = {
  DATABASE_URL: 'postgres://app@db.example.com/kadens',
  MIGRATION_DATABASE_URL: 'postgres://owner@db.example.com/kadens',
};

test('a laptop needs no setting', () => {
  for (const said of [undefined, '', ' ', 'development', 'test'])
    expect(readLocalSettings({ NODE_ENV: said }, { local: false, reset: false })).toEqual({
      ok: true,
      settings: { port: 3978, logLevel: 'warn', folder: resolve('.data') },
    });
});

test.each(['prod', 'Production', 'PRODUCTION', 'production ', 'staging'])(
  'NODE_ENV=%s starts nothing, asked to be local or not',
  (said) => {
    expect(faultsOf({ NODE_ENV: said })).toEqual(['NODE_ENV']);
    expect(faultsOf({ NODE_ENV: said }, { local: true })).toEqual(['NODE_ENV']);
  },
);

test('production is never local, also when it is asked to be', () => {
  expect(faultsOf({ NODE_ENV: 'production' }, { local: true })).toEqual(['NODE_ENV']);
});

test.each(PRODUCTION_SETTINGS)(
  '%s alone keeps local Teams from starting, if it is not asked for',
  (setting) => {
    expect(faultsOf({ [setting]: 'x' })).toEqual([setting]);
    expect(faultsOf({ [setting]: 'x' }, { local: true })).toEqual([]);
    expect(faultsOf({ [setting]: ' ' })).toEqual([]);
  },
);

test('asking to be local is no setting', () => {
  const asked = { PUBLIC_URL: 'https://kadens.example.com', npm_config_local: 'true', LOCAL: '1' };
  expect(faultsOf(asked)).toEqual(['PUBLIC_URL']);
});

test('a database of one’s own stays local, and is named by both its addresses', () => {
  expect(faultsOf(DATABASES)).toEqual([]);
  expect(faultsOf({ DATABASE_URL: DATABASES.DATABASE_URL })).toEqual(['MIGRATION_DATABASE_URL']);
  expect(faultsOf({ MIGRATION_DATABASE_URL: DATABASES.MIGRATION_DATABASE_URL })).toEqual(['DATABASE_URL']);
});

test('beginning anew leaves a database of one’s own alone, and says so', () => {
  expect(faultsOf(DATABASES, { reset: true })).toEqual(['DATABASE_URL']);
});

test('local Teams is for this machine only', () => {
  for (const host of ['127.0.0.1', '127.0.0.2', 'localhost', 'LOCALHOST', '::1', ' 127.0.0.1 '])
    expect([host, faultsOf({ HOST: host })]).toEqual([host, []]);
  for (const host of ['0.0.0.0', '::', '0', '10.0.0.1', 'kadens.example.com', '127.0.0.1.example.com'])
    expect([host, faultsOf({ HOST: host }, { local: true })]).toEqual([host, ['HOST']]);
});

test('everything that is wrong is named at once', () => {
  expect(
    faultsOf({
      NODE_ENV: 'prod',
      HOST: '0.0.0.0',
      PORT: 'seventy',
      LOG_LEVEL: 'loud',
      CLIENT_ID: 'x',
      DATABASE_URL: DATABASES.DATABASE_URL,
    }),
  ).toEqual(['CLIENT_ID', 'HOST', 'LOG_LEVEL', 'MIGRATION_DATABASE_URL', 'NODE_ENV', 'PORT']);
});

test('an empty setting is one that is not set: the folder is never the one it is started in', () => {
  const read = readLocalSettings({ DATA_DIR: ' ', PORT: '', LOG_LEVEL: '' }, { local: false, reset: true });
  expect(read).toMatchObject({ settings: { folder: resolve('.data'), port: 3978, logLevel: 'warn' } });
});

test('what belongs to production is not used, and nobody else is listened to', () => {
  const mine = { HOST: 'localhost', BOT_ID: '3d9f1c52-0000-4000-8000-000000000009', BOT_SECRET: 'secret' };
  const read = readLocalConfig(mine, {
    address: 'http://127.0.0.1:3978',
    database: { appUrl: DATABASES.DATABASE_URL, ownerUrl: DATABASES.MIGRATION_DATABASE_URL },
    tokenKey: Buffer.alloc(32).toString('base64'),
  });
  expect(read).toMatchObject({ ok: true, config: { host: '127.0.0.1', botSecret: 'local-secret' } });
});
