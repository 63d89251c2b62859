import type { Selectable, Transaction } from 'kysely';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { SalesResult } from '../../shared/domain/sales-result.ts';
import type { ResultStore } from '../use-cases/result/result-store.ts';
import type { Tables } from './tables.ts';

/** The most results that are read at once: a year of days, of eight metrics, for twenty people. */
const READ = 60_000;
/** The most metrics that an organisation is shown to have. */
const METRICS_READ = 100;

const result = (row: Selectable<Tables['result']>): SalesResult => ({
  person: row.person_id,
  metric: row.metric,
  from: row.period_from,
  to: row.period_to,
  value: row.value,
  cases: row.cases,
  currency: row.currency,
});

export const resultStore = (tx: Transaction<Tables>, tenant: TenantId): ResultStore => ({
  within: async (people, metrics, { from, to }) => {
    if (people.length === 0 || metrics.length === 0) return [];
    const found = await tx
      .selectFrom('result')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .where((eb) => eb('person_id', '=', eb.fn.any(eb.val([...people]))))
      .where((eb) => eb('metric', '=', eb.fn.any(eb.val([...metrics]))))
      .where('period_from', '>=', from)
      .where('period_to', '<=', to)
      .orderBy('period_from')
      .orderBy('period_to')
      .limit(READ)
      .execute();
    return found.map(result);
  },
  metrics: async () => {
    const found = await tx
      .selectFrom('result')
      .select('metric')
      .distinct()
      .where('tenant_id', '=', tenant)
      .orderBy('metric')
      .limit(METRICS_READ)
      .execute();
    return found.map(({ metric }) => metric);
  },
});
