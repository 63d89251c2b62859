import { expect, test } from 'vitest';
import { faultsInWords, readConfig, readProductionConfig } from './config.ts';

const right = {
  PUBLIC_URL: 'https://kadens.example.com',
  DATABASE_URL: 'postgres://kadens_app@db.example.com:5432/kadens',
  MIGRATION_DATABASE_URL: 'postgres://kadens_owner@db.example.com:5432/kadens',
  CLIENT_ID: '3d9f1c52-0000-4000-8000-000000000001',
  CLIENT_SECRET: 'secret',
  BOT_TENANT_ID: '3d9f1c52-0000-4000-8000-000000000002',
  TOKEN_CACHE_KEY: Buffer.alloc(32, 7).toString('base64'),
  TOKEN_CACHE_KEY_ID: '2026-1',
  TEAMS_APP_ID: '3d9f1c52-0000-4000-8000-000000000003',
};

const faultsOf = (changes: Readonly<Record<string, string | undefined>>) => {
  const read = readConfig({ ...right, ...changes });
  return read.ok ? [] : read.faults.map(({ setting }) => setting).sort();
};

test('settings that are right give a configuration with Microsoft’s addresses', () => {
  const read = readConfig(right);
  expect(read.ok && read.config.graphUrl).toBe('https://graph.microsoft.com');
  expect(read.ok && read.config.botId).toBe(right.CLIENT_ID);
});

test('everything that is missing is named at once', () => {
  const read = readConfig({});
  expect(read.ok ? [] : read.faults.map(({ setting }) => setting).sort()).toEqual(Object.keys(right).sort());
});

test('wrong and contradictory settings are named together', () => {
  expect(
    faultsOf({
      PORT: 'seventy',
      PUBLIC_URL: 'http://kadens.example.com',
      TOKEN_CACHE_KEY: 'short',
      BOT_ID: '3d9f1c52-0000-4000-8000-000000000009',
      DATABASE_URL: right.MIGRATION_DATABASE_URL,
    }),
  ).toEqual(['BOT_SECRET', 'DATABASE_URL', 'PORT', 'PUBLIC_URL', 'TOKEN_CACHE_KEY']);
});

test('an empty setting is one that is not set', () => {
  expect(faultsOf({ METRICS_PORT: '', CLIENT_SECRET: '  ' })).toEqual(['CLIENT_SECRET']);
});

test('the faults are said in words, a line each, with no secret in them', () => {
  const read = readConfig({ ...right, TOKEN_CACHE_KEY: 'my-secret', PORT: 'x' });
  const said = read.ok ? '' : faultsInWords(read.faults);
  expect(said.split('\n')).toHaveLength(4);
  expect(said).not.toContain('my-secret');
});

test.each(['prod', 'Production', 'production ', 'staging'])(
  'NODE_ENV=%s is nothing that may be said',
  (said) => {
    expect(faultsOf({ NODE_ENV: said })).toEqual(['NODE_ENV']);
  },
);

const faultsInProduction = (
  changes: Readonly<Record<string, string | undefined>>,
  args: readonly string[] = [],
) => {
  const read = readProductionConfig({ ...right, ...changes }, args);
  return read.ok ? [] : read.faults.map(({ setting }) => setting).sort();
};

test('the server by itself runs in production only', () => {
  expect(faultsInProduction({ NODE_ENV: 'production' })).toEqual([]);
  for (const said of [undefined, '', ' ', 'development', 'test', 'prod'])
    expect([said, faultsInProduction({ NODE_ENV: said })]).toEqual([said, ['NODE_ENV']]);
});

test('production is never local, whatever it is started with', () => {
  expect(faultsInProduction({ NODE_ENV: 'production', PORT: 'x' }, ['--local'])).toEqual(['--local', 'PORT']);
});

test.each(['AUTHORITY_URL', 'GRAPH_URL', 'PUBLIC_URL', 'BOT_OPENID_METADATA_URL', 'BOT_SERVICE_URL'])(
  '%s takes plain http on this machine only',
  (setting) => {
    for (const url of [
      'http://127.0.0.1:3978/local',
      'http://localhost:3978',
      'http://[::1]:1',
      'https://a.example.com',
    ])
      expect([url, faultsOf({ [setting]: url })]).toEqual([url, []]);
    for (const url of [
      'http://login.example.com',
      'http://127.0.0.1.example.com',
      'http://127.0.0.1@example.com',
      'http://10.0.0.1',
      'ftp://127.0.0.1',
      'login.example.com',
    ])
      expect([url, faultsOf({ [setting]: url })]).toEqual([url, [setting]]);
  },
);

test('while the key of stored sign-ins is replaced, the new one seals and both open', () => {
  const before = { TOKEN_CACHE_KEY_BEFORE: Buffer.alloc(32, 6).toString('base64') };
  const read = readConfig({ ...right, ...before, TOKEN_CACHE_KEY_BEFORE_ID: '2025-1' });
  expect(read.ok && read.config.tokenKeys.map(({ id }) => id)).toEqual(['2026-1', '2025-1']);
  expect(faultsOf(before)).toEqual(['TOKEN_CACHE_KEY_BEFORE']);
  expect(faultsOf({ ...before, TOKEN_CACHE_KEY_BEFORE_ID: '2026-1' })).toEqual(['TOKEN_CACHE_KEY_BEFORE_ID']);
});

const model = { MODEL_URL: 'https://model.example.com/v1', MODEL_KEY: 'model-secret', MODEL_NAME: 'small' };

test('there is no language model unless all of it is set, and no price unless both parts are', () => {
  const modelIn = (more: Readonly<Record<string, string>>) => {
    const read = readConfig({ ...right, ...more });
    return read.ok ? read.config.model : read.faults;
  };
  expect(modelIn({})).toBeNull();
  expect(modelIn(model)).toEqual({
    ...{ url: model.MODEL_URL, key: 'model-secret', name: 'small' },
    price: null,
  });
  expect(modelIn({ ...model, MODEL_INPUT_PRICE: '1.5', MODEL_OUTPUT_PRICE: '6' })).toMatchObject({
    price: { input: 1.5, output: 6 },
  });
});

test('what a language model lacks is named at once, also a price without a model', () => {
  expect(faultsOf({ MODEL_URL: model.MODEL_URL })).toEqual(['MODEL_KEY', 'MODEL_NAME']);
  expect(faultsOf({ MODEL_KEY: 'x', MODEL_NAME: 'y', MODEL_INPUT_PRICE: '-1' })).toEqual([
    'MODEL_INPUT_PRICE',
    'MODEL_OUTPUT_PRICE',
    'MODEL_URL',
  ]);
  expect(faultsOf({ MODEL_INPUT_PRICE: '1', MODEL_OUTPUT_PRICE: '2' })).toEqual(['MODEL_INPUT_PRICE']);
});

test('what is sent to a language model is not logged by its client either', () => {
  expect(faultsOf({ ...model, DEBUG: 'true' })).toEqual(['DEBUG']);
  expect(faultsOf({ ...model, DEBUG: 'false' })).toEqual([]);
  expect(faultsOf({ DEBUG: 'true' })).toEqual([]);
});

test('what people say is sent over https, unless the model is on this machine', () => {
  expect(faultsOf({ ...model, MODEL_URL: 'http://model.example.com/v1' })).toEqual(['MODEL_URL']);
  expect(faultsOf({ ...model, MODEL_URL: 'https://model.example.com/v1/' })).toEqual(['MODEL_URL']);
  expect(faultsOf({ ...model, MODEL_URL: 'http://127.0.0.1:11434/v1' })).toEqual([]);
});
