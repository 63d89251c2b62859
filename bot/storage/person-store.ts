import { sql } from 'kysely';
import type { RawBuilder, Transaction } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { z } from 'zod';
import { leaveId } from '../../shared/domain/ids.ts';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import { language } from '../../shared/domain/language.ts';
import { withLeave } from '../../shared/domain/leave.ts';
import type { Leave } from '../../shared/domain/leave.ts';
import type { Person, Reachable } from '../../shared/domain/person.ts';
import { DEFAULT_REMINDERS } from '../../shared/domain/reminder-defaults.ts';
import type { HolidayPlace, PublicHolidays } from '../../shared/domain/public-holidays.ts';
import type { ReminderDefaults } from '../../shared/domain/reminder-defaults.ts';
import { calendarDay } from '../../shared/domain/time.ts';
import type { Instant, WallTime } from '../../shared/domain/time.ts';
import type { Organisation } from '../use-cases/organisation.ts';
import type { PersonStore } from '../use-cases/person/person-store.ts';
import { builtOnce } from './built-once.ts';
import { asRows, gathered } from './gathered.ts';
import { columnsOf } from './tables.ts';
import type { Tables } from './tables.ts';

const columns = [
  'person_id',
  'person.name as name',
  'address',
  'person.language as own_language',
  'person.zone as own_zone',
  'seen_language',
  'seen_zone',
  'home_zone',
  'tenant.language as tenant_language',
  'tenant.zone as tenant_zone',
  'holiday_country',
  'holiday_region',
  'works_from',
  'works_to',
  'before_days',
  'at',
  'prepare_days',
  'hours_from',
  'hours_to',
  'settled_at',
  'reachable',
  'reconnect',
  'weekly_overview',
  'quiet_from',
  'quiet_until',
  'missing_since',
  'left_at',
  'leader',
  'administrator',
  'made_leader',
  'made_administrator',
] as const;

type Row = {
  person_id: PersonId;
  name: string;
  address: string | null;
  own_language: string | null;
  own_zone: string | null;
  seen_language: string | null;
  seen_zone: string | null;
  home_zone: string | null;
  tenant_language: string;
  tenant_zone: string;
  holiday_country: string | null;
  holiday_region: string | null;
  works_from: WallTime;
  works_to: WallTime;
  before_days: ReminderDefaults['before'];
  at: WallTime | null;
  prepare_days: ReminderDefaults['prepare'] | null;
  hours_from: WallTime | null;
  hours_to: WallTime | null;
  settled_at: Instant | null;
  reachable: Reachable;
  reconnect: boolean;
  weekly_overview: boolean;
  quiet_from: Instant | null;
  quiet_until: Instant | null;
  missing_since: Instant | null;
  left_at: Instant | null;
  leader: boolean;
  administrator: boolean;
  made_leader: boolean;
  made_administrator: boolean;
  leave: unknown;
};

/** The leave rows as PostgreSQL gives them. */
const leaveRows = z.array(
  z.object({ id: leaveId, from: calendarDay, to: calendarDay, inCalendar: z.boolean() }),
);

/** The most leaves of a person that are read, the latest ones: more than anybody takes in the years that are looked at. */
const LEAVES_READ = 200;

const usual = {
  before: DEFAULT_REMINDERS.before,
  at: DEFAULT_REMINDERS.at,
  prepare: DEFAULT_REMINDERS.prepare,
};

/** The public holidays of the place that somebody has chosen, else of that time zone's place. */
export type Holidays = (zone: string, chosen: HolidayPlace | null) => PublicHolidays;

const zoneOf = (row: Row): string => row.own_zone ?? row.seen_zone ?? row.tenant_zone;

const placeOf = ({ holiday_country: country, holiday_region: region }: Row): HolidayPlace | null =>
  country === null ? null : { country, region };

const personOf = (row: Row, holidaysOf: Holidays, leave: readonly Leave[]): Person => {
  const company = holidaysOf(row.tenant_zone, null);
  // A trip moves the time of day, not the public holidays; and a zone may be no country's, as UTC.
  const own = holidaysOf(row.own_zone ?? row.home_zone ?? row.tenant_zone, placeOf(row));
  const holidays = own.place === null ? company : own;
  return {
    id: row.person_id,
    name: row.name,
    address: row.address,
    language: language.parse(row.own_language ?? row.seen_language ?? row.tenant_language),
    zone: zoneOf(row),
    leave,
    daysOff: withLeave(holidays.daysOff, leave),
    companyDaysOff: company.daysOff,
    holidayPlace: placeOf(row),
    holidays,
    // Nobody can have their own hours yet: a person's columns hold the usual ones.
    hours: { from: row.hours_from ?? row.works_from, to: row.hours_to ?? row.works_to },
    reminders:
      row.prepare_days === null
        ? { ...usual, since: null }
        : { before: row.before_days, at: row.at, prepare: row.prepare_days, since: row.settled_at },
    reachable: row.reachable,
    missingSince: row.missing_since,
    leftAt: row.left_at,
    reconnect: row.reconnect,
    weeklyOverview: row.weekly_overview,
    quiet: row.quiet_from && row.quiet_until && { from: row.quiet_from, until: row.quiet_until },
    leader: row.leader,
    administrator: row.administrator,
    rolesByHand: { leader: row.made_leader, administrator: row.made_administrator },
  };
};

