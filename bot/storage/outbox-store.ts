import { CompiledQuery, sql } from 'kysely';
import type { Transaction } from 'kysely';
import { commitmentId } from '../../shared/domain/ids.ts';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import type { Clock, Instant } from '../../shared/domain/time.ts';
import type { FailureCause, UndeliveredCount } from '../../shared/domain/undelivered.ts';
import { OUTSIDE_HOURS, UNCERTAIN } from '../use-cases/outbox/outbox-store.ts';
import type {
  ClaimedEffect,
  FailedMessage,
  OutboxStore,
  PlannedEffect,
  StoredEffect,
} from '../use-cases/outbox/outbox-store.ts';
import { asRows, byQuestion, gathered } from './gathered.ts';
import type { Tables } from './tables.ts';

/** The longest error text that is kept with a row, in characters. */
const ERROR_MAX = 500;

/**
 * What is stored as the error of a message that is being sent, that may have arrived, or both: a row has no other place for why it stands
 * as it does, and nodes of an earlier release leave it alone.
 */
const SENDING = 'sending';
const SENDING_AGAIN = 'sending-again';

/** The most messages that are sent in one card with another. */
const BESIDE_MAX = 30;

/** The first number of the advisory lock that an organisation's claims take turns at; the second is a hash of its id. */
const CLAIM_LOCK = 7_312;

/** Runs a statement inside a transaction. */
export type RunSql = (text: string, values: readonly unknown[]) => Promise<{ rows: unknown[] }>;

/** Requests, in the same transaction, that this organisation's outbox be looked at now. */
export type Wake = (run: RunSql, tenant: TenantId) => Promise<void>;

type Outbox = OutboxStore &
  Readonly<{
    /**
     * Called last in a transaction: makes sure that what it has written is looked at in time. Everyone who writes in one organisation
     * shares its one wake-up row; holding that row and then waiting for something else could deadlock.
     */
    wakeUp: () => Promise<void>;
  }>;

/** What the outbox needs to know about kinds of effects. */
export type KindRules = Readonly<{
  /** The lane of an effect: only one effect in a lane is carried out at a time. */
  laneOf: (kind: string, person: string | null, key: string) => string;
  /** The kinds that come in one card when they are due to one person at the same time. */
  bundled: readonly string[];
  /** The kinds whose failure is told to the recipient alone, and those told to both of the two. */
  toldToRecipient: readonly string[];
  toldToPair: readonly string[];
  /** What a given-up message of that kind is said to have been about. */
  subjectOf: (kind: string) => FailedMessage['about'];
  /** What that kind is called to an administrator, and the cause behind the reason stored with an effect. */
  groupOf: (kind: string) => UndeliveredCount['group'];
  causeOf: (why: string | null) => FailureCause;
}>;

export type OutboxPorts = Readonly<{
  wake: Wake;
  kindRules: KindRules;
  /**
   * How long a lease lasts unless it is renewed, by the database's own clock: the only one that all nodes share, and one that is never
   * moved.
   */
  leaseSeconds: number;
}>;

/** A row as it is when it has been leased. */
type LeasedRow = Readonly<{
  key: string;
  lease: number;
  kind: string;
  payload: unknown;
  person_id: PersonId | null;
  due_at: Instant;
  attempts: number;
  failing_since: Instant | null;
  error: string | null;
}>;

/** Whether a row is leased. */
const isLeased = sql<boolean>`lease_until > clock_timestamp()`;

