import { agendaFor } from '../../shared/coaching/agenda-for.ts';
import { behaviours } from '../../shared/coaching/behaviours.ts';
import { seededRandom } from '../../shared/coaching/insight/seeded-random.ts';
import { presets } from '../../shared/coaching/presets.ts';
import { conversationTypes } from '../../shared/domain/conversation-type.ts';
import type { ConversationType } from '../../shared/domain/conversation-type.ts';
import type { PersonId, RhythmId, SessionId, TenantId } from '../../shared/domain/ids.ts';
import { personId, rhythmId, sessionId } from '../../shared/domain/ids.ts';
import { addDays, addMinutes, dayAt, momentOf, wallTime, weekdayOf } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';

/** What an organisation is made of. */
export type OrganisationSize = Readonly<{ reps: number; managers: number; weeks: number }>;

/** A row of a table, by column; a column that is left out has its default. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;
export type TableRow = Readonly<{ table: string; row: Row }>;

/** One of the organisation's pairs, with its latest session that was held. */
export type SeededPair = Readonly<{
  rhythm: RhythmId;
  manager: PersonId;
  rep: PersonId;
  session: SessionId;
}>;

const TIME = wallTime.parse('10:00');
const MINUTES = 30;
/** How often a session was held; the others were cancelled. */
const HELD = 0.9;
const COMMITMENTS = 3;
/** Commitments of the latest weeks may still be open. */
const OPEN_WEEKS = 3;
const EVENTS = { kept: 0.8, moved: 0.25 };
const GOALS = ['Ny ARR', 'Bokade kundmöten'];
/** How many of a quarter's weeks a goal has been followed. */
const GOAL_WEEKS = 8;

/** An id of its own for the `nth` thing of that kind in that organisation, in the order of time as UUID v7's are. */
const idOf = (organisation: number, kind: number, nth: number): string => {
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
  const high = Math.floor(nth / 0x10000);
  return `0180${hex(high % 0x10000, 4)}-${hex(nth % 0x10000, 4)}-7${hex(kind, 3)}-8${hex(organisation, 3)}-${hex(nth, 12)}`;
};

const KINDS = { person: 1, rhythm: 2, session: 3, item: 4, commitment: 5, event: 6, rating: 7, goal: 8 };

/**
 * An organisation with years of weekly sessions behind it, the same for the same seed: `rows` in an order that keeps every reference, and
 * its pairs once all rows have been read. `number` tells its ids from other organisations'.
 */
