import { sql } from 'kysely';
import type { Selectable, Transaction } from 'kysely';
import { inBoth } from '../../shared/coaching/in-both.ts';
import { template } from '../../shared/coaching/template.ts';
import { conversationType } from '../../shared/domain/conversation-type.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { OwnTemplate, TemplateStore } from '../use-cases/template/template-store.ts';
import { present } from './present.ts';
import type { Tables } from './tables.ts';

const own = (row: Selectable<Tables['template']>): OwnTemplate => ({
  type: conversationType.parse(row.type),
  version: row.version,
  draft:
    row.draft === null
      ? null
      : {
          template: template.parse(row.draft),
          by: row.drafted_by,
          at: present(row.drafted_at, `when ${row.type} was drafted`),
        },
  inUse: row.in_use,
});

const columns = ({ version, draft, inUse }: OwnTemplate) => ({
  version,
  draft: draft === null ? null : JSON.stringify(draft.template),
  drafted_by: draft?.by ?? null,
  drafted_at: draft?.at ?? null,
  in_use: inUse,
});

export const templateStore = (tx: Transaction<Tables>, tenant: TenantId): TemplateStore => {
  const rows = () => tx.selectFrom('template').selectAll().where('tenant_id', '=', tenant);
  const versions = () => tx.selectFrom('template_version').where('tenant_id', '=', tenant);
  return {
    find: async (type) => {
      const row = await rows().where('type', '=', type).executeTakeFirst();
      return row ? own(row) : null;
    },
    save: async (value, seen) => {
      const changed = columns({ ...value, version: seen + 1 });
      if (seen === 0) {
        const made = await tx
          .insertInto('template')
          .values({ tenant_id: tenant, type: value.type, ...changed })
          .onConflict((conflict) => conflict.columns(['tenant_id', 'type']).doNothing())
          .executeTakeFirst();
        return made.numInsertedOrUpdatedRows === 1n;
      }
      const result = await tx
        .updateTable('template')
        .set(changed)
        .where('tenant_id', '=', tenant)
        .where('type', '=', value.type)
        .where('version', '=', seen)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    publish: async ({ type, number, template: content, by, at }) => {
      await tx
        .insertInto('template_version')
        .values({
          tenant_id: tenant,
          type,
          number,
          content: JSON.stringify(content),
          published_by: by,
          published_at: at,
        })
        .execute();
    },
    lastNumber: async (type) => {
      const last = await versions()
        .select(({ fn }) => fn.max('number').as('number'))
        .where('type', '=', type)
        .executeTakeFirst();
      return last?.number ?? null;
    },
    published: async (type, number) => {
      const row = await versions()
        .selectAll()
        .where('type', '=', type)
        .where('number', '=', number)
        .executeTakeFirst();
      return row
        ? {
            type,
            number: row.number,
            template: template.parse(row.content),
            by: row.published_by,
            at: row.published_at,
          }
        : null;
    },
    names: async () => {
      const named = await tx
        .selectFrom('template')
        .innerJoin('template_version', (join) =>
          join
            .onRef('template_version.tenant_id', '=', 'template.tenant_id')
            .onRef('template_version.type', '=', 'template.type')
            .onRef('template_version.number', '=', 'template.in_use'),
        )
        .select([
          'template.type',
          sql`template_version.content -> 'name'`.as('name'),
          sql`template_version.content -> 'short'`.as('short'),
        ])
        .where('template.tenant_id', '=', tenant)
        .execute();
      return Object.fromEntries(
        named.map(({ type, name, short }) => [
          conversationType.parse(type),
          { ...inBoth.parse(name), ...(short !== null && { short: inBoth.parse(short) }) },
        ]),
      );
    },
  };
};
