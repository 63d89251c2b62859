import { expect, test } from 'vitest';
import { personId } from '../../domain/ids.ts';
import { calendarMonthOf } from '../../domain/month.ts';
import { toDay } from '../../domain/time.ts';
import { overviewOf, quartersOf } from './overview-of.ts';
import type { TeamMonth } from './overview-of.ts';
import { nothingGiven } from './team-figures.ts';

const month = (day: string) => calendarMonthOf(toDay(day));
const manager = (nth: number) => personId.parse(`00000000-0000-4000-8000-00000000000${nth}`);
const [maria, lars] = [manager(1), manager(2)];
const OCTOBER = month('2026-10-01');

const made = (
  of: TeamMonth['manager'],
  day: string,
  due: number,
  held: number,
  isEven = true,
): TeamMonth => ({
  ...{ month: month(day), manager: of, people: 6 },
  figures: { rhythm: { due, held }, isEven, given: { ...nothingGiven, deal: held } },
});

const months = [
  made(maria, '2026-09-01', 10, 5),
  made(lars, '2026-09-01', 10, 9),
  made(maria, '2026-10-01', 10, 8),
  made(maria, '2026-11-01', 10, 10, false),
];

test('a quarter is the sum of its groups’ months, beside the quarter before', () => {
  expect(overviewOf(months, OCTOBER)).toMatchObject({
    ...{ people: 6, share: 18 / 20, before: 14 / 20 },
    given: { deal: 18, skill: 0 },
  });
});

test('a group that could no longer be shown stays with its last month, and counts no more', () => {
  const { teams, even } = overviewOf(months, OCTOBER);
  expect(teams.map(({ manager: of, share, until }) => [of, share, until])).toEqual([
    [maria, 18 / 20, '2026-11-01'],
    [lars, null, '2026-09-01'],
  ]);
  expect(even).toEqual({ count: 0, of: 1 });
});

test('what comes after the quarter is not of it', () => {
  const { share, months: followed } = overviewOf(months, month('2026-07-01'));
  expect(share).toBe(14 / 20);
  expect(followed).toEqual([{ month: '2026-09-01', share: 14 / 20 }]);
});

test('quarters with figures are offered, the latest first', () => {
  expect(quartersOf(months)).toEqual(['2026-10-01', '2026-07-01']);
});
