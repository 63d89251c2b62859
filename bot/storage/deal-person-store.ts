import type { Selectable, Transaction } from 'kysely';
import type { DealPerson } from '../../shared/domain/deal-person.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { DealPersonStore } from '../use-cases/deal/deal-person-store.ts';
import type { Tables } from './tables.ts';

const person = (row: Selectable<Tables['deal_person']>): DealPerson => ({
  id: row.deal_person_id,
  version: row.version,
  deal: row.deal_id,
  rep: row.rep_id,
  name: row.name,
  role: row.role,
  metOn: row.met_on,
});

const columns = ({ deal, rep, name, role, metOn }: DealPerson) => ({
  ...{ deal_id: deal, rep_id: rep, name, role, met_on: metOn },
});

export const dealPersonStore = (tx: Transaction<Tables>, tenant: TenantId): DealPersonStore => {
  const rows = () => tx.selectFrom('deal_person').selectAll().where('tenant_id', '=', tenant);
  return {
    find: async (id) => {
      const row = await rows().where('deal_person_id', '=', id).executeTakeFirst();
      return row ? person(row) : null;
    },
    ofDeal: async (id) => {
      const found = await rows().where('deal_id', '=', id).orderBy('deal_person_id').execute();
      return found.map(person);
    },
    insert: async (value) => {
      await tx
        .insertInto('deal_person')
        .values({ tenant_id: tenant, deal_person_id: value.id, version: value.version, ...columns(value) })
        .execute();
    },
    save: async (value, seen) => {
      const result = await tx
        .updateTable('deal_person')
        .set({ ...columns(value), version: seen + 1 })
        .where('tenant_id', '=', tenant)
        .where('deal_person_id', '=', value.id)
        .where('version', '=', seen)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    remove: async (id) => {
      await tx
        .deleteFrom('deal_person')
        .where('tenant_id', '=', tenant)
        .where('deal_person_id', '=', id)
        .execute();
    },
  };
};
