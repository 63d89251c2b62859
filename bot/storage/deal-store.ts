import { sql } from 'kysely';
import type { Selectable, Transaction } from 'kysely';
import { dealOutcomes, dealStages, OPEN_DEALS_MAX } from '../../shared/domain/deal.ts';
import type { Deal } from '../../shared/domain/deal.ts';
import type { DealId, PersonId, SessionId, TenantId } from '../../shared/domain/ids.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { DealStore } from '../use-cases/deal/deal-store.ts';
import { columnsOf } from './tables.ts';
import type { Tables } from './tables.ts';

/** The state and its day; a row that fits no state is a fault in the data. */
const ending = (row: Selectable<Tables['deal']>) => {
  if (row.state === 'open') return { state: 'open' as const };
  if (row.ended_on === null) throw new Error(`deal ${row.deal_id} was decided on no day`);
  const state = dealOutcomes.find((outcome) => outcome === row.state);
  if (state === undefined) throw new Error(`deal ${row.deal_id} ended as ${row.state}`);
  return { state, on: row.ended_on };
};

/** A stored deal. */
export const storedDeal = (row: Selectable<Tables['deal']>): Deal => ({
  id: row.deal_id,
  version: row.version,
  rep: row.rep_id,
  name: row.name,
  value: row.value,
  currency: row.currency,
  closesOn: row.closes_on,
  createdOn: row.created_on,
  stage: dealStages.find((stage) => stage === row.stage) ?? null,
  lastActivityOn: row.last_activity_on,
  slips: row.slips,
  slippedFrom: row.slipped_from,
  pausedUntil: row.paused_until,
  customer: row.customer,
  goneOn: row.gone_on,
  ...ending(row),
});

const columns = (value: Deal) => ({
  rep_id: value.rep,
  name: value.name,
  value: value.value,
  currency: value.currency,
  closes_on: value.closesOn,
  created_on: value.createdOn,
  stage: value.stage,
  last_activity_on: value.lastActivityOn,
  slips: value.slips,
  slipped_from: value.slippedFrom,
  paused_until: value.pausedUntil,
  customer: value.customer,
  gone_on: value.goneOn,
  state: value.state,
  ended_on: value.state === 'open' ? null : value.on,
});

/** A deal as its row. */
export const dealRow = (tenant: TenantId, value: Deal) => ({
  ...{ tenant_id: tenant, deal_id: value.id, version: value.version },
  ...columns(value),
});

/**
 * A deal as that rep knows it: while it is theirs as it is, afterwards as it was when it went to another; null if it never was theirs.
 */
const asKnownTo = ({
  rep,
  former,
  ...row
}: Selectable<Tables['deal']> & Readonly<{ rep: PersonId; former: object | null }>): Deal | null => {
  if (row.rep_id === rep) return storedDeal(row);
  return former && storedDeal({ ...row, ...former, rep_id: rep });
};

/** The most deals of a rep that are read: all that may be open, and some years' worth of those decided last. */
const READ = 2 * OPEN_DEALS_MAX;
/** The most deals that are read of those a session is about, or that sessions have been about. */
const NAMED_READ = 300;

