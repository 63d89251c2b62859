import pg from 'pg';
import { system } from '../../bot/identity/actor.ts';
import { openDatabase } from '../../bot/storage/database.ts';
import { tenantStore } from '../../bot/storage/tenant-store.ts';
import { reminderBeforeKey } from '../../bot/use-cases/commitment/reminders.ts';
import type { WithTenantTransaction } from '../../bot/use-cases/stores.ts';
import { toDay, toInstant } from '../../shared/domain/time.ts';
import { aCommitment, aPerson, aRhythm, aTenantId } from '../../tests/support/builders.ts';

/** A Monday morning in UTC, when each of the reps is reminded of Tuesday's promise. */
export const MORNING = toInstant('2027-01-11T09:00:00.000Z');
const TUESDAY = toDay('2027-01-12');
/** Some year later: as far off as what isn't due. */
const LATER = '2028-01-10T09:00:00Z';

export type OutboxSizes = Readonly<{ organisations: number; due: number; notDue: number }>;

/** Rows like those of reminders that are due some other time, of one organisation. */
const NOT_DUE = `
  insert into outbox (tenant_id, key, kind, person_id, payload, state, due_at)
  select $1, 'later:' || n, 'before', $2, jsonb_build_object('kind', 'before', 'commitment', $3::uuid, 'due', $4::text),
    'waiting', $5::timestamptz + make_interval(mins => n)
  from generate_series(1, $6::int) n`;

/** Fills the outboxes of many organisations: one reminder that is due for each rep, among many that aren't. */
export const fillOutboxes = async (
  url: string,
  inTransaction: WithTenantTransaction,
  { organisations, due, notDue }: OutboxSizes,
): Promise<void> => {
  const db = openDatabase(url, () => undefined);
  const raw = new pg.Client({ connectionString: url });
  await raw.connect();
  for (let nth = 0; nth < organisations; nth += 1) {
    const tenant = aTenantId();
    await tenantStore(db).admit({ id: tenant, name: 'Nordvik', zone: 'UTC', language: 'sv' }, MORNING);
    const manager = aPerson();
    const filled = await inTransaction(system(tenant), async (stores) => {
      await stores.person.upsert(manager);
      let last = { rep: manager.id, commitment: '' };
      for (let pair = 0; pair < due / organisations; pair += 1) {
        const rep = aPerson();
        const rhythm = aRhythm({ manager: manager.id, rep: rep.id });
        const commitment = aCommitment(rhythm, { due: TUESDAY, recordedAt: MORNING });
        await stores.person.upsert(rep);
        await stores.person.choose(rep.id, { zone: 'UTC' });
        await stores.rhythm.insert(rhythm);
        await stores.commitment.insert(commitment);
        await stores.outbox.add([
          {
            key: reminderBeforeKey(commitment.id, TUESDAY),
            effect: { kind: 'before', commitment: commitment.id, due: TUESDAY },
            person: rep.id,
            dueAt: MORNING,
          },
        ]);
        last = { rep: rep.id, commitment: commitment.id };
      }
      return last;
    });
    await raw.query('begin');
    await raw.query(`select set_config('kadens.tenant', $1, true)`, [tenant]);
    const { rep, commitment } = filled;
    await raw.query(NOT_DUE, [tenant, rep, commitment, TUESDAY, LATER, notDue / organisations]);
    await raw.query('commit');
  }
  await raw.query('analyze');
  await raw.end();
  await db.destroy();
};