export const seededOrganisation = (
  tenant: TenantId,
  number: number,
  { reps, managers, weeks }: OrganisationSize,
  now: Instant,
): Readonly<{ rows: () => Generator<TableRow>; pairs: readonly SeededPair[] }> => {
  const random = seededRandom(number + 1);
  const today = dayAt(now, 'UTC');
  const counts = new Map<number, number>();
  const nextId = (kind: number): string => {
    const nth = counts.get(kind) ?? 0;
    counts.set(kind, nth + 1);
    return idOf(number, kind, nth);
  };
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  };
  const pairs: SeededPair[] = [];

  const person = (name: string): Readonly<{ id: PersonId; row: TableRow }> => {
    const id = personId.parse(nextId(KINDS.person));
    return { id, row: { table: 'person', row: { tenant_id: tenant, person_id: id, name } } };
  };

  const agenda = (type: ConversationType, startsAt: Instant): string =>
    JSON.stringify(
      agendaFor(type, MINUTES).map((planned) => ({
        ...planned,
        ...{ id: nextId(KINDS.item), text: null, addedBy: null, takenFrom: null },
        ...{ usedSeconds: planned.minutes * 60, enteredAt: startsAt },
      })),
    );

  const commitments = function* (
    pair: Omit<SeededPair, 'session'>,
    session: string,
    day: CalendarDay,
    isRecent: boolean,
  ): Generator<TableRow> {
    for (let nth = 0; nth < COMMITMENTS; nth += 1) {
      const id = nextId(KINDS.commitment);
      const due = addDays(day, 2 + Math.floor(random() * 10));
      const state = isRecent && random() < 0.5 ? 'open' : random() < EVENTS.kept ? 'kept' : 'dropped';
      const isMoved = random() < EVENTS.moved;
      const owner = nth < 2 ? pair.rep : pair.manager;
      const at = momentOf(day, TIME, 'UTC');
      yield {
        table: 'commitment',
        row: {
          ...{
            tenant_id: tenant,
            commitment_id: id,
            version: 1,
            rhythm_id: pair.rhythm,
            session_id: session,
          },
          ...{ owner_id: owner, text: 'Skicka den nya offerten med referenser', due, state },
          ...{ ended_on: state === 'open' ? null : due, why: state === 'dropped' ? 'Inte aktuellt' : null },
          ...{ moves: isMoved ? 1 : 0, recorded_by: pair.manager, recorded_at: at, source: 'panel' },
        },
      };
      const event = (what: string, on: CalendarDay, more: Row = {}): TableRow => ({
        table: 'commitment_event',
        row: {
          ...{ tenant_id: tenant, event_id: nextId(KINDS.event), commitment_id: id },
          ...{ at: momentOf(on, TIME, 'UTC'), by_id: owner, what, ...more },
        },
      });
      if (isMoved)
        yield event('moved', addDays(day, 1), { from_day: addDays(due, -1), to_day: due, reason: 'other' });
      if (state !== 'open') yield event(state, due);
    }
  };

  const ratings = function* (
    pair: Omit<SeededPair, 'session'>,
    session: string,
    at: Instant,
  ): Generator<TableRow> {
    const behaviour = pick(behaviours).id;
    for (const by of [pair.manager, pair.rep])
      yield {
        table: 'rating',
        row: {
          ...{ tenant_id: tenant, rating_id: nextId(KINDS.rating), version: 1, rhythm_id: pair.rhythm },
          ...{ session_id: session, behaviour, by_id: by, level: 1 + Math.floor(random() * 5) },
          ...{ evidence: 'Mötet i tisdags: två följdfrågor i rad', at, revised: false },
        },
      };
  };

  const sessions = function* (pair: Omit<SeededPair, 'session'>): Generator<TableRow> {
    let latest: string | null = null;
    for (let week = weeks; week >= -1; week -= 1) {
      const day = addDays(today, -7 * week - weekdayOf(today) + 1 + (pairs.length % 5));
      const startsAt = momentOf(day, TIME, 'UTC');
      const isPast = startsAt < now;
      const state = !isPast ? 'planned' : random() < HELD ? 'closed' : 'cancelled';
      const type = pick(conversationTypes);
      const id = nextId(KINDS.session);
      if (state === 'closed') latest = id;
      yield {
        table: 'session',
        row: {
          ...{ tenant_id: tenant, session_id: id, version: 1, rhythm_id: pair.rhythm },
          ...{ manager_id: pair.manager, rep_id: pair.rep, leader_id: pair.manager },
          ...{ type, template_version: 1, state, starts_at: startsAt, minutes: MINUTES },
          ...(state === 'closed' && {
            ...{ started_at: startsAt, closed_at: addMinutes(startsAt, MINUTES), has_content: true },
            ...{ last_sign_at: addMinutes(startsAt, MINUTES), usefulness: 1 + Math.floor(random() * 4) },
          }),
          ...(state === 'cancelled' && { cancel_reason: 'other', cancel_note: '' }),
          agenda: state === 'planned' ? '[]' : agenda(type, startsAt),
        },
      };
      if (state !== 'closed') continue;
      yield* commitments(pair, id, day, week <= OPEN_WEEKS);
      if (type === 'skill') yield* ratings(pair, id, startsAt);
    }
    if (latest !== null) pairs.push({ ...pair, session: sessionId.parse(latest) });
  };

  const goals = function* (rep: PersonId): Generator<TableRow> {
    for (const name of GOALS) {
      const id = nextId(KINDS.goal);
      const target = 100 + Math.floor(random() * 900);
      const from = addDays(today, -7 * GOAL_WEEKS);
      yield {
        table: 'goal',
        row: {
          ...{ tenant_id: tenant, goal_id: id, version: 1, level: 'individual', owner_id: rep, name },
          ...{ unit: 'count', kind: 'total', up: true, baseline: 0, target, value: target / 2 },
          ...{ period_from: from, period_to: addDays(from, 90) },
        },
      };
      for (let week = 1; week <= GOAL_WEEKS; week += 1) {
        const day = addDays(from, 7 * week);
        yield {
          table: 'goal_value',
          row: {
            ...{ tenant_id: tenant, goal_id: id, owner_id: rep, as_of: day, source: 'file' },
            ...{ value: (target / 2) * (week / GOAL_WEEKS), at: momentOf(day, TIME, 'UTC') },
          },
        };
      }
    }
  };

  const rows = function* (): Generator<TableRow> {
    const preset = presets['new-in-role'];
    const chiefs: PersonId[] = [];
    for (let nth = 0; nth < managers; nth += 1) {
      const { id, row } = person(`Chef ${nth}`);
      chiefs.push(id);
      yield row;
    }
    for (let nth = 0; nth < reps; nth += 1) {
      const manager = chiefs[nth % chiefs.length];
      if (manager === undefined) throw new Error('An organisation needs a manager');
      const { id: rep, row } = person(`Säljare ${nth}`);
      yield row;
      const rhythm = rhythmId.parse(nextId(KINDS.rhythm));
      const anchor = addDays(today, -7 * weeks - weekdayOf(today) + 1 + (pairs.length % 5));
      yield {
        table: 'rhythm',
        row: {
          ...{ tenant_id: tenant, rhythm_id: rhythm, version: 1, manager_id: manager, rep_id: rep },
          ...{ calendar: 'none', started_on: anchor },
          cadence: JSON.stringify({
            ...{ weeks: preset.weeks, minutes: preset.minutes, mix: preset.mix },
            ...{ weekday: weekdayOf(anchor), time: TIME, zone: 'Europe/Stockholm', anchor },
          }),
        },
      };
      yield* sessions({ rhythm, manager, rep });
      yield* goals(rep);
    }
  };
  return { rows, pairs };
};
