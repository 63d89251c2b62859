import type { Transaction } from 'kysely';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { DealImportStore } from '../use-cases/deal/deal-import-store.ts';
import { dealImportPutting } from './deal-import-putting.ts';
import { dealImportReading } from './deal-import-reading.ts';
import { dealImportUndoing } from './deal-import-undoing.ts';
import type { Tables } from './tables.ts';

export const dealImportStore = (tx: Transaction<Tables>, tenant: TenantId): DealImportStore => ({
  ...dealImportReading(tx, tenant),
  ...dealImportPutting(tx, tenant),
  ...dealImportUndoing(tx, tenant),
});