export const organisationOf =
  (tx: Transaction<Tables>, tenant: TenantId) => async (): Promise<Organisation> => {
    const row = await tx
      .selectFrom('tenant')
      .select(columnsOf('tenant'))
      .where('tenant_id', '=', tenant)
      .executeTakeFirstOrThrow();
    return { id: tenant, name: row.name, zone: row.zone, language: language.parse(row.language) };
  };

/** The most leaders and administrators that are read, by name. */
const WITH_ROLES_READ = 200;

const peopleIn = (tx: Transaction<Tables>, tenant: TenantId | RawBuilder<TenantId>) =>
  tx
    .selectFrom('person')
    .innerJoin('tenant', 'tenant.tenant_id', 'person.tenant_id')
    .leftJoin('reminder_defaults', 'reminder_defaults.tenant_id', 'person.tenant_id')
    .select(columns)
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('leave')
          .select(['leave_id as id', 'from_day as from', 'to_day as to', 'in_calendar as inCalendar'])
          .whereRef('leave.tenant_id', '=', 'person.tenant_id')
          .whereRef('leave.person_id', '=', 'person.person_id')
          .orderBy('from_day', 'desc')
          .orderBy('leave_id', 'desc')
          .limit(LEAVES_READ),
      ).as('leave'),
    )
    .where('person.tenant_id', '=', tenant);

const peopleOf = builtOnce<Readonly<{ tenant: TenantId; ids: readonly PersonId[] }>>()((tx, given) =>
  peopleIn(tx, given('tenant')).where('person_id', '=', ({ fn }) => fn.any(given('ids'))),
);

