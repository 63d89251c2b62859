import { sql } from 'kysely';
import type { RawBuilder, Selectable, Transaction } from 'kysely';
import type { Commitment } from '../../shared/domain/commitment.ts';
import type { CommitmentId, PersonId, RhythmId, SessionId, TenantId } from '../../shared/domain/ids.ts';
import type { CommitmentAnswerEvent } from '../../shared/domain/recap.ts';
import type { CommitmentEvent, CommitmentStore } from '../use-cases/commitment/commitment-store.ts';
import { builtOnce } from './built-once.ts';
import { present } from './present.ts';
import { gathered } from './gathered.ts';
import type { Tables } from './tables.ts';

/** Every column except the search words, which only a search needs. */
const shown = [
  'commitment_id',
  'version',
  'rhythm_id',
  'session_id',
  'owner_id',
  'text',
  'due',
  'serves',
  'plan',
  'state',
  'ended_on',
  'why',
  'outcome',
  'moves',
  'help_wanted_at',
  'help_talk_at',
  'disputed_at',
  'recorded_by',
  'recorded_at',
  'source',
  'handed_from',
] as const;
type Row = Pick<Selectable<Tables['commitment']>, (typeof shown)[number]>;

/** The state and what belongs to it; a row that fits none of the three is a fault in the data. */
const ending = (row: Row) => {
  if (row.state === 'open') return { state: 'open' as const };
  const on = present(row.ended_on, `when ${row.commitment_id} ended`);
  return row.state === 'kept'
    ? { state: 'kept' as const, on, outcome: row.outcome }
    : { state: 'dropped' as const, on, why: row.why ?? '' };
};

const commitment = (row: Row): Commitment => ({
  id: row.commitment_id,
  version: row.version,
  rhythm: row.rhythm_id,
  session: row.session_id,
  owner: row.owner_id,
  text: row.text,
  due: row.due,
  serves: row.serves,
  plan: row.plan,
  moves: row.moves,
  helpWantedAt: row.help_wanted_at,
  helpTalkAt: row.help_talk_at,
  disputedAt: row.disputed_at,
  recordedBy: row.recorded_by,
  recordedAt: row.recorded_at,
  source: row.source,
  handedFrom: row.handed_from,
  ...ending(row),
});

const columns = (value: Commitment) => ({
  rhythm_id: value.rhythm,
  session_id: value.session,
  owner_id: value.owner,
  text: value.text,
  due: value.due,
  serves: value.serves,
  plan: value.plan,
  state: value.state,
  ended_on: value.state === 'open' ? null : value.on,
  why: value.state === 'dropped' ? value.why : null,
  outcome: value.state === 'kept' ? value.outcome : null,
  moves: value.moves,
  help_wanted_at: value.helpWantedAt,
  help_talk_at: value.helpTalkAt,
  disputed_at: value.disputedAt,
  recorded_by: value.recordedBy,
  recorded_at: value.recordedAt,
  source: value.source,
  handed_from: value.handedFrom,
});

const happenings: readonly CommitmentAnswerEvent['what'][] = [
  'kept',
  'moved',
  'dropped',
  'disputed',
  'reopened',
];

/** The most commitments of a rhythm that are read: one a working day for two years. */
const READ_PER_RHYTHM = 500;
/** The most commitments that a session shows: its own, and then those that fall due first. */
const SHOWN_AROUND = 150;
/** The most events that are read at once. */
const EVENTS_READ = 1_000;

/** By their days, those without one last. */
const byDay = (a: Commitment, b: Commitment): number => {
  const day = (one: Commitment) => `${one.due ?? '9999'} ${one.id}`;
  return day(a) < day(b) ? -1 : 1;
};

const rowsIn = (tx: Transaction<Tables>, tenant: RawBuilder<TenantId>) =>
  tx.selectFrom('commitment').select(shown).where('tenant_id', '=', tenant);

type RhythmsGiven = Readonly<{ tenant: TenantId; rhythms: readonly RhythmId[]; limit: number }>;

const openRows = builtOnce<RhythmsGiven>()((tx, given) =>
  rowsIn(tx, given('tenant'))
    .where('rhythm_id', '=', ({ fn }) => fn.any(given('rhythms')))
    .where('state', '=', 'open')
    .orderBy('due', (order) => order.asc().nullsLast())
    .orderBy('commitment_id')
    .limit(given('limit')),
);

