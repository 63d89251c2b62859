import type { RawBuilder, Selectable, Transaction } from 'kysely';
import { cadence } from '../../shared/contracts/rhythm.ts';
import { conversationType } from '../../shared/domain/conversation-type.ts';
import type { PersonId, RhythmId, TenantId } from '../../shared/domain/ids.ts';
import type { Rhythm } from '../../shared/domain/rhythm.ts';
import type { RhythmStore } from '../use-cases/rhythm/rhythm-store.ts';
import { builtOnce } from './built-once.ts';
import { gathered } from './gathered.ts';
import { columnsOf } from './tables.ts';
import type { Tables } from './tables.ts';

/** A stored rhythm. */
export const storedRhythm = (row: Selectable<Tables['rhythm']>): Rhythm => ({
  id: row.rhythm_id,
  version: row.version,
  manager: row.manager_id,
  rep: row.rep_id,
  cadence: row.cadence === null ? null : cadence.parse(row.cadence),
  calendar: row.calendar,
  seriesId: row.series_id,
  joinUrl: row.join_url,
  chatId: row.chat_id,
  meetingId: row.meeting_id,
  greetedAt: row.greeted_at,
  startedOn: row.started_on,
  endedAt: row.ended_at,
  wish: row.wish === null ? null : conversationType.parse(row.wish),
});

const columns = (value: Rhythm) => ({
  version: value.version,
  manager_id: value.manager,
  rep_id: value.rep,
  cadence: value.cadence === null ? null : JSON.stringify(value.cadence),
  calendar: value.calendar,
  series_id: value.seriesId,
  join_url: value.joinUrl,
  chat_id: value.chatId,
  meeting_id: value.meetingId,
  greeted_at: value.greetedAt,
  started_on: value.startedOn,
  ended_at: value.endedAt,
});

/** The most rhythms of a person or a chat that are read: as many as a directory gives reports. */
const READ = 200;

const rowsIn = (tx: Transaction<Tables>, tenant: TenantId | RawBuilder<TenantId>) =>
  tx.selectFrom('rhythm').select(columnsOf('rhythm')).where('tenant_id', '=', tenant);

const rowsOf = builtOnce<Readonly<{ tenant: TenantId; ids: readonly RhythmId[] }>>()((tx, given) =>
  rowsIn(tx, given('tenant')).where('rhythm_id', '=', ({ fn }) => fn.any(given('ids'))),
);

type PersonGiven = Readonly<{ tenant: TenantId; person: PersonId }>;

const rowsOfManager = builtOnce<PersonGiven>()((tx, given) =>
  rowsIn(tx, given('tenant'))
    .where('ended_at', 'is', null)
    .where('manager_id', '=', given('person'))
    .orderBy('rhythm_id')
    .limit(READ),
);

const rowsOfPerson = builtOnce<PersonGiven>()((tx, given) =>
  rowsIn(tx, given('tenant'))
    .where('ended_at', 'is', null)
    .where((eb) => eb.or([eb('manager_id', '=', given('person')), eb('rep_id', '=', given('person'))]))
    .orderBy('rhythm_id')
    .limit(READ),
);

const rowsEnded = builtOnce<PersonGiven>()((tx, given) =>
  rowsIn(tx, given('tenant'))
    .where('ended_at', 'is not', null)
    .where((eb) => eb.or([eb('manager_id', '=', given('person')), eb('rep_id', '=', given('person'))]))
    .orderBy('ended_at', 'desc')
    .orderBy('rhythm_id')
    .limit(READ),
);

