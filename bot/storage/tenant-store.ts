import { sql } from 'kysely';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Organisation } from '../use-cases/organisation.ts';
import type { Database } from './database.ts';

/** True when the database answers. */
export const isAnswering = (db: Database): Promise<boolean> =>
  sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );

/** The organisations themselves, outside row-level security: which are admitted, and which have something due. */
export const tenantStore = (db: Database) => ({
  /** Admits an organisation from its administrator's consent on; one admitted already keeps its settings. */
  admit: async (organisation: Organisation, at: Instant): Promise<void> => {
    await db
      .insertInto('tenant')
      .values({
        tenant_id: organisation.id,
        name: organisation.name,
        zone: organisation.zone,
        language: organisation.language,
        consented_at: at,
      })
      .onConflict((conflict) => conflict.column('tenant_id').doNothing())
      .execute();
  },
  isKnown: async (tenant: TenantId): Promise<boolean> =>
    (await db.selectFrom('tenant').select('tenant_id').where('tenant_id', '=', tenant).executeTakeFirst()) !==
    undefined,
  all: async (): Promise<readonly TenantId[]> => {
    const found = await db.selectFrom('tenant').select('tenant_id').orderBy('tenant_id').execute();
    return found.map((row) => row.tenant_id);
  },
  /** Organisations other than `except` with something due by then, the longest waiting first. */
  due: async (
    now: Instant,
    limit: number,
    except: readonly TenantId[] = [],
  ): Promise<readonly TenantId[]> => {
    const found = await db
      .selectFrom('tenant_wakeup')
      .select('tenant_id')
      .where('at', '<=', now)
      .$if(except.length > 0, (rows) => rows.where('tenant_id', 'not in', [...except]))
      .orderBy('at')
      .limit(limit)
      .execute();
    return found.map((row) => row.tenant_id);
  },
});
