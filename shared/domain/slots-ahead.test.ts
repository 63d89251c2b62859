import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCadence, aClosedSession, aSession, aRhythm, aPersonId } from '../../tests/support/builders.ts';
import { turnOf } from './rhythm-turn.ts';
import { isThinnedOut, startsAt, thinnings } from './rhythm.ts';
import { AHEAD, slotsAhead, standingSessions } from './slots-ahead.ts';
import { addDays, dayAt, daysBetween, momentOf, toDay, wallTime, wallTimeAt, weekdayOf } from './time.ts';
import type { Session } from './session.ts';
import type { CalendarDay } from './time.ts';
import { isWorkingDay, noDaysOff } from './working-days.ts';
import type { DaysOff } from './working-days.ts';

const STOCKHOLM = 'Europe/Stockholm';
const stockholm = (daysOff: DaysOff = noDaysOff) => ({ zone: STOCKHOLM, daysOff });
const whole = (...days: readonly string[]): DaysOff => ({ whole: days.map(toDay), half: [] });
const THURSDAY = toDay('2026-12-24');
const heldOn = (off: DaysOff, cadence = aCadence()) =>
  turnOf(cadence, THURSDAY, [stockholm(), stockholm(off)]).heldOn;

describe('a turn of the rhythm', () => {
  test('is held on its own day, unless either is off', () => {
    expect(heldOn(noDaysOff)).toBe(THURSDAY);
    expect(heldOn(whole('2026-12-24', '2026-12-25'))).toBe('2026-12-23');
    expect(turnOf(aCadence(), THURSDAY, [stockholm(whole(THURSDAY)), stockholm()]).heldOn).toBe('2026-12-23');
  });

  test('goes to the nearest day of its week that suits both, and is left out where there is none', () => {
    expect(heldOn(whole('2026-12-23', '2026-12-24'))).toBe('2026-12-25');
    expect(heldOn(whole('2026-12-22', '2026-12-23', '2026-12-24', '2026-12-25'))).toBe('2026-12-21');
    const allWeek = ['21', '22', '23', '24', '25'].map((day) => `2026-12-${day}`);
    expect(heldOn(whole(...allWeek))).toBeNull();
  });

  test('is held on half a day off where it is over by noon', () => {
    const off = { whole: [], half: [THURSDAY] };
    expect(heldOn(off)).toBe(THURSDAY);
    expect(heldOn(off, aCadence({ time: wallTime.parse('11:45') }))).toBe('2026-12-23');
  });

  test('agreed on for a Saturday stays there', () => {
    const saturday = toDay('2026-12-19');
    const cadence = aCadence({ weekday: 6, anchor: saturday });
    expect(turnOf(cadence, saturday, [stockholm(), stockholm()]).heldOn).toBe(saturday);
  });
});

const anchor = toDay('2026-03-05');
const zone = fc.constantFrom('Europe/Stockholm', 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland');
const someDays = (count: number) =>
  fc.array(
    fc.integer({ min: 0, max: 420 }).map((days) => addDays(anchor, days)),
    { maxLength: count },
  );
/** Scattered public holidays, and a leave of up to half a year. */
const person = fc.record({
  zone,
  daysOff: fc.record({
    half: someDays(8),
    whole: fc
      .tuple(someDays(30), fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 180 }))
      .map(([days, from, length]) => [
        ...days,
        ...Array.from({ length }, (_, nth) => addDays(anchor, from + nth)),
      ]),
  }),
});
const cadence = fc
  .record({
    weeks: fc.integer({ min: 1, max: 8 }),
    minutes: fc.constantFrom(15, 30, 60),
    time: fc.constantFrom('08:00', '11:45', '16:30').map((time) => wallTime.parse(time)),
    zone,
    first: fc.integer({ min: 0, max: 4 }),
    thinning: fc.option(
      fc
        .tuple(
          fc.integer({ min: 0, max: 300 }),
          fc.integer({ min: 0, max: 90 }),
          fc.constantFrom(...thinnings),
        )
        .map(([from, length, every]) => ({
          from: addDays(anchor, from),
          to: addDays(anchor, from + length),
          every,
        })),
      { nil: undefined },
    ),
  })
  .map(({ first, ...mentioned }) => {
    const day = addDays(anchor, first - 3);
    return aCadence({ ...mentioned, anchor: day, weekday: weekdayOf(day) });
  });