export const rhythmStore = (tx: Transaction<Tables>, tenant: TenantId): RhythmStore => {
  const rows = () => rowsIn(tx, tenant);
  const found = gathered<RhythmId, Rhythm>(async (ids) => {
    const those = await rowsOf(tx, { tenant, ids });
    return new Map(those.map((row) => [row.rhythm_id, storedRhythm(row)]));
  });
  const current = () => rows().where('ended_at', 'is', null);
  /** Rhythms with a session whose own meeting it is. */
  const withOwnMeeting = (chatId: string | null, meetingId: string | null) =>
    tx
      .selectFrom('own_meeting as own')
      .innerJoin('session', (join) =>
        join
          .onRef('session.tenant_id', '=', 'own.tenant_id')
          .onRef('session.session_id', '=', 'own.session_id'),
      )
      .select('session.rhythm_id')
      .where('own.tenant_id', '=', tenant)
      .where((eb) =>
        eb.or([eb('own.chat_id', '=', chatId ?? ''), eb('own.meeting_id', '=', meetingId ?? '')]),
      );
  return {
    find: async (id) => (await found(id)) ?? null,
    lock: async (id) => {
      // This lock lets whoever holds a session go on writing in it: its rows only refer to the rhythm.
      const row = await rows().where('rhythm_id', '=', id).forNoKeyUpdate().executeTakeFirst();
      return row ? storedRhythm(row) : null;
    },
    ofManager: async (person) => (await rowsOfManager(tx, { tenant, person })).map(storedRhythm),
    ofRep: async (id) =>
      (await current().where('rep_id', '=', id).orderBy('rhythm_id').limit(READ).execute()).map(storedRhythm),
    ofPerson: async (person) => (await rowsOfPerson(tx, { tenant, person })).map(storedRhythm),
    endedOf: async (person) => (await rowsEnded(tx, { tenant, person })).map(storedRhythm),
    repsOf: async (managers) => {
      const pairs = await tx
        .selectFrom('rhythm')
        .select(['manager_id', 'rep_id'])
        .where('tenant_id', '=', tenant)
        .where('ended_at', 'is', null)
        .where(({ eb }) => eb('manager_id', '=', eb.fn.any(eb.val([...managers]))))
        .execute();
      const reps = new Map<PersonId, PersonId[]>();
      for (const { manager_id: manager, rep_id: rep } of pairs)
        reps.set(manager, [...(reps.get(manager) ?? []), rep]);
      return reps;
    },
    managersOfAtLeast: async (reps) => {
      const found = await tx
        .selectFrom('rhythm')
        .select('manager_id')
        .where('tenant_id', '=', tenant)
        .where('ended_at', 'is', null)
        .groupBy('manager_id')
        .having(({ fn }) => fn.count('rep_id').distinct(), '>=', reps)
        .execute();
      return found.map(({ manager_id: manager }) => manager);
    },
    teamSizes: async () => {
      const teams = await tx
        .selectFrom('rhythm')
        .select(({ fn }) => ['manager_id', fn.countAll<string>().as('reps')])
        .where('tenant_id', '=', tenant)
        .where('ended_at', 'is', null)
        .groupBy('manager_id')
        .execute();
      return new Map(teams.map(({ manager_id, reps }) => [manager_id, Number(reps)]));
    },
    managersOf: async (reps) => {
      const pairs = await tx
        .selectFrom('rhythm')
        .select(['manager_id', 'rep_id'])
        .where('tenant_id', '=', tenant)
        .where('ended_at', 'is', null)
        .where(({ eb }) => eb('rep_id', '=', eb.fn.any(eb.val([...reps]))))
        .execute();
      const managers = new Map<PersonId, PersonId[]>();
      for (const { manager_id: manager, rep_id: rep } of pairs)
        managers.set(rep, [...(managers.get(rep) ?? []), manager]);
      return managers;
    },
    ofMeeting: async (chatId, meetingId) => {
      if (chatId === null && meetingId === null) return [];
      const found = await current()
        .where((eb) =>
          eb.or([
            ...(chatId === null ? [] : [eb('chat_id', '=', chatId)]),
            ...(meetingId === null ? [] : [eb('meeting_id', '=', meetingId)]),
            eb('rhythm_id', 'in', withOwnMeeting(chatId, meetingId)),
          ]),
        )
        .orderBy('rhythm_id')
        .limit(READ)
        .execute();
      return found.map(storedRhythm);
    },
    ofSeries: async (manager, seriesId) => {
      const row = await current()
        .where('series_id', '=', seriesId)
        .where('manager_id', '=', manager)
        .executeTakeFirst();
      return row ? storedRhythm(row) : null;
    },
    insert: async (value) => {
      await tx
        .insertInto('rhythm')
        .values({ tenant_id: tenant, rhythm_id: value.id, ...columns(value) })
        .onConflict((conflict) =>
          conflict.columns(['tenant_id', 'manager_id', 'rep_id']).where('ended_at', 'is', null).doNothing(),
        )
        .execute();
    },
    setWish: async (id, wish) => {
      await tx
        .updateTable('rhythm')
        .set({ wish })
        .where('tenant_id', '=', tenant)
        .where('rhythm_id', '=', id)
        .execute();
    },
    save: async (value, seen) => {
      const result = await tx
        .updateTable('rhythm')
        .set(columns({ ...value, version: seen + 1 }))
        .where('tenant_id', '=', tenant)
        .where('rhythm_id', '=', value.id)
        .where('version', '=', seen)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
  };
};