type AroundGiven = Readonly<{
  tenant: TenantId;
  session: SessionId;
  rhythm: RhythmId;
  manager: PersonId;
  rep: PersonId;
  besides: readonly CommitmentId[];
  kept: number;
}>;

const rowsAround = builtOnce<AroundGiven>()((tx, given) => {
  const latestKept = (owner: RawBuilder<PersonId>) =>
    tx
      .selectFrom('commitment')
      .select('commitment_id')
      .where('tenant_id', '=', given('tenant'))
      .where('rhythm_id', '=', given('rhythm'))
      .where('state', '=', 'kept')
      .where('owner_id', '=', owner)
      .where('due', 'is not', null)
      .where('disputed_at', 'is', null)
      .orderBy('ended_on', 'desc')
      .orderBy('due')
      .orderBy('commitment_id')
      .limit(given('kept'));
  return rowsIn(tx, given('tenant'))
    .where((eb) => {
      const named = eb.or([
        eb('session_id', '=', given('session')),
        eb('commitment_id', '=', eb.fn.any(given('besides'))),
      ]);
      const own = eb.or([
        eb('state', '=', 'open'),
        named,
        eb('commitment_id', 'in', latestKept(given('manager'))),
        eb('commitment_id', 'in', latestKept(given('rep'))),
      ]);
      return eb.or([
        eb.and([eb('rhythm_id', '=', given('rhythm')), own]),
        eb.and([eb('handed_from', '=', given('rhythm')), named]),
      ]);
    })
    .orderBy(({ eb }) => eb('session_id', '=', given('session')), 'desc')
    .orderBy('due', (order) => order.asc().nullsLast())
    .orderBy('commitment_id')
    .limit(SHOWN_AROUND);
});

