import pg from 'pg';
import { seededRandom } from '../../shared/coaching/insight/seeded-random.ts';
import { presets } from '../../shared/coaching/presets.ts';
import { conversationTypes } from '../../shared/domain/conversation-type.ts';
import type { ConversationType } from '../../shared/domain/conversation-type.ts';
import {
  calendarMonthOf,
  lastDayIn,
  monthBefore,
  monthsEarlier,
  monthsFrom,
} from '../../shared/domain/month.ts';
import { addDays, addMinutes, dayAt, momentOf, weekdayOf } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant, Weekday } from '../../shared/domain/time.ts';
import { NORDVIK, personOf } from '../people.ts';
import { ZONE } from './hours.ts';
import { at, cadence } from './team.ts';

/** Managers of other teams, with as many reps each. One team is too small to be shown by itself. */
const TEAMS = [
  { manager: 'Karin Åberg', reps: 8, keeps: 0.88, follow: 2 },
  { manager: 'Jonas Ström', reps: 6, keeps: 0.78, follow: 3 },
  { manager: 'Fatima Aziz', reps: 7, keeps: 0.84, follow: 6 },
  { manager: 'Henrik Dahl', reps: 5, keeps: 0.7, follow: 2 },
  { manager: 'Pär Nyman', reps: 3, keeps: 0.8, follow: 1 },
] as const;
const REP_NAMES = ['Alma', 'Bo', 'Cia', 'David', 'Ester', 'Filip', 'Greta', 'Hugo'] as const;

/** Weeks of history: enough for a behaviour to be rated half a year before and after. */
const WEEKS = 44;
/** Every so many weeks the manager rates the behaviour: often enough for two to lie in any four weeks. */
const RATED_EVERY = 2;
const BEHAVIOUR = 'asks-open';
const MINUTES = 30;
const START = at('10:00');
/** Early on, fewer sessions were held. */
const LESS_AT_FIRST = 0.2;

type Row = Readonly<Record<string, unknown>>;
type Rows = Readonly<
  Record<'person' | 'rhythm' | 'session' | 'rating' | 'programme' | 'followed_programme' | 'result', Row[]>
>;

/** How the company begins with somebody new: every week for three months, then every other. */
const PHASES = [
  { ...presets['new-in-role'], months: 3 },
  { ...presets.established, months: null },
];

const idOf = (kind: number, nth: number): string =>
  `0c0ffee0-000${kind}-4000-8000-${String(nth).padStart(12, '0')}`;

/** Half of the reps practise in three sessions of five, the others go through the types in turn. */
const typeIn = (rep: number, week: number): ConversationType =>
  rep % 2 === 0 && (week % 5) % 2 === 0
    ? 'skill'
    : (conversationTypes[(rep + week) % conversationTypes.length] ?? 'deal');

/** A rep's level in a week: whoever practises rises by about one over the year, the others hardly. */
const levelIn = (rep: number, week: number, random: () => number): number => {
  const rise = (week / WEEKS) * (rep % 2 === 0 ? 1.4 : 0.3);
  return Math.min(5, Math.max(1, Math.round(2 + rise + (random() - 0.5) * 1.2)));
};

type SampleRep = Readonly<{ rep: number; person: string; manager: string; keeps: number; follows: boolean }>;

/** Everything of one rep: the rhythm, a session a week, and ratings now and then. */
const addRep = (
  rows: Rows,
  { rep, person, manager, keeps, follows }: SampleRep,
  first: CalendarDay,
  random: () => number,
): void => {
  const weekday = ((rep % 5) + 1) as Weekday;
  const anchor = addDays(first, weekday - 1);
  const rhythm = idOf(2, rep);
  const pair = { rhythm_id: rhythm, manager_id: manager, rep_id: person };
  rows.rhythm.push({
    ...{ ...pair, version: 1, calendar: 'none', started_on: anchor },
    cadence: { ...cadence(1, weekday, START, MINUTES), anchor },
  });
  if (follows) rows.followed_programme.push({ rhythm_id: rhythm, begun_on: anchor, phases: PHASES });
  for (let week = 0; week < WEEKS; week += 1) {
    const startsAt = momentOf(addDays(anchor, 7 * week), START, ZONE);
    const closedAt = addMinutes(startsAt, MINUTES);
    const type = typeIn(rep, week);
    // Who practises keeps to it: whom the change is told of then stays the same from month to month.
    const isHeld =
      random() < keeps - LESS_AT_FIRST * (1 - week / WEEKS) || (rep % 2 === 0 && type === 'skill');
    rows.session.push({
      ...{ ...pair, session_id: idOf(3, rep * 100 + week), version: 1, type, template_version: 1 },
      ...{ state: isHeld ? 'closed' : 'missed', starts_at: startsAt, minutes: MINUTES, agenda: [] },
      ...{ leader_id: manager, started_at: isHeld ? startsAt : null, closed_at: isHeld ? closedAt : null },
      ...{ recommended: isHeld ? type : null, last_sign_at: isHeld ? closedAt : null },
    });
    if (week % RATED_EVERY === 0)
      rows.rating.push({
        ...{ rating_id: idOf(4, rep * 100 + week), version: 1, rhythm_id: rhythm, behaviour: BEHAVIOUR },
        ...{
          by_id: manager,
          level: levelIn(rep, week, random),
          evidence: 'Ett kundmöte i veckan',
          at: closedAt,
        },
        revised: false,
      });
  }
};

