import type { LeaveId, PersonId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { Leave } from '../../../shared/domain/leave.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Role } from '../../../shared/domain/role.ts';
import type { Quiet } from '../../../shared/domain/quiet.ts';
import type { HolidayPlace } from '../../../shared/domain/public-holidays.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';

/** Somebody as the directory, a token or Teams describes them; what they have chosen themselves takes precedence. */
export type PersonProfile = Readonly<{
  id: PersonId;
  name: string;
  address?: string | null;
  teamsId?: string | null;
  language?: Language | null;
  zone?: string | null;
  leader?: boolean;
  administrator?: boolean;
}>;

/** The people of one organisation. */
export type PersonStore = Readonly<{
  find: (id: PersonId) => Promise<Person | null>;
  several: (ids: readonly PersonId[]) => Promise<ReadonlyMap<PersonId, Person>>;
  /** Adds the person, or updates name, address and roles; what they have chosen stays. */
  upsert: (person: PersonProfile) => Promise<void>;
  /** Somebody known by that address, however it is written. */
  ofAddress: (address: string) => Promise<Person | null>;
  setRoleByHand: (id: PersonId, role: Role, isGiven: boolean) => Promise<void>;
  /** People who have a role, from Entra or given here, by name. */
  withRoles: () => Promise<readonly Person[]>;
  /** The people with one of those addresses or names, in whatever case. */
  called: (
    texts: readonly string[],
  ) => Promise<readonly Readonly<{ id: PersonId; name: string; address: string | null }>[]>;
  addressOf: (id: PersonId) => Promise<string | null>;
  /** Only of those who have an address. */
  addressesOf: (ids: readonly PersonId[]) => Promise<ReadonlyMap<PersonId, string>>;
  choose: (
    id: PersonId,
    settings: {
      language?: Language | undefined;
      zone?: string | undefined;
      /** Null goes back to the time zone's default. */
      holidayPlace?: HolidayPlace | null | undefined;
      weeklyOverview?: boolean | undefined;
    },
  ) => Promise<void>;
  /** `foundAt`: when it was found in their calendar; null when they enter it. */
  addLeave: (id: PersonId, leave: Leave, foundAt?: Instant | null) => Promise<void>;
  /** Leave found since then in those people's calendars that is still there, the earliest first. */
  leaveFound: (
    people: readonly PersonId[],
    since: Instant,
  ) => Promise<
    readonly Readonly<{ person: PersonId; from: CalendarDay; to: CalendarDay; foundAt: Instant }>[]
  >;
  removeLeave: (id: PersonId, leave: LeaveId) => Promise<void>;
  setReachable: (id: PersonId, reachable: 'yes' | 'no') => Promise<void>;
  /** Since when Teams hasn't known them, and since when they are taken to have left; null for both when they are there. */
  setDeparture: (
    id: PersonId,
    departure: Readonly<{ missingSince: Instant | null; leftAt: Instant | null }>,
  ) => Promise<void>;
  /**
   * People whom somebody has a rhythm with, and that the bot can't reach or Teams didn't know; a bounded number. Those it didn't know come
   * first, and each day others of the rest.
   */
  inDoubt: (day: CalendarDay, limit: number) => Promise<readonly PersonId[]>;
  /** How many are taken to have left. */
  countLeft: () => Promise<number>;
  /** From when until when they want to hear nothing; null ends it. */
  setQuiet: (id: PersonId, quiet: Quiet | null) => Promise<void>;
  setReconnect: (id: PersonId, reconnect: boolean) => Promise<void>;
}>;