export const dealStore = (tx: Transaction<Tables>, tenant: TenantId): DealStore => {
  const all = () => tx.selectFrom('deal').select(columnsOf('deal')).where('tenant_id', '=', tenant);
  const rows = () => all().where('removed_at', 'is', null);
  /** Those deals of a session, with its rep, and how they were when they went from that rep to another. */
  const inSession = (table: 'session_deal' | 'priority_deal', session: SessionId) =>
    tx
      .selectFrom(table)
      .innerJoin('deal', (join) =>
        join
          .onRef('deal.tenant_id', '=', `${table}.tenant_id`)
          .onRef('deal.deal_id', '=', `${table}.deal_id`),
      )
      .innerJoin('session', (join) =>
        join
          .onRef('session.tenant_id', '=', `${table}.tenant_id`)
          .onRef('session.session_id', '=', `${table}.session_id`),
      )
      .leftJoin('former_deal as former', (join) =>
        join
          .onRef('former.tenant_id', '=', 'deal.tenant_id')
          .onRef('former.deal_id', '=', 'deal.deal_id')
          .onRef('former.rep_id', '=', 'session.rep_id')
          // What is no longer the rep's is nothing to prepare or to talk about.
          .on('session.state', '=', 'closed'),
      )
      .selectAll('deal')
      .select(['session.rep_id as rep', 'former.deal as former'])
      .where('deal.tenant_id', '=', tenant)
      .where('deal.removed_at', 'is', null)
      .where(`${table}.session_id`, '=', session);
  const setRemoved = async (id: DealId, at: Instant | null): Promise<void> => {
    await tx
      .updateTable('deal')
      .set({ removed_at: at })
      .where('tenant_id', '=', tenant)
      .where('deal_id', '=', id)
      .execute();
  };
  const countOpen = async (rep: PersonId): Promise<number> => {
    const { count } = await tx
      .selectFrom('deal')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('tenant_id', '=', tenant)
      .where('removed_at', 'is', null)
      .where('rep_id', '=', rep)
      .where('state', '=', 'open')
      .executeTakeFirstOrThrow();
    return count;
  };
  const talks = () =>
    tx
      .selectFrom('session_deal')
      .innerJoin('session', (join) =>
        join
          .onRef('session.tenant_id', '=', 'session_deal.tenant_id')
          .onRef('session.session_id', '=', 'session_deal.session_id'),
      )
      .where('session_deal.tenant_id', '=', tenant)
      .where('session.tenant_id', '=', tenant)
      .where('session.type', '=', 'deal');
  return {
    find: async (id) => {
      const row = await rows().where('deal_id', '=', id).executeTakeFirst();
      return row ? storedDeal(row) : null;
    },
    findAsKnownTo: async (rep, id) => {
      const row = await tx
        .selectFrom('deal')
        .leftJoin('former_deal as former', (join) =>
          join
            .onRef('former.tenant_id', '=', 'deal.tenant_id')
            .onRef('former.deal_id', '=', 'deal.deal_id')
            .on('former.rep_id', '=', rep),
        )
        .selectAll('deal')
        .select('former.deal as former')
        .where('deal.tenant_id', '=', tenant)
        .where('deal.deal_id', '=', id)
        .where('deal.removed_at', 'is', null)
        .executeTakeFirst();
      return row ? asKnownTo({ ...row, rep }) : null;
    },
    lock: async (id) => {
      const row = await rows().where('deal_id', '=', id).forUpdate().executeTakeFirst();
      return row ? storedDeal(row) : null;
    },
    findRemoved: async (id) => {
      const row = await all()
        .where('deal_id', '=', id)
        .where('removed_at', 'is not', null)
        .forUpdate()
        .executeTakeFirst();
      return row ? storedDeal(row) : null;
    },
    insert: async (value) => {
      await tx.insertInto('deal').values(dealRow(tenant, value)).execute();
    },
    insertAll: async (values) => {
      if (values.length > 0)
        await tx
          .insertInto('deal')
          .values(values.map((value) => dealRow(tenant, value)))
          .execute();
    },
    save: async (value, seen) => {
      const result = await tx
        .updateTable('deal')
        .set({ ...columns(value), version: seen + 1 })
        .where('tenant_id', '=', tenant)
        .where('deal_id', '=', value.id)
        .where('version', '=', seen)
        .where('removed_at', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    remove: setRemoved,
    removeOpen: async (rep, ids, at) => {
      if (ids.length === 0) return [];
      const removed = await tx
        .updateTable('deal')
        .set({ removed_at: at })
        .where('tenant_id', '=', tenant)
        .where('rep_id', '=', rep)
        .where('deal_id', 'in', [...ids])
        .where('state', '=', 'open')
        .where('removed_at', 'is', null)
        .returning('deal_id')
        .execute();
      return removed.map((one) => one.deal_id);
    },
    restore: (id) => setRemoved(id, null),
    ofRep: async (rep) => {
      const found = await rows()
        .where('rep_id', '=', rep)
        .orderBy(({ eb }) => eb('state', '=', 'open'), 'desc')
        .orderBy('ended_on', 'desc')
        .orderBy('deal_id')
        .limit(READ)
        .execute();
      return found.map(storedDeal).sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    countOpen,
    lockOpen: async (rep) => {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`deals:${tenant}:${rep}`}, 0))`.execute(tx);
      return countOpen(rep);
    },
    listOpen: async (rep, { skip, most }) => {
      const found = await rows()
        .where('rep_id', '=', rep)
        .where('state', '=', 'open')
        .orderBy('closes_on', (order) => order.asc().nullsLast())
        .orderBy('name')
        .orderBy('deal_id')
        .offset(skip)
        .limit(most)
        .execute();
      return found.map(storedDeal);
    },
    listDecided: async (rep, most) => {
      const found = await rows()
        .where('rep_id', '=', rep)
        .where('state', '!=', 'open')
        .orderBy('ended_on', 'desc')
        .orderBy('name')
        .limit(most)
        .execute();
      return found.map(storedDeal);
    },
    namedIn: async (session) => {
      const found = await inSession('session_deal', session)
        .orderBy('session_deal.chosen', 'desc')
        .orderBy('deal.name')
        .orderBy('deal.deal_id')
        .limit(NAMED_READ)
        .execute();
      return found.flatMap((row) => asKnownTo(row) ?? []);
    },
    nameIn: async (session, id) => {
      await tx
        .insertInto('session_deal')
        .values((build) => ({
          ...{ tenant_id: tenant, session_id: session, deal_id: id },
          chosen: build
            .selectFrom('session_deal')
            .select(sql<number>`coalesce(max(chosen), 0) + 1`.as('chosen'))
            .where('tenant_id', '=', tenant)
            .where('session_id', '=', session),
        }))
        .onConflict((conflict) =>
          conflict
            .columns(['tenant_id', 'session_id', 'deal_id'])
            .doUpdateSet((build) => ({ chosen: build.ref('excluded.chosen') })),
        )
        .execute();
    },
    unnameIn: async (session, id) => {
      await tx
        .deleteFrom('session_deal')
        .where('tenant_id', '=', tenant)
        .where('session_id', '=', session)
        .where('deal_id', '=', id)
        .execute();
    },
    prioritiesIn: async (session) => {
      const found = await inSession('priority_deal', session)
        .orderBy('deal.value', (order) => order.desc().nullsLast())
        .orderBy('deal.deal_id')
        .limit(NAMED_READ)
        .execute();
      return found.flatMap((row) => asKnownTo(row) ?? []);
    },
    prioritise: async (session, id) => {
      await tx
        .insertInto('priority_deal')
        .values({ tenant_id: tenant, session_id: session, deal_id: id })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    unprioritise: async (session, id) => {
      await tx
        .deleteFrom('priority_deal')
        .where('tenant_id', '=', tenant)
        .where('session_id', '=', session)
        .where('deal_id', '=', id)
        .execute();
    },
    reviewsIn: async (session) => {
      const found = await tx
        .selectFrom('deal_review')
        .selectAll()
        .where('tenant_id', '=', tenant)
        .where('session_id', '=', session)
        .execute();
      return found.map((row) => ({
        ...{ deal: row.deal_id, decided: row.decided, wanted: row.wanted, pausedBefore: row.paused_before },
        step: row.step_id,
      }));
    },
    addReview: async (session, { deal: id, decided, wanted, pausedBefore, step }) => {
      const result = await tx
        .insertInto('deal_review')
        .values({
          ...{ tenant_id: tenant, session_id: session, deal_id: id, decided, wanted },
          paused_before: pausedBefore,
          step_id: step,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return result.numInsertedOrUpdatedRows === 1n;
    },
    removeReview: async (session, id) => {
      await tx
        .deleteFrom('deal_review')
        .where('tenant_id', '=', tenant)
        .where('session_id', '=', session)
        .where('deal_id', '=', id)
        .execute();
    },
    lastTalkAbout: async (id, besides) => {
      const row = await talks()
        .select('session.session_id')
        .where('session_deal.deal_id', '=', id)
        .where('session.rhythm_id', '=', besides.rhythm)
        .where('session.session_id', '!=', besides.id)
        .where('session.state', '=', 'closed')
        .orderBy('session.started_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row?.session_id ?? null;
    },
    talkedAbout: async (rep) => {
      const found = await talks()
        .select('session_deal.deal_id')
        .where('session.rep_id', '=', rep)
        .where('session.state', 'in', ['live', 'closed'])
        .groupBy('session_deal.deal_id')
        .orderBy(({ fn }) => fn.max('session.started_at'), 'desc')
        .limit(NAMED_READ)
        .execute();
      return new Set(found.map((row) => row.deal_id));
    },
  };
};
