import { describe, expect, test } from 'vitest';
import { personId } from '../../domain/ids.ts';
import type { PersonId } from '../../domain/ids.ts';
import { calendarMonthOf } from '../../domain/month.ts';
import { toDay } from '../../domain/time.ts';
import { presets } from '../presets.ts';
import { followingTeams, keepsProgramme, programmeOf } from './programme-groups.ts';
import { groupsToShow } from './shown-groups.ts';

const person = (nth: number) => personId.parse(`00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`);
const people = (from: number, until: number) =>
  Array.from({ length: until - from }, (_, nth) => person(from + nth));
const month = (day: string) => calendarMonthOf(toDay(day));

/** Every week for three months, then every other; begun in August. */
const followed = {
  begunOn: toDay('2026-08-03'),
  phases: [
    { ...presets['new-in-role'], months: 3 },
    { ...presets.established, months: null },
  ],
};
const held = { due: 4, held: 4 };

describe('a month keeps the programme', () => {
  const october = toDay('2026-10-31');
  const keeps = (weeks: number, some = held, last = october) =>
    keepsProgramme(followed, { weeks, minutes: 30 }, some, last);

  test('when the two meet as often as its phase says, or oftener', () => {
    expect([keeps(1), keeps(2)]).toEqual([true, false]);
    const november = toDay('2026-11-30');
    expect([keeps(1, held, november), keeps(2, held, november)]).toEqual([true, true]);
  });

  test('when at least half of what was due was held, and when nothing was due', () => {
    const counts = [2, 1].map((some) => keeps(1, { due: 4, held: some }));
    expect(counts).toEqual([true, false]);
    expect(keeps(1, { due: 0, held: 0 })).toBe(true);
  });

  test('not when they meet for a shorter time', () => {
    expect(keepsProgramme(followed, { weeks: 1, minutes: 15 }, held, october)).toBe(false);
  });
});

describe('those who follow the programme', () => {
  const teams = [
    { manager: person(101), reps: people(0, 8) },
    { manager: person(102), reps: people(8, 16) },
    { manager: person(103), reps: people(16, 22) },
  ];

  test('are shown as one where each team has few of them', () => {
    const following = new Set([...people(0, 2), ...people(8, 10), person(16)]);
    const groups = groupsToShow(followingTeams(teams, following), []);
    expect(groups).toEqual([{ manager: null, members: following }]);
  });

  test('are not shown while they are four, nor once one to four have joined or left', () => {
    const four = followingTeams(teams, new Set(people(0, 4)));
    expect(groupsToShow(four, [])).toEqual([]);
    const six = groupsToShow(followingTeams(teams, new Set(people(0, 6))), []);
    const grown = groupsToShow(followingTeams(teams, new Set(people(0, 8))), six);
    expect(grown.map(({ members }) => members.size)).toEqual([6]);
    expect(groupsToShow(followingTeams(teams, new Set(people(0, 5))), six)).toEqual([]);
  });
});

test('a quarter counts each group once, as it was last, and sums whole groups', () => {
  const group = (manager: PersonId | null, day: string, count: number, kept: number) => ({
    ...{ manager, month: month(day), kept },
    members: new Set(people(0, count)),
  });
  const months = [
    group(person(101), '2026-09-01', 9, 9),
    group(person(101), '2026-11-01', 6, 4),
    group(person(101), '2026-10-01', 6, 5),
    group(null, '2026-10-01', 5, 1),
  ];
  expect(programmeOf(months, month('2026-10-01'))).toEqual({
    ...{ people: 11, kept: 5 },
    groups: [
      { manager: person(101), people: 6, kept: 4, until: month('2026-11-01') },
      { manager: null, people: 5, kept: 1, until: month('2026-10-01') },
    ],
  });
});
