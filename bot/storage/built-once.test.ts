import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { CompiledQuery } from 'kysely';
import { expect, test } from 'vitest';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import { aPerson, aTenantId } from '../../tests/support/builders.ts';
import { builtOnce } from './built-once.ts';
import type { Tables } from './tables.ts';

/** A database that answers nothing, and what it was asked. */
const asked = () => {
  const queries: CompiledQuery[] = [];
  const driver = new (class extends DummyDriver {
    override async acquireConnection() {
      const connection = await super.acquireConnection();
      return Object.assign(connection, {
        executeQuery: (query: CompiledQuery) => {
          queries.push(query);
          return Promise.resolve({ rows: [] });
        },
      });
    }
  })();
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (its) => new PostgresIntrospector(its),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
  return { db, queries };
};

test('a statement that is built once carries what it is given each time, and what always stands in it', async () => {
  const { db, queries } = asked();
  let built = 0;
  const namesOf = builtOnce<Readonly<{ tenant: TenantId; person: PersonId }>>()((tx, given) => {
    built += 1;
    return tx
      .selectFrom('person')
      .select('name')
      .where('tenant_id', '=', given('tenant'))
      .where('person_id', '=', given('person'))
      .limit(7);
  });
  const given = [1, 2].map(() => ({ tenant: aTenantId(), person: aPerson().id }));
  await db.transaction().execute(async (tx) => {
    for (const one of given) await namesOf(tx, one);
  });
  expect([built, queries.map(({ parameters }) => parameters)]).toEqual([
    1,
    given.map(({ tenant, person }) => [tenant, person, 7]),
  ]);
});