export const commitmentStore = (
  tx: Transaction<Tables>,
  tenant: TenantId,
  newId: () => string,
): CommitmentStore => {
  /** All commitments' events, and below those of one rhythm. */
  const eventsIn = () =>
    tx
      .selectFrom('commitment_event')
      .innerJoin('commitment', (join) =>
        join
          .onRef('commitment.tenant_id', '=', 'commitment_event.tenant_id')
          .onRef('commitment.commitment_id', '=', 'commitment_event.commitment_id'),
      )
      .where('commitment.tenant_id', '=', tenant);
  // What has gone along to another rhythm still happened in this one, until then.
  const eventsOf = (rhythm: RhythmId) =>
    eventsIn().where((eb) =>
      eb.or([eb('commitment.rhythm_id', '=', rhythm), eb('commitment.handed_from', '=', rhythm)]),
    );
  /** The events among them that may be answers, or take one back, the earliest first. */
  const happened = async (events: ReturnType<typeof eventsOf>): Promise<readonly CommitmentAnswerEvent[]> => {
    const found = await events
      .select(['commitment.commitment_id', 'at', 'by_id', 'what', 'from_day', 'to_day', 'reason', 'because'])
      .where('what', 'in', happenings)
      .$narrowType<{ what: CommitmentAnswerEvent['what'] }>()
      .orderBy('at')
      .orderBy('event_id')
      .limit(EVENTS_READ)
      .execute();
    return found.map((row) => ({
      commitment: row.commitment_id,
      at: row.at,
      by: row.by_id,
      what: row.what,
      from: row.from_day,
      to: row.to_day,
      reason: row.reason,
      because: row.because,
    }));
  };
  const several: CommitmentStore['several'] = async (ids) => {
    if (ids.length === 0) return [];
    const rows = await tx
      .selectFrom('commitment')
      .select(shown)
      .where('tenant_id', '=', tenant)
      .where(({ eb, fn }) => eb('commitment_id', '=', fn.any(eb.val([...ids]))))
      .execute();
    return rows.map(commitment);
  };
  const found = gathered<Commitment['id'], Commitment>(
    async (ids) => new Map((await several(ids)).map((one) => [one.id, one])),
  );
  const byId = (id: Commitment['id']) =>
    tx.selectFrom('commitment').select(shown).where('tenant_id', '=', tenant).where('commitment_id', '=', id);
  return {
    find: async (id) => (await found(id)) ?? null,
    lock: async (id) => {
      const row = await byId(id).forNoKeyUpdate().executeTakeFirst();
      return row ? commitment(row) : null;
    },
    several,
    insert: async (value) => {
      await tx
        .insertInto('commitment')
        .values({ tenant_id: tenant, commitment_id: value.id, version: value.version, ...columns(value) })
        .execute();
    },
    save: async (value, seen) => {
      const result = await tx
        .updateTable('commitment')
        .set({ ...columns(value), version: seen + 1 })
        .where('tenant_id', '=', tenant)
        .where('commitment_id', '=', value.id)
        .where('version', '=', seen)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    remove: async (id) => {
      await tx
        .deleteFrom('commitment')
        .where('tenant_id', '=', tenant)
        .where('commitment_id', '=', id)
        .execute();
    },
    note: async (event) => {
      await tx
        .insertInto('commitment_event')
        .values({
          tenant_id: tenant,
          event_id: newId(),
          commitment_id: event.commitment,
          at: event.at,
          by_id: event.by,
          what: event.what,
          from_day: event.from ?? null,
          to_day: event.to ?? null,
          reason: event.reason ?? null,
          because: event.because ?? null,
          counted: event.counted ?? false,
        })
        .execute();
    },
    ofRhythms: async (ids) => {
      if (ids.length === 0) return [];
      const found = await tx
        .selectFrom('commitment')
        .select(shown)
        .where('tenant_id', '=', tenant)
        .where('rhythm_id', 'in', [...ids])
        .orderBy('recorded_at', 'desc')
        .orderBy('commitment_id', 'desc')
        .limit(READ_PER_RHYTHM * ids.length)
        .execute();
      return found.map(commitment).sort(byDay);
    },
    openIn: async (ids) => {
      if (ids.length === 0) return [];
      const found = await openRows(tx, { tenant, rhythms: ids, limit: READ_PER_RHYTHM * ids.length });
      return found.map(commitment).sort(byDay);
    },
    ofSessions: async (ids) => {
      if (ids.length === 0) return [];
      const found = await tx
        .selectFrom('commitment')
        .select(shown)
        .where('tenant_id', '=', tenant)
        .where('session_id', 'in', [...ids])
        .orderBy('commitment_id')
        .limit(READ_PER_RHYTHM * ids.length)
        .execute();
      return found.map(commitment).sort(byDay);
    },
    dueSince: async (owner, since, within) => {
      const found = await tx
        .selectFrom('commitment')
        .select(shown)
        .where('tenant_id', '=', tenant)
        .where('owner_id', '=', owner)
        .where('due', '>=', since)
        .$if(within !== undefined, (rows) => rows.where('rhythm_id', '=', within ?? null))
        .orderBy('due')
        .orderBy('commitment_id')
        .limit(READ_PER_RHYTHM)
        .execute();
      return found.map(commitment);
    },
    handOver: async (from, to, owner) => {
      const moved = await tx
        .updateTable('commitment')
        .set((eb) => ({ rhythm_id: to, handed_from: from, version: eb('version', '+', 1) }))
        .where('tenant_id', '=', tenant)
        .where('rhythm_id', '=', from)
        .where('owner_id', '=', owner)
        .where('state', '=', 'open')
        .where('disputed_at', 'is', null)
        .returning(shown)
        .execute();
      return moved.map(commitment).sort(byDay);
    },
    countHandedOver: async (from, to) => {
      const row = await tx
        .selectFrom('commitment')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('tenant_id', '=', tenant)
        .where('handed_from', '=', from)
        .where('rhythm_id', '=', to)
        .executeTakeFirstOrThrow();
      return row.count;
    },
    listed: async ({ rhythms, person, of, open, answered }) => {
      if (rhythms.length === 0) return { commitments: [], openTotal: 0 };
      const those = () =>
        tx
          .selectFrom('commitment')
          .where('tenant_id', '=', tenant)
          .where('rhythm_id', 'in', [...rhythms])
          .$if(of !== 'all', (rows) => rows.where('owner_id', of === 'own' ? '=' : '!=', person));
      const opened = those()
        .select(shown)
        .select(sql<number>`count(*) over ()`.as('total'))
        .where('state', '=', 'open')
        .orderBy('due', (order) => order.asc().nullsLast())
        .orderBy('commitment_id')
        .limit(open);
      const ended = those()
        .select(shown)
        .where('state', '!=', 'open')
        .orderBy('ended_on', 'desc')
        .orderBy('commitment_id')
        .limit(answered);
      const [isOpen, isAnswered] = await Promise.all([opened.execute(), ended.execute()]);
      const commitments = [...isOpen, ...isAnswered].map(commitment).sort(byDay);
      return { commitments, openTotal: isOpen[0]?.total ?? 0 };
    },
    around: async ({ id: session, rhythm, manager, rep }, besides, kept) => {
      const found = await rowsAround(tx, { tenant, session, rhythm, manager, rep, besides, kept });
      return found.map(commitment).sort(byDay);
    },
    answeredBetween: async (rhythm, from, until) => {
      const last = await eventsOf(rhythm)
        .distinctOn('commitment.commitment_id')
        .select(['commitment.commitment_id', 'commitment_event.what'])
        .select(['commitment_event.by_id as by', 'commitment_event.reason', 'commitment_event.because'])
        .where('commitment_event.at', '>=', from)
        .$if(until !== null, (query) => query.where('commitment_event.at', '<=', until))
        .where('commitment_event.what', 'in', ['kept', 'moved', 'dropped', 'reopened'])
        .orderBy('commitment.commitment_id')
        .orderBy('commitment_event.at', 'desc')
        .orderBy('commitment_event.event_id', 'desc')
        .execute();
      const answers = last.filter(({ what }) => what !== 'reopened');
      return new Map(
        answers.map(({ commitment_id, by, reason, because }) => [commitment_id, { by, reason, because }]),
      );
    },
    happenedBetween: (rhythm, from, until) =>
      happened(
        eventsOf(rhythm).where('commitment_event.at', '>=', from).where('commitment_event.at', '<=', until),
      ),
    happenedSince: (session, from) =>
      happened(eventsIn().where('commitment.session_id', '=', session).where('at', '>', from)),
    lastMove: async (id) => {
      const last = await tx
        .selectFrom('commitment_event')
        .select(['what', 'from_day', 'counted', 'because'])
        .where('tenant_id', '=', tenant)
        .where('commitment_id', '=', id)
        .orderBy('at', 'desc')
        .orderBy('event_id', 'desc')
        .executeTakeFirst();
      return last?.what === 'moved'
        ? { from: last.from_day, counted: last.counted, because: last.because }
        : null;
    },
    lastBy: async (person, since) => {
      const last = await tx
        .selectFrom('commitment_event')
        .select(['commitment_id', 'what', 'at'])
        .$narrowType<{ what: CommitmentEvent['what'] }>()
        .where('tenant_id', '=', tenant)
        .where('by_id', '=', person)
        .where('at', '>=', since)
        .orderBy('at', 'desc')
        .orderBy('event_id', 'desc')
        .executeTakeFirst();
      return last ? { commitment: last.commitment_id, what: last.what, at: last.at } : null;
    },
    doneAt: async (person, at) => {
      const done = await tx
        .selectFrom('commitment_event')
        .select(['commitment_id', 'what'])
        .$narrowType<{ what: CommitmentEvent['what'] }>()
        .where('tenant_id', '=', tenant)
        .where('by_id', '=', person)
        .where('at', '=', at)
        .orderBy('event_id')
        .execute();
      return done.map((row) => ({ commitment: row.commitment_id, what: row.what }));
    },
    movedSince: async (rhythm, since) => {
      const found = await eventsOf(rhythm)
        .select('commitment.commitment_id')
        .where('commitment_event.at', '>=', since)
        .where('commitment_event.what', 'in', ['moved', 'reopened'])
        .where('commitment_event.counted', '=', true)
        .groupBy('commitment.commitment_id')
        .having(
          sql`count(*) filter (where what = 'moved')`,
          '>',
          sql`count(*) filter (where what = 'reopened')`,
        )
        .execute();
      return new Set(found.map((row) => row.commitment_id));
    },
  };
};