export const personStore = (tx: Transaction<Tables>, tenant: TenantId, holidays: Holidays): PersonStore => {
  const person = (row: Row): Person => personOf(row, holidays, leaveRows.parse(row.leave).toReversed());
  const rows = () => peopleIn(tx, tenant);
  /** People that this transaction has read and not changed since: nobody is read twice. */
  const read = new Map<PersonId, Person>();
  const change = (id: PersonId) => {
    read.delete(id);
    return tx.updateTable('person').where('tenant_id', '=', tenant).where('person_id', '=', id);
  };
  const readPerson = gathered<PersonId, Person>(async (ids) => {
    for (const row of await peopleOf(tx, { tenant, ids })) read.set(row.person_id, person(row));
    return read;
  });
  const several: PersonStore['several'] = async (ids) => {
    const found = await Promise.all(
      ids.map(async (id) => [id, read.get(id) ?? (await readPerson(id))] as const),
    );
    return new Map(found.flatMap(([id, one]) => (one ? [[id, one]] : [])));
  };
  const addressesOf: PersonStore['addressesOf'] = async (ids) => {
    if (ids.length === 0) return new Map();
    const found = await tx
      .selectFrom('person')
      .select(['person_id', 'address'])
      .where('tenant_id', '=', tenant)
      .where('person_id', 'in', [...ids])
      .execute();
    return new Map(found.flatMap((row) => (row.address === null ? [] : [[row.person_id, row.address]])));
  };
  const reach = gathered<Readonly<{ id: PersonId; reachable: Reachable }>, undefined>(async (people) => {
    await sql`update person set reachable = g.reachable
      from ${asRows(people)} as g (id uuid, reachable text)
      where tenant_id = ${tenant} and person_id = g.id and person.reachable <> g.reachable`.execute(tx);
    return new Map();
  });
  return {
    several,
    find: async (id) => (await several([id])).get(id) ?? null,
    upsert: async (profile) => {
      read.delete(profile.id);
      await tx
        .insertInto('person')
        .values({
          tenant_id: tenant,
          person_id: profile.id,
          name: profile.name,
          address: profile.address ?? null,
          teams_id: profile.teamsId ?? null,
          seen_language: profile.language ?? null,
          seen_zone: profile.zone ?? null,
          home_zone: profile.zone ?? null,
          leader: profile.leader ?? false,
          administrator: profile.administrator ?? false,
        })
        .onConflict((conflict) =>
          conflict.columns(['tenant_id', 'person_id']).doUpdateSet({
            name: profile.name,
            address: sql`coalesce(excluded.address, person.address)`,
            teams_id: sql`coalesce(excluded.teams_id, person.teams_id)`,
            seen_language: sql`coalesce(excluded.seen_language, person.seen_language)`,
            seen_zone: sql`coalesce(excluded.seen_zone, person.seen_zone)`,
            home_zone: sql`coalesce(person.home_zone, excluded.home_zone)`,
            leader: profile.leader ?? sql`person.leader`,
            administrator: profile.administrator ?? sql`person.administrator`,
          }),
        )
        .execute();
    },
    withRoles: async () => {
      const found = await rows()
        .where((has) =>
          has.or(
            (['leader', 'administrator', 'made_leader', 'made_administrator'] as const).map((column) =>
              has(column, '=', true),
            ),
          ),
        )
        .orderBy('person.name')
        .limit(WITH_ROLES_READ)
        .execute();
      return found.map(person);
    },
    called: async (texts) => {
      const asked = sql.val(texts.map((text) => text.toLowerCase()));
      const found = await tx
        .selectFrom('person')
        .select(['person_id as id', 'name', 'address'])
        .where('tenant_id', '=', tenant)
        .where(sql<boolean>`(lower(address) = any (${asked}) or lower(name) = any (${asked}))`)
        .execute();
      return found;
    },
    ofAddress: async (address) => {
      const row = await rows()
        .where(sql`lower(address)`, '=', address.toLowerCase())
        .orderBy('person_id')
        .limit(1)
        .executeTakeFirst();
      return row ? person(row) : null;
    },
    setRoleByHand: async (id, role, isGiven) => {
      const column = role === 'leader' ? 'made_leader' : 'made_administrator';
      await change(id)
        .set({ [column]: isGiven })
        .execute();
    },
    addressesOf,
    addressOf: async (id) => (await addressesOf([id])).get(id) ?? null,
    choose: async (id, { holidayPlace, weeklyOverview, ...settings }) => {
      const place = holidayPlace !== undefined && {
        holiday_country: holidayPlace?.country ?? null,
        holiday_region: holidayPlace?.region ?? null,
      };
      const own = Object.entries(settings).filter(([, value]) => value !== undefined);
      const chosen = {
        ...{ ...Object.fromEntries(own), ...place },
        ...(weeklyOverview !== undefined && { weekly_overview: weeklyOverview }),
      };
      if (Object.keys(chosen).length > 0) await change(id).set(chosen).execute();
    },
    addLeave: async (id, leave, foundAt = null) => {
      read.delete(id);
      await tx
        .insertInto('leave')
        .values({
          ...{ tenant_id: tenant, leave_id: leave.id, person_id: id },
          ...{ from_day: leave.from, to_day: leave.to, in_calendar: leave.inCalendar },
          found_at: foundAt,
        })
        .execute();
    },
    leaveFound: async (people, since) => {
      if (people.length === 0) return [];
      const found = await tx
        .selectFrom('leave')
        .select(['person_id', 'from_day', 'to_day', 'found_at'])
        .where('tenant_id', '=', tenant)
        .where('person_id', 'in', [...people])
        .where('found_at', '>=', since)
        .orderBy('from_day')
        .orderBy('leave_id')
        .execute();
      return found.flatMap(({ person_id: person, from_day: from, to_day: to, found_at: foundAt }) =>
        foundAt === null ? [] : [{ person, from, to, foundAt }],
      );
    },
    removeLeave: async (id, leave) => {
      read.delete(id);
      await tx
        .deleteFrom('leave')
        .where('tenant_id', '=', tenant)
        .where('person_id', '=', id)
        .where('leave_id', '=', leave)
        .execute();
    },
    setReachable: async (id, reachable) => {
      read.delete(id);
      await reach({ id, reachable });
    },
    setDeparture: async (id, { missingSince, leftAt }) => {
      await change(id).set({ missing_since: missingSince, left_at: leftAt }).execute();
    },
    inDoubt: async (day, limit) => {
      const found = await tx
        .selectFrom('person')
        .select('person_id')
        .where('tenant_id', '=', tenant)
        .where((is) => is.or([is('reachable', '=', 'no'), is('missing_since', 'is not', null)]))
        .where((is) =>
          is.exists(
            is
              .selectFrom('rhythm')
              .select('rhythm_id')
              .where('rhythm.tenant_id', '=', tenant)
              .where('ended_at', 'is', null)
              .where((its) =>
                its.or([
                  its('rhythm.manager_id', '=', its.ref('person.person_id')),
                  its('rhythm.rep_id', '=', its.ref('person.person_id')),
                ]),
              ),
          ),
        )
        .orderBy((is) => is('missing_since', 'is', null))
        .orderBy(sql`md5(person_id::text || ${day}::text)`)
        .limit(limit)
        .execute();
      return found.map(({ person_id: id }) => id);
    },
    countLeft: async () => {
      const { count } = await tx
        .selectFrom('person')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .where('tenant_id', '=', tenant)
        .where('left_at', 'is not', null)
        .executeTakeFirstOrThrow();
      return Number(count);
    },
    setQuiet: async (id, quiet) => {
      await change(id)
        .set({ quiet_from: quiet?.from ?? null, quiet_until: quiet?.until ?? null })
        .execute();
    },
    setReconnect: async (id, reconnect) => {
      await change(id).set({ reconnect }).execute();
    },
  };
};
