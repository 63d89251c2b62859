import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leaveId } from './ids.ts';
import type { Leave } from './leave.ts';
import { compareLeave, periodsAway } from './out-of-office.ts';
import type { Period } from './out-of-office.ts';
import { defaultHours } from './person.ts';
import { addDays, toDay, toInstant } from './time.ts';

const stockholm = { zone: 'Europe/Stockholm', hours: defaultHours };
const december: Period = { from: toDay('2026-12-01'), to: toDay('2026-12-31') };
const away = (...times: readonly (readonly [string, string])[]) =>
  periodsAway(
    times.map(([from, to]) => ({ from: toInstant(`${from}:00Z`), to: toInstant(`${to}:00Z`) })),
    stockholm,
    december,
  );
const period = (from: string, to = from): Period => ({ from: toDay(from), to: toDay(to) });

describe('out of office in a calendar', () => {
  test('is a leave on the days of which it takes all working hours, in that person’s zone', () => {
    expect(away(['2026-12-06T23:00', '2026-12-09T23:00'])).toEqual([period('2026-12-07', '2026-12-09')]);
    // All day as some calendars write it: from midnight in UTC.
    expect(away(['2026-12-07T00:00', '2026-12-08T00:00'])).toEqual([period('2026-12-07')]);
    expect(away(['2026-12-07T07:00', '2026-12-07T16:00'])).toEqual([period('2026-12-07')]);
    expect(away(['2026-12-07T07:30', '2026-12-07T16:00'])).toEqual([]);
  });

  test('may be put together of several entries, and is told apart where there is a day of work between', () => {
    const [morning, afternoon] = [
      ['2026-12-07T06:00', '2026-12-07T11:00'],
      ['2026-12-07T11:00', '2026-12-07T17:00'],
    ] as const;
    expect(away(afternoon, morning)).toEqual([period('2026-12-07')]);
    expect(away(morning, ['2026-12-09T00:00', '2026-12-10T00:00'])).toEqual([period('2026-12-09')]);
    expect(away(morning, afternoon, ['2026-12-09T00:00', '2026-12-10T00:00'])).toEqual([
      ...[period('2026-12-07'), period('2026-12-09')],
    ]);
  });

  test('is not looked for outside the days that were asked about', () => {
    expect(away(['2026-11-20T00:00', '2026-12-03T00:00'])).toEqual([period('2026-12-01', '2026-12-02')]);
  });
});

describe('leave that was found in a calendar', () => {
  const today = toDay('2026-12-03');
  const leave = (from: string, to: string, inCalendar = true): Leave => ({
    id: leaveId.parse(`01890000-0000-7000-8000-${from.replaceAll('-', '').padStart(12, '0')}`),
    ...{ ...period(from, to), inCalendar },
  });

  test('is left as it is while it is there, also once it has begun', () => {
    const known = [leave('2026-12-01', '2026-12-07'), leave('2026-12-14', '2026-12-15')];
    const found = [period('2026-12-03', '2026-12-07'), period('2026-12-14', '2026-12-15')];
    expect(compareLeave(known, found, today)).toEqual({ gone: [], added: [] });
  });

  test('goes when it is there no more, comes when it is new, and what is over stays', () => {
    const known = [leave('2026-11-02', '2026-11-06'), leave('2026-12-14', '2026-12-15')];
    expect(compareLeave(known, [period('2026-12-14', '2026-12-16')], today)).toEqual({
      ...{ gone: [known[1]], added: [period('2026-12-14', '2026-12-16')] },
    });
  });

  test('touches nothing that somebody has said themselves, and isn’t there twice', () => {
    const said = leave('2026-12-07', '2026-12-11', false);
    expect(compareLeave([said], [], today)).toEqual({ gone: [], added: [] });
    expect(compareLeave([said], [period('2026-12-08')], today)).toEqual({ gone: [], added: [] });
  });

  test('is what is in the calendar after each comparison, whatever it was before', () => {
    const days = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 5 }));
    const periods = fc
      .array(days, { maxLength: 4 })
      .map((all) => all.map(([at, more]) => ({ from: addDays(today, at), to: addDays(today, at + more) })));
    fc.assert(
      fc.property(periods, periods, (before, now) => {
        const known = before.map(({ from, to }) => leave(from, to));
        const { gone, added } = compareLeave(known, now, today);
        const after: readonly Period[] = [...known.filter((one) => !gone.includes(one)), ...added];
        const written = (all: readonly Period[]) =>
          [...new Set(all.map(({ from, to }) => `${from} ${to}`))].sort();
        expect(written(after)).toEqual(written(now));
      }),
    );
  });
});