export const outboxStore = (
  tx: Transaction<Tables>,
  tenant: TenantId,
  clock: Clock,
  { wake, kindRules, leaseSeconds }: OutboxPorts,
): Outbox => {
  const leaseEnd = sql<Instant>`clock_timestamp() + make_interval(secs => ${sql.lit(leaseSeconds)})`;
  let earliest: Instant | null = null;
  const wakeAt = (at: Instant): void => {
    earliest = earliest === null || at < earliest ? at : earliest;
  };
  const writeWakeup = async (at: Instant): Promise<void> => {
    await tx
      .insertInto('tenant_wakeup')
      .values({ tenant_id: tenant, at })
      .onConflict((conflict) =>
        conflict.column('tenant_id').doUpdateSet({ at: sql<Instant>`least(tenant_wakeup.at, excluded.at)` }),
      )
      .execute();
  };
  const run: RunSql = async (text, values) => {
    const { rows } = await tx.executeQuery(CompiledQuery.raw(text, [...values]));
    return { rows };
  };
  const leased = ({ key, lease }: Parameters<Outbox['complete']>[0]) =>
    tx
      .updateTable('outbox')
      .where('tenant_id', '=', tenant)
      .where('key', '=', key)
      .where('state', '=', 'waiting')
      .where('lease', '=', lease)
      .where('lease_until', 'is not', null);
  /** Those waiting in the same lane as the effect in hand, which nobody else can claim meanwhile. */
  const beside = (keys: readonly string[]) =>
    tx
      .updateTable('outbox')
      .where('tenant_id', '=', tenant)
      .where('key', 'in', [...keys])
      .where('state', '=', 'waiting')
      .where(sql<boolean>`${isLeased} is not true`);
  const isStillLeased = sql`outbox.tenant_id = ${tenant} and outbox.key = g.key and outbox.lease = g.lease
    and outbox.state = 'waiting' and outbox.lease_until is not null`;
  const begun = gathered<Pick<ClaimedEffect, 'key' | 'lease' | 'isRepeat'>, object>(async (leases) => {
    const { rows } = await sql<{ nth: number }>`
      update outbox set error = case when g.repeat then ${SENDING_AGAIN} else ${SENDING} end
      from ${asRows(leases.map(({ key, lease, isRepeat }) => ({ key, lease, repeat: isRepeat })))}
        as g (nth int, key text, lease int, repeat boolean)
      where ${isStillLeased} returning g.nth`.execute(tx);
    return byQuestion(leases, rows);
  });
  const completed = gathered<
    Readonly<{ lease: Parameters<Outbox['complete']>[0]; outcome: Parameters<Outbox['complete']>[1] }>,
    object
  >(async (those) => {
    const given = those.map(({ lease: { key, lease }, outcome: { error, ...outcome } }) => ({
      ...{ key, lease, ...outcome, error: error?.slice(0, ERROR_MAX) },
    }));
    const { rows } = await sql<{ nth: number }>`
      update outbox set state = g.state, sent_at = g.at, activity_id = g."activityId", error = g.error,
        lease_until = null
      from ${asRows(given)} as g (nth int, key text, lease int, state text, at timestamptz, "activityId" text, error text)
      where ${isStillLeased} returning g.nth`.execute(tx);
    return byQuestion(those, rows);
  });
  const add = gathered<PlannedEffect, undefined>(async (planned) => {
    const given = planned.map(({ key, effect, person, dueAt }) => ({
      ...{ key, kind: effect.kind, lane: kindRules.laneOf(effect.kind, person, key) },
      ...{ person, effect, due: dueAt },
    }));
    await sql`
      insert into outbox (tenant_id, key, kind, lane, person_id, payload, state, due_at)
      select ${tenant}, key, kind, lane, person, effect, 'waiting', due
      from ${asRows(given)} as g (key text, kind text, lane text, person uuid, effect jsonb, due timestamptz)
      on conflict (tenant_id, key) do nothing`.execute(tx);
    return new Map();
  });
  const lastSent = gathered<PersonId, Instant>(async (people) => {
    const { rows } = await sql<{ person: PersonId; at: Instant | null }>`
      select p.id as person, (
        select max(sent_at) from outbox
        where tenant_id = ${tenant} and person_id = p.id and state = 'sent' and kind = any(${kindRules.bundled})
      ) as at
      from unnest(${people}::uuid[]) as p (id)`.execute(tx);
    return new Map(rows.flatMap(({ person, at }) => (at === null ? [] : [[person, at]])));
  });
  const dueBeside = gathered<
    Readonly<{ key: string; person: PersonId; now: Instant }>,
    Readonly<{ rows: readonly (StoredEffect & { error: string | null })[] }>
  >(async (those) => {
    const { rows } = await sql<{
      nth: number;
      rows: readonly (StoredEffect & { error: string | null })[];
    }>`
      select g.nth, (
        select coalesce(json_agg(due), '[]') from (
          select key, kind, payload, error from outbox
          where tenant_id = ${tenant} and state = 'waiting' and person_id = g.person and due_at <= g.now
            and kind = any(${kindRules.bundled}) and key <> g.key and ${isLeased} is not true
            -- One that was cut short is looked at by itself.
            and coalesce(error, '') not in (${SENDING}, ${SENDING_AGAIN})
          order by due_at, key limit ${sql.lit(BESIDE_MAX)}
        ) due
      ) as rows
      from ${asRows(those)} as g (nth int, key text, person uuid, now timestamptz)`.execute(tx);
    return byQuestion(those, rows);
  });
  return {
    claim: async (now, kinds, { except, limit }) => {
      const [, { rows }] = await Promise.all([
        // Claims take turns, so that no two see the same lane empty.
        sql`select pg_advisory_xact_lock(${sql.lit(CLAIM_LOCK)}, hashtext(${tenant}))`.execute(tx),
        sql<LeasedRow>`
          update outbox set lease = lease + 1, lease_until = ${leaseEnd}, attempts = attempts + 1
          from (
            select distinct on (lane) key as next from (
              select key, lane, due_at from outbox
              where tenant_id = ${tenant} and state = 'waiting' and due_at <= ${now}
                and kind = any(${kinds}) and key <> all(${except})
                and lane not in (
                  select lane from outbox where tenant_id = ${tenant} and state = 'waiting' and ${isLeased}
                )
              order by due_at, key limit ${limit} for update skip locked
            ) due order by lane, due_at, key
          ) earliest
          where tenant_id = ${tenant} and key = next
          returning key, lease, kind, payload, person_id, due_at, attempts, failing_since, error`.execute(tx),
      ]);
      return rows
        .map(({ person_id: person, due_at: dueAt, failing_since: failingSince, error, ...row }) => ({
          ...{ ...row, person, dueAt, failingSince },
          isCutShort: error === SENDING || error === SENDING_AGAIN,
          isRepeat: error === UNCERTAIN || error === SENDING_AGAIN,
        }))
        .toSorted((one, other) => (one.dueAt + one.key < other.dueAt + other.key ? -1 : 1));
    },
    renew: async (leases) => {
      await sql`
        update outbox set lease_until = ${leaseEnd}
        from ${asRows(leases.map(({ key, lease }) => ({ key, lease })))} as g (nth int, key text, lease int)
        where ${isStillLeased}`.execute(tx);
    },
    beginSending: async (lease, keys) => {
      const isHeld = (await begun(lease)) !== undefined;
      if (isHeld && keys.length > 0)
        await beside(keys)
          .set({
            error: sql<string>`case when error = ${UNCERTAIN} then ${SENDING_AGAIN} else ${SENDING} end`,
          })
          .execute();
      return isHeld;
    },
    dueBeside: async (inHand, now) =>
      ((await dueBeside({ ...inHand, now }))?.rows ?? []).map(({ error, ...row }) => ({
        ...row,
        isRepeat: error === UNCERTAIN,
      })),
    settleBeside: async (keys, outcome) => {
      if (keys.length === 0) return;
      if (outcome.state === 'sent')
        await beside(keys)
          .set({ state: 'sent', sent_at: outcome.at, activity_id: outcome.activityId, error: null })
          .execute();
      else if (outcome.state === 'waiting')
        await beside(keys)
          .set({ error: sql<string | null>`case when error = ${SENDING_AGAIN} then ${UNCERTAIN} end` })
          .execute();
      else {
        // What was uncertain before is left at that.
        await beside(keys)
          .where((eb) => (outcome.again === null ? eb.lit(true) : eb('error', '=', SENDING_AGAIN)))
          .set({ state: 'sent', sent_at: outcome.at, error: UNCERTAIN })
          .execute();
        if (outcome.again === null) return;
        await beside(keys).set({ due_at: outcome.again, error: UNCERTAIN }).execute();
        wakeAt(outcome.again);
      }
    },
    leaveUncertain: async (lease, at, again) => {
      const { numUpdatedRows } = await leased(lease)
        .set({
          ...(again === null ? { state: 'sent', sent_at: at } : { due_at: again }),
          ...{ lease_until: null, error: UNCERTAIN },
        })
        .executeTakeFirst();
      if (again !== null) wakeAt(again);
      return numUpdatedRows === 1n;
    },
    noteArrival: async (key, person, activityId, at) => {
      const { numUpdatedRows } = await tx
        .updateTable('outbox')
        .set({ state: 'sent', activity_id: activityId, error: null, sent_at: at })
        .where('tenant_id', '=', tenant)
        .where('key', '=', key)
        .where('person_id', '=', person)
        .where('state', 'in', ['waiting', 'sent'])
        .where('error', '=', UNCERTAIN)
        .where(sql<boolean>`${isLeased} is not true`)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    complete: async (lease, outcome) => (await completed({ lease, outcome })) !== undefined,
    add: async (rows) => {
      for (const { dueAt } of rows) wakeAt(dueAt);
      await Promise.all(rows.map(add));
    },
    withdraw: async (keys) => {
      await tx
        .deleteFrom('outbox')
        .where('tenant_id', '=', tenant)
        .where('key', 'in', [...keys])
        .where('state', '=', 'waiting')
        .where(sql<boolean>`${isLeased} is not true`)
        .execute();
    },
    withdrawOf: async (person, keyStart) => {
      await tx
        .deleteFrom('outbox')
        .where('tenant_id', '=', tenant)
        .where('person_id', '=', person)
        .where('sent_at', 'is', null)
        .where(sql<boolean>`starts_with(key, ${keyStart})`)
        .where('state', '=', 'waiting')
        .where(sql<boolean>`${isLeased} is not true`)
        .execute();
    },
    postpone: async (lease, until, { error, attempts, failingSince }) => {
      const { numUpdatedRows } = await leased(lease)
        .set({
          due_at: until,
          ...(error !== null && { error: error.slice(0, ERROR_MAX) }),
          failing_since: failingSince,
          attempts,
          lease_until: null,
        })
        .executeTakeFirst();
      wakeAt(until);
      return numUpdatedRows === 1n;
    },
    hasten: async (keyStart, at) => {
      const waiting = tx
        .selectFrom('outbox')
        .select('key')
        .where('tenant_id', '=', tenant)
        .where(sql<boolean>`starts_with(key, ${keyStart})`)
        .where('state', '=', 'waiting');
      // Skips rows that somebody has locked: they may be waiting for what this transaction has locked.
      const later = waiting
        .where('due_at', '>', at)
        .where(sql<boolean>`${isLeased} is not true`)
        .forUpdate()
        .skipLocked();
      const { numUpdatedRows } = await tx
        .updateTable('outbox')
        .set({ due_at: at })
        .where('tenant_id', '=', tenant)
        .where('key', 'in', later)
        .executeTakeFirst();
      if (numUpdatedRows > 0n) wakeAt(at);
      return (await waiting.limit(1).executeTakeFirst()) !== undefined;
    },
    isFailing: async (keyStart) => {
      const found = await tx
        .selectFrom('outbox')
        .select('key')
        .where('tenant_id', '=', tenant)
        .where(sql<boolean>`starts_with(key, ${keyStart})`)
        .where((eb) =>
          eb.or([
            eb('state', '=', 'failed'),
            eb.and([eb('state', '=', 'waiting'), eb('failing_since', 'is not', null)]),
          ]),
        )
        .limit(1)
        .executeTakeFirst();
      return found !== undefined;
    },
    lookAgain: async (kinds, at) => {
      const { numUpdatedRows } = await tx
        .updateTable('outbox')
        .set({ due_at: at })
        .where('tenant_id', '=', tenant)
        .where('state', '=', 'waiting')
        .where('kind', 'in', [...kinds])
        .where('due_at', '>', at)
        .where('failing_since', 'is', null)
        .where(sql<boolean>`error is distinct from ${UNCERTAIN}`)
        .where(sql<boolean>`${isLeased} is not true`)
        .executeTakeFirst();
      if (numUpdatedRows > 0n) wakeAt(at);
    },
    lookAgainFor: async (person, at) => {
      const { numUpdatedRows } = await tx
        .updateTable('outbox')
        .set({ due_at: at })
        .where('tenant_id', '=', tenant)
        .where('state', '=', 'waiting')
        .where('person_id', '=', person)
        .where('error', '=', OUTSIDE_HOURS)
        .where('due_at', '>', at)
        .where(sql<boolean>`${isLeased} is not true`)
        .executeTakeFirst();
      if (numUpdatedRows > 0n) wakeAt(at);
    },
    mayHaveArrived: async (key) => {
      const found = await tx
        .selectFrom('outbox')
        .select('key')
        .where('tenant_id', '=', tenant)
        .where('key', '=', key)
        .where('error', '=', UNCERTAIN)
        .executeTakeFirst();
      return found !== undefined;
    },
    lastSentAt: async (person) => (await lastSent(person)) ?? null,
    sentMessage: async (key) => {
      const found = await tx
        .selectFrom('outbox')
        .select(['activity_id', 'sent_at'])
        .where('tenant_id', '=', tenant)
        .where('key', '=', key)
        .where('state', '=', 'sent')
        .executeTakeFirst();
      return found?.activity_id && found.sent_at
        ? { activityId: found.activity_id, at: found.sent_at }
        : null;
    },
    sentAbout: async ({ id, manager, rep }, kinds, since) => {
      const found = await tx
        .selectFrom('outbox')
        .select(['key', 'person_id'])
        .where('tenant_id', '=', tenant)
        .where('person_id', 'in', [manager, rep])
        .where('kind', 'in', [...kinds])
        .where('state', '=', 'sent')
        .where('sent_at', '>=', since)
        .where(
          sql<boolean>`(payload ->> 'rhythm' = ${id} or payload ->> 'session' in (select session.session_id::text from session
            where session.tenant_id = ${tenant} and session.rhythm_id = ${id}))`,
        )
        .execute();
      return found.flatMap(({ key, person_id: person }) => (person === null ? [] : [{ key, person }]));
    },
    sentWithin: (person, activityId) =>
      tx
        .selectFrom('outbox')
        .select(['key', 'kind', 'payload'])
        .where('tenant_id', '=', tenant)
        .where('person_id', '=', person)
        .where('activity_id', '=', activityId)
        .orderBy('due_at')
        .orderBy('key')
        .execute(),
    commitmentsAskedOf: async (person, of) => {
      const sent = () =>
        tx
          .selectFrom('outbox')
          .where('tenant_id', '=', tenant)
          .where('person_id', '=', person)
          .where('state', '=', 'sent');
      const latest =
        'activityId' in of
          ? of.activityId
          : (
              await sent()
                .select('activity_id')
                .where('activity_id', 'is not', null)
                .where(sql<boolean>`payload ? 'commitment'`)
                .where('sent_at', '>=', of.since)
                .orderBy('sent_at', 'desc')
                .executeTakeFirst()
            )?.activity_id;
      if (latest == null) return [];
      const found = await sent()
        .select(sql`payload ->> 'commitment'`.as('commitment'))
        .where('activity_id', '=', latest)
        .execute();
      return found.flatMap(({ commitment }) => commitmentId.safeParse(commitment).data ?? []);
    },
    waitingUntil: async (key) => {
      const found = await tx
        .selectFrom('outbox')
        .select('due_at')
        .where('tenant_id', '=', tenant)
        .where('key', '=', key)
        .where('state', '=', 'waiting')
        .executeTakeFirst();
      return found?.due_at ?? null;
    },
    sentAs: async (key) => {
      const found = await tx
        .selectFrom('outbox')
        .select('activity_id')
        .where('tenant_id', '=', tenant)
        .where('key', '=', key)
        .where('state', '=', 'sent')
        .executeTakeFirst();
      return found?.activity_id ?? null;
    },
    revive: async (person, at) => {
      const { numUpdatedRows } = await tx
        .updateTable('outbox')
        .set({ state: 'waiting', due_at: at, attempts: 0, failing_since: null })
        .where('tenant_id', '=', tenant)
        .where('person_id', '=', person)
        .where('state', '=', 'undeliverable')
        .executeTakeFirst();
      if (numUpdatedRows > 0n) wakeAt(at);
    },
    countUndelivered: async () => {
      const counts = await tx
        .selectFrom('outbox')
        .select(({ eb, fn }) => [
          ...(['kind', 'state', 'error'] as const),
          eb('failing_since', 'is not', null).as('failing'),
          fn.countAll<number>().as('count'),
          sql<Instant | null>`min(coalesce(failing_since, sent_at))`.as('since'),
        ])
        .where('tenant_id', '=', tenant)
        .where((eb) =>
          eb.or([
            eb('state', 'in', ['failed', 'undeliverable']),
            eb.and([
              eb('state', '=', 'waiting'),
              eb.or([eb('error', 'is not', null), eb('failing_since', 'is not', null)]),
            ]),
          ]),
        )
        .groupBy(['kind', 'state', 'error', 'failing'])
        .execute();
      return counts.flatMap(({ kind, state, error, failing, count, since }): UndeliveredCount[] => {
        const cause = kindRules.causeOf(error);
        // In hand at this moment.
        if (error === SENDING) return [];
        // Waits for working hours, without having been tried in vain.
        if (state === 'waiting' && cause === 'outside-hours' && failing !== true) return [];
        const group = kindRules.groupOf(kind);
        return state === 'undeliverable'
          ? [{ group, state: 'unreachable', cause: null, count, since }]
          : [{ group, state: state === 'failed' ? 'failed' : 'retrying', cause, count, since }];
      });
    },
    failedMessages: async (person, { key, since, limit }) => {
      const { toldToRecipient, toldToPair, subjectOf } = kindRules;
      const ofPair = sql<boolean>`(payload ->> 'by' = ${person}::text
        or exists (select from session s where s.tenant_id = outbox.tenant_id
          and s.session_id = (payload ->> 'session')::uuid and ${person} in (s.manager_id, s.rep_id))
        or exists (select from rhythm r where r.tenant_id = outbox.tenant_id
          and r.rhythm_id = (payload ->> 'rhythm')::uuid and ${person} in (r.manager_id, r.rep_id)))`;
      const found = await tx
        .selectFrom('outbox')
        .select(['key', 'kind', 'payload', 'person_id', sql<number>`count(*) over ()`.as('total')])
        .where('tenant_id', '=', tenant)
        .where('state', '=', 'failed')
        .where('sent_at', '>=', since)
        .where((eb) =>
          eb.or([
            eb.and([eb('kind', 'in', [...toldToRecipient, ...toldToPair]), eb('person_id', '=', person)]),
            eb.and([eb('kind', 'in', [...toldToPair]), ofPair]),
          ]),
        )
        .$if(key !== null, (rows) => rows.where('key', '=', key))
        .orderBy('sent_at', 'desc')
        .orderBy('key')
        .limit(limit)
        .execute();
      const messages = found.map((row) => ({
        ...{ key: row.key, about: subjectOf(row.kind), payload: row.payload, person: row.person_id },
      }));
      return { messages, total: found[0]?.total ?? 0 };
    },
    retryFailed: async (at, key) => {
      const { numUpdatedRows } = await tx
        .updateTable('outbox')
        .set({ state: 'waiting', due_at: at, attempts: 0, failing_since: null })
        .where('tenant_id', '=', tenant)
        .where('state', '=', 'failed')
        .$if(key !== undefined, (rows) => rows.where('key', '=', key ?? ''))
        .executeTakeFirst();
      if (numUpdatedRows > 0n) wakeAt(at);
    },
    trim: async (before, limit) => {
      const old = tx
        .selectFrom('outbox')
        .select('key')
        .where('tenant_id', '=', tenant)
        .where('state', '<>', 'waiting')
        .where('sent_at', '<', before)
        .limit(limit);
      const { numDeletedRows } = await tx
        .deleteFrom('outbox')
        .where('tenant_id', '=', tenant)
        .where('key', 'in', old)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
    schedule: async () => {
      // The lock comes first: a row that somebody adds meanwhile is then either seen below or wakes the outbox itself.
      const wakeup = await tx
        .selectFrom('tenant_wakeup')
        .select('at')
        .where('tenant_id', '=', tenant)
        .forUpdate()
        .executeTakeFirst();
      const next = await tx
        .selectFrom('outbox')
        .select(({ fn }) => fn.min('due_at').as('at'))
        .where('tenant_id', '=', tenant)
        .where('state', '=', 'waiting')
        .executeTakeFirst();
      if (!next?.at) await tx.deleteFrom('tenant_wakeup').where('tenant_id', '=', tenant).execute();
      else if (wakeup)
        await tx.updateTable('tenant_wakeup').set({ at: next.at }).where('tenant_id', '=', tenant).execute();
      else await writeWakeup(next.at);
    },
    wakeUp: async () => {
      if (earliest === null) return;
      await writeWakeup(earliest);
      // The sweep finds later effects when their moment has come.
      if (earliest <= clock()) await wake(run, tenant);
    },
  };
};
