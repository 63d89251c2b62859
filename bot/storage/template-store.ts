import { sql } from 'kysely';
import type { Selectable, Transaction } from 'kysely';
import { inBoth } from '../../shared/coaching/in-both.ts';
import { template } from '../../shared/coaching/template.ts';
import { conversationType } from '../../shared/domain/conversation-type.ts';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import type { OwnTemplate, TemplateStore } from '../use-cases/template/template-store.ts';
import { gathered } from './gathered.ts';
import { present } from './present.ts';
import type { Tables } from './tables.ts';

type Row = Omit<Selectable<Tables['template']>, 'tenant_id'>;

const own = (row: Row, team: PersonId | null): OwnTemplate => ({
  type: conversationType.parse(row.type),
  team,
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
  const teamRows = () => tx.selectFrom('team_template').selectAll().where('tenant_id', '=', tenant);
  const versions = () => tx.selectFrom('template_version').where('tenant_id', '=', tenant);
  const names = gathered<'all', Awaited<ReturnType<TemplateStore['names']>>>(async () => {
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
    const all = Object.fromEntries(
      named.map(({ type, name, short }) => [
        conversationType.parse(type),
        { ...inBoth.parse(name), ...(short !== null && { short: inBoth.parse(short) }) },
      ]),
    );
    return new Map([['all', all]]);
  });
  return {
    find: async (type, team) => {
      const row = await (
        team === null
          ? rows().where('type', '=', type)
          : teamRows().where('type', '=', type).where('team_id', '=', team)
      ).executeTakeFirst();
      return row ? own(row, team) : null;
    },
    ofTeams: async () => {
      const all = await teamRows().orderBy('type').orderBy('team_id').execute();
      return all.map((row) => own(row, row.team_id));
    },
    save: async (value, seen) => {
      const { type, team } = value;
      const changed = columns({ ...value, version: seen + 1 });
      const key = { tenant_id: tenant, type };
      if (seen === 0) {
        const made = await (
          team === null
            ? tx.insertInto('template').values({ ...key, ...changed })
            : tx.insertInto('team_template').values({ ...key, team_id: team, ...changed })
        )
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        return made.numInsertedOrUpdatedRows === 1n;
      }
      const updated =
        team === null
          ? await tx
              .updateTable('template')
              .set(changed)
              .where('tenant_id', '=', tenant)
              .where('type', '=', type)
              .where('version', '=', seen)
              .executeTakeFirst()
          : await tx
              .updateTable('team_template')
              .set(changed)
              .where('tenant_id', '=', tenant)
              .where('type', '=', type)
              .where('team_id', '=', team)
              .where('version', '=', seen)
              .executeTakeFirst();
      return updated.numUpdatedRows === 1n;
    },
    publish: async ({ type, team, number, template: content, by, at }) => {
      await tx
        .insertInto('template_version')
        .values({
          tenant_id: tenant,
          type,
          number,
          content: JSON.stringify(content),
          published_by: by,
          published_at: at,
          team_id: team,
        })
        .execute();
    },
    lastNumber: async (type) => {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`template:${tenant}:${type}`}, 0))`.execute(
        tx,
      );
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
            team: row.team_id,
            template: template.parse(row.content),
            by: row.published_by,
            at: row.published_at,
          }
        : null;
    },
    names: async () => (await names('all')) ?? {},
  };
};