describe('what a rhythm has ahead', () => {
  test('is on no day off of either, whatever holidays, leave, zones and daylight saving there are', () => {
    fc.assert(
      fc.property(
        cadence,
        fc.tuple(person, person),
        fc.integer({ min: 0, max: 300 }),
        (agreed, pair, days) => {
          const now = momentOf(addDays(anchor, days), wallTime.parse('12:00'), 'UTC');
          const none = { planned: [], pinned: [], settled: [] };
          const { slots, leftOut } = slotsAhead(agreed, pair, none, now);
          expect(slots).toHaveLength(AHEAD);
          for (const { turn, day } of slots) {
            const at = startsAt(agreed, day);
            for (const one of pair) {
              const theirs = dayAt(at, one.zone);
              expect(one.daysOff.whole).not.toContain(theirs);
              if (day !== turn) expect(isWorkingDay(theirs, one.daysOff)).toBe(true);
            }
            expect(wallTimeAt(at, agreed.zone)).toBe(agreed.time);
            expect(daysBetween(agreed.anchor, turn) % (7 * agreed.weeks)).toBe(0);
            expect(weekOf(day)).toBe(weekOf(turn));
            expect(isThinnedOut(agreed, turn)).toBe(false);
          }
          expect(new Set(slots.map(({ turn }) => turn)).size).toBe(slots.length);
          expect(slots.filter(({ turn }) => leftOut.includes(turn))).toEqual([]);
        },
      ),
    );
  });

  const weekOf = (day: CalendarDay): CalendarDay => addDays(day, 1 - weekdayOf(day));
  const rhythm = aRhythm({ manager: aPersonId(), rep: aPersonId() });
  const off = [stockholm(), stockholm(whole(THURSDAY))];
  const moved = aSession(rhythm, {
    startsAt: startsAt(aCadence(), toDay('2026-12-23')),
    movedFrom: THURSDAY,
    movedForDayOff: true,
  });
  const turnsAt = (day: string, time: string, pair = off): readonly string[] => {
    const now = momentOf(toDay(day), wallTime.parse(time), 'Europe/Stockholm');
    const { slots } = slotsAhead(aCadence(), pair, standingSessions([moved], now), now);
    return slots.slice(0, 1).map((slot) => `${slot.turn} on ${slot.day}`);
  };

  test('keeps a session where it was moved for a day off while it goes on, and takes its turn for had after it', () => {
    expect(turnsAt('2026-12-23', '10:15')).toEqual(['2026-12-24 on 2026-12-23']);
    expect(turnsAt('2026-12-23', '10:45')).toEqual(['2027-01-07 on 2027-01-07']);
    expect(turnsAt('2026-12-24', '09:00')).toEqual(['2027-01-07 on 2027-01-07']);
  });

  test('keeps the session of a day on which the two had another on the spot, and has none anew there', () => {
    const pair = [stockholm(), stockholm()];
    const planned = aSession(rhythm, { startsAt: startsAt(aCadence(), THURSDAY) });
    const spot = aSession(rhythm, { startsAt: momentOf(THURSDAY, wallTime.parse('08:30'), STOCKHOLM) });
    const held = aClosedSession(spot, { origin: 'on-the-spot' });
    const now = momentOf(THURSDAY, wallTime.parse('09:00'), STOCKHOLM);
    const firstDay = (sessions: readonly Session[]) =>
      slotsAhead(aCadence(), pair, standingSessions(sessions, now), now).slots[0]?.day;
    expect(firstDay([planned, held])).toBe(THURSDAY);
    expect(firstDay([held])).toBe('2027-01-07');
  });

  test('puts it back once nobody is off any more', () =>
    expect(turnsAt('2026-12-22', '10:00', [stockholm(), stockholm()])).toEqual(['2026-12-24 on 2026-12-24']));
});
