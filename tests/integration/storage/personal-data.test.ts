import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { personalData } from '../../../bot/storage/tables.ts';
import type { ColumnRule } from '../../../bot/storage/column-rule.ts';
import { createTestDatabase } from '../../support/database.ts';
import type { TestDatabase } from '../../support/database.ts';
import { columnsIn, foreignKeysIn } from './catalogue.ts';

/** Column types that can hold what somebody wrote, or what others wrote about them. */
const WORDY = ['text', 'varchar', 'json', 'jsonb', 'bytea', 'xml'];

const tables: readonly [string, Readonly<Record<string, ColumnRule>>][] = Object.entries(personalData);
const rules = new Map<string, ColumnRule>(
  tables.flatMap(([table, columns]) =>
    Object.entries(columns).map(([column, rule]): [string, ColumnRule] => [`${table}.${column}`, rule]),
  ),
);
const tableOf = (name: string): string => name.split('.')[0] ?? '';

/** The disagreements between the declaration and the catalogue. */
const disagreements = async (client: pg.Client): Promise<readonly string[]> => {
  const columns = await columnsIn(client);
  const keys = await foreignKeysIn(client);
  const { rows: ownKeys } = await client.query<{ name: string }>(
    `select i.indrelid::regclass::text || '.' || a.attname as name from pg_index i
       join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
     where i.indisprimary`,
  );
  const leadsToPerson = new Set(['person.person_id']);
  const leadsSomewhere = new Set(ownKeys.map(({ name }) => name));
  for (const { table, columns: from, to } of keys)
    for (const column of from.filter((name) => name !== 'tenant_id'))
      (to === 'person' ? leadsToPerson : leadsSomewhere).add(`${table}.${column}`);

  const known = new Set(columns.map(({ table, column }) => `${table}.${column}`));
  return [
    ...[...rules.keys()].filter((name) => !known.has(name)).map((name) => `${name}: declared, but not there`),
    ...columns.flatMap(({ table, column, type }) => {
      const name = `${table}.${column}`;
      const rule = rules.get(name);
      if (rule === undefined) return [`${name}: has no rule`];
      const isPerson = rule.holds === 'person';
      if (leadsToPerson.has(name) && !isPerson) return [`${name}: refers to a person`];
      if (isPerson && !leadsToPerson.has(name)) return [`${name}: refers to no person`];
      if (type === 'uuid' && rule.holds === 'nothing' && column !== 'tenant_id' && !leadsSomewhere.has(name))
        return [`${name}: an id that refers to nothing; whose is it?`];
      return [];
    }),
  ];
};

describe('personal data', () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.superuserUrl });
    await client.connect();
  });
  afterEach(() => client.query('rollback'));
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  test('every column there is has a rule for how it is exported and erased, and every person is known as one', async () => {
    expect(await disagreements(client)).toEqual([]);
  });

  test('a column that is added without a rule is found, and a table, and a person by any name', async () => {
    await client.query('begin');
    await client.query('alter table commitment add column mood text');
    await client.query('alter table goal add column minutes int');
    await client.query('alter table decision drop column at');
    await client.query('alter table note drop constraint note_tenant_id_author_id_fkey');
    await client.query('create table praise (tenant_id uuid, praise_id uuid primary key, colleague uuid)');
    expect(await disagreements(client)).toEqual([
      'decision.at: declared, but not there',
      'commitment.mood: has no rule',
      'goal.minutes: has no rule',
      'note.author_id: refers to no person',
      'praise.tenant_id: has no rule',
      'praise.praise_id: has no rule',
      'praise.colleague: has no rule',
    ]);
  });

  test('what can hold words and is said to hold nothing of anybody has been looked at', async () => {
    const columns = await columnsIn(client);
    expect(
      columns
        .filter(({ type }) => WORDY.includes(type))
        .map(({ table, column }) => `${table}.${column}`)
        .filter((name) => rules.get(name)?.holds === 'nothing'),
    ).toEqual([
      'behaviour.id',
      'behaviour.grouped_under',
      'behaviour.words',
      'overview_change.behaviour',
      'overview_change.insight',
      'overview_change.currency',
      'overview_change.measurement',
      'overview_change_member.behaviour',
      'programme.phases',
      'reminder_defaults.at',
      'reminder_defaults.hours_from',
      'reminder_defaults.hours_to',
      'result_key.name',
      'result_key.digest',
      'team_template.type',
      'team_template.draft',
      'template.type',
      'template.draft',
      'template_version.type',
      'template_version.content',
      'tenant.name',
      'tenant.zone',
      'tenant.language',
      'token_cache.key_id',
    ]);
  });

  test('whose something is, is said by a column that names a person', () => {
    const wrong = [...rules].flatMap(([name, rule]) =>
      rule.holds === 'content'
        ? [...rule.exportedTo, ...rule.erasedWith]
            .filter((whose) => !['both', 'named-within', 'anybody'].includes(whose))
            .filter((whose) => rules.get(`${tableOf(name)}.${whose}`)?.holds !== 'person')
            .map((whose) => `${name}: ${whose}`)
        : [],
    );
    expect(wrong).toEqual([]);
  });

  test('what goes with its row is in a table whose rows go', () => {
    const wrong = [...rules].filter(
      ([name, rule]) =>
        rule.holds === 'content' &&
        rule.erased === 'row' &&
        rule.erasedWith.some((whose) => {
          const named = rules.get(`${tableOf(name)}.${whose}`);
          return named?.holds === 'person' && named.erased !== 'row';
        }),
    );
    expect(wrong).toEqual([]);
  });

  test('what is kept goes with nobody, and all else with somebody', () => {
    const wrong = [...rules].filter(
      ([, rule]) => rule.holds === 'content' && (rule.erased === 'kept') !== (rule.erasedWith.length === 0),
    );
    expect(wrong).toEqual([]);
  });

  test('what is to be emptied can be empty', async () => {
    const columns = await columnsIn(client);
    const wrong = columns.filter(({ table, column, type, nullable }) => {
      const rule = rules.get(`${table}.${column}`);
      if (rule?.holds !== 'content') return false;
      if (rule.erased === 'words-within') return type !== 'jsonb';
      return rule.erased === 'blank' && !nullable && type !== 'text';
    });
    expect(wrong).toEqual([]);
  });

  test('what a row can be found by is made of its texts, so that it is emptied with them', async () => {
    const made = (await columnsIn(client)).filter((one) => one.made);
    expect(made.map(({ column, type }) => `${column} ${type}`)).toEqual(made.map(() => 'words tsvector'));
    const searched = (await columnsIn(client)).filter(({ type }) => type === 'tsvector');
    expect(searched).toEqual(made);
  });

  test('a private note goes out to nobody but the one who wrote it, and usefulness to nobody but the rep', () => {
    expect(rules.get('private_note.text')).toHaveProperty('exportedTo', ['person_id']);
    expect(rules.get('session.usefulness')).toHaveProperty('exportedTo', ['rep_id']);
  });
});