/** Months of results: some before there was any coaching. */
const RESULT_MONTHS = 14;

/** A rep's results: new revenue month by month, and customer meetings booked week by week. Whoever practises rises a little more. */
const addResults = (
  rows: Rows,
  { rep, person }: Pick<SampleRep, 'rep' | 'person'>,
  first: CalendarDay,
  today: CalendarDay,
  random: () => number,
): void => {
  const rise = rep % 2 === 0 ? 0.4 : 0.15;
  const last = monthBefore(calendarMonthOf(today));
  const months = monthsFrom(monthsEarlier(last, RESULT_MONTHS - 1), last);
  for (const [nth, from] of months.entries())
    rows.result.push({
      ...{ person_id: person, metric: 'recurring-revenue', period_from: from, period_to: lastDayIn(from) },
      value: 1_000 * Math.round(120 * (1 + (rise * nth) / RESULT_MONTHS) + 30 * (random() - 0.5)),
      currency: 'SEK',
    });
  for (let week = 0; week < WEEKS; week += 1) {
    const monday = addDays(first, 7 * week);
    rows.result.push({
      ...{ person_id: person, metric: 'meetings-booked', period_from: monday, period_to: addDays(monday, 6) },
      value: Math.round(4 + (4 * rise * week) / WEEKS + 3 * (random() - 0.5)),
      currency: null,
    });
  }
};

const companyRows = (present: Instant): Rows => {
  const eva = personOf('eva');
  const rows: Rows = {
    person: [{ person_id: eva.oid, name: eva.name }],
    ...{ rhythm: [], session: [], rating: [], followed_programme: [], result: [] },
    programme: [],
  };
  const random = seededRandom(7);
  const resultsRandom = seededRandom(8);
  const today = dayAt(present, ZONE);
  const first = addDays(today, 1 - weekdayOf(today) - 7 * WEEKS);
  // Before the first who follow it.
  rows.programme.push({
    ...{ version: 1, phases: PHASES, set_by: eva.oid },
    set_at: momentOf(addDays(first, -7), START, ZONE),
  });
  let rep = 0;
  TEAMS.forEach((team, nth) => {
    const manager = idOf(1, 900 + nth);
    rows.person.push({ person_id: manager, name: team.manager });
    for (const [place, name] of REP_NAMES.slice(0, team.reps).entries()) {
      const person = idOf(1, rep);
      rows.person.push({ person_id: person, name: `${name} ${team.manager.split(' ')[1] ?? ''}` });
      // One rep of one team has had less than half of what was agreed.
      const keeps = nth === 1 && name === 'Bo' ? 0.1 : team.keeps + 0.1;
      addRep(rows, { rep, person, manager, keeps, follows: place < team.follow }, first, random);
      addResults(rows, { rep, person }, first, today, resultsRandom);
      rep += 1;
    }
  });
  return rows;
};

/**
 * Puts the rest of the company into an empty sample: four teams and a small one, with the better part of a year behind them, so that the leader's
 * overview has something to show. Written at once: played through the endpoints they would take minutes.
 */
export const insertCompany = async (databaseUrl: string, present: Instant): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('kadens.tenant', $1, true)`, [NORDVIK]);
    for (const [table, rows] of Object.entries(companyRows(present))) {
      const columns = Object.keys(rows[0] ?? {}).join(', ');
      await client.query(
        `insert into ${table} (tenant_id, ${columns})
         select $1, ${columns} from jsonb_populate_recordset(null::${table}, $2)
         on conflict do nothing`,
        [NORDVIK, JSON.stringify(rows)],
      );
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
};
