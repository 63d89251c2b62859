import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCadence, aPersonId, aRhythm, aSession } from '../../tests/support/builders.ts';
import { compareWithCalendar } from './calendar-comparison.ts';
import type { CalendarDate, CalendarWord } from './calendar-comparison.ts';
import { startsAt } from './rhythm.ts';
import type { CancelledSession, PlannedSession } from './session.ts';
import { addMinutes, toDay, toInstant } from './time.ts';
import type { Instant } from './time.ts';

const cadence = aCadence({ anchor: toDay('2026-11-26'), weekday: 4, minutes: 30, zone: 'Europe/Stockholm' });
const day = cadence.anchor;
const usual = startsAt(cadence, day);
const before = toInstant('2026-11-20T08:00:00Z');
const rhythm = aRhythm({ manager: aPersonId(), rep: aPersonId() }, { cadence });

const date = (mentioned: Partial<CalendarDate> = {}): CalendarDate => ({
  ...{ id: 'date', startsAt: usual, minutes: 30, declined: false, changedAt: before },
  ...mentioned,
});
const entry = { id: 'date', startsAt: usual, minutes: 30, declined: false };
const planned = (mentioned: Partial<PlannedSession> = {}): PlannedSession =>
  aSession(rhythm, { startsAt: usual, minutes: 30, entry, ...mentioned });
const movedHere = (to: Instant, at: Instant): Partial<PlannedSession> => ({
  startsAt: to,
  movedFrom: to === usual ? null : day,
  lastChange: {
    ...{ by: rhythm.rep, at },
    from: {
      ...{ state: 'planned', startsAt: usual, minutes: 30, movedFrom: null },
      ...{ movedForDayOff: false, ownLength: false },
      places: null,
    },
  },
});
const compared = (session: PlannedSession | CancelledSession, word: CalendarWord) =>
  compareWithCalendar(session, word, cadence, day);
const later = addMinutes(usual, 60);

describe('a session and its meeting in the calendar', () => {
  test('that agree are left alone', () => {
    const session = planned();
    expect(compared(session, date())).toEqual({ session, isOursNewer: false, change: null });
  });

  test('know each other from when the meeting is first seen', () => {
    const session = planned({ entry: null });
    expect(compared(session, date())).toEqual({
      ...{ session: { ...session, entry }, isOursNewer: false, change: null },
    });
  });

  test('moved there, it is moved here, and stands for the same day of the rhythm', () => {
    const { session, isOursNewer, change } = compared(planned(), date({ startsAt: later }));
    expect(session).toMatchObject({
      startsAt: later,
      movedFrom: day,
      lastChange: null,
      entry: { startsAt: later },
    });
    expect([isOursNewer, change]).toEqual([false, 'moved']);
  });

  test('made shorter there, it has that length here', () => {
    const { session, change } = compared(planned(), date({ minutes: 15 }));
    expect(session).toMatchObject({ minutes: 15, ownLength: true, startsAt: usual, movedFrom: null });
    expect(change).toBe('length');
  });

  test('taken out there, it is cancelled here, without a reason that anybody gave', () => {
    const { session, change } = compared(planned(), 'taken-out');
    expect(session).toMatchObject({ state: 'cancelled', cancellation: { reason: 'calendar' }, entry: null });
    expect(change).toBe('cancelled');
  });

  test('declined there, it stays, and that is told once', () => {
    const told = compared(planned(), date({ declined: true }));
    expect([told.session.state, told.change]).toEqual(['planned', 'declined']);
    expect(compared(told.session, date({ declined: true })).change).toBeNull();
  });

  test('moved here, the calendar is written to, and what is there is no change of somebody’s', () => {
    const session = planned(movedHere(later, addMinutes(before, 1)));
    expect(compared(session, date())).toEqual({ session, isOursNewer: true, change: null });
  });

  test('moved here and written there, nothing is left to do', () => {
    const session = planned({
      ...movedHere(later, addMinutes(before, 1)),
      entry: { ...entry, startsAt: later },
    });
    expect(compared(session, date({ startsAt: later, changedAt: addMinutes(before, 2) }))).toEqual({
      ...{ session, isOursNewer: false, change: null },
    });
  });

  test('cancelled here, it is taken out there, and not planned again by what still stands there', () => {
    const session: CancelledSession = {
      ...planned(),
      ...{ state: 'cancelled', cancellation: { reason: 'customer', note: '' } },
    };
    expect(compared(session, date({ startsAt: later }))).toEqual({
      session,
      isOursNewer: true,
      change: null,
    });
    expect(compared(session, 'taken-out').session).toEqual({ ...session, entry: null });
  });

  test('is left alone where nothing can be relied on', () => {
    const session = planned();
    expect(compared(session, 'unknown')).toEqual({ session, isOursNewer: false, change: null });
  });
});

describe('whatever is done, here and there', () => {
  type Step =
    | 'look'
    | 'twice'
    | 'write'
    | 'move-here'
    | 'move-there'
    | 'shorten-there'
    | 'take-out-there'
    | 'lost';
  const steps = fc.array(
    fc.constantFrom<Step>(
      'look',
      'twice',
      'write',
      'move-here',
      'move-there',
      'shorten-there',
      'take-out-there',
      'lost',
    ),
    { maxLength: 14 },
  );

  /** One session and one meeting, and what whoever wrote last wanted. */
  class World {
    session: PlannedSession | CancelledSession = planned();
    meeting: CalendarDate | null = date();
    wanted: Readonly<{ startsAt: Instant; minutes: number }> | null = { startsAt: usual, minutes: 30 };
    #tick = 0;

    #now = (): Instant => addMinutes(before, (this.#tick += 1));

    look(): void {
      const found = compareWithCalendar(this.session, this.meeting ?? 'taken-out', cadence, day);
      this.session = found.session;
    }

    /** What the outbox does with a session whose calendar is behind: it looks, and writes what holds after that. */
    write(): void {
      const { session, isOursNewer } = compareWithCalendar(
        this.session,
        this.meeting ?? 'taken-out',
        cadence,
        day,
      );
      this.session = session;
      if (!isOursNewer || !this.meeting || session.state === 'cancelled') return;
      const { startsAt: at, minutes } = session;
      this.meeting = { ...this.meeting, startsAt: at, minutes, changedAt: this.#now() };
      this.session = { ...session, entry: { ...entry, startsAt: at, minutes } };
    }

    take(step: Step): void {
      // No two times are the same, so that none is mistaken for another.
      const to = addMinutes(usual, 10 * (this.#tick + 1));
      if (step === 'look') this.look();
      if (step === 'twice') [0, 1].forEach(() => this.look());
      if (step === 'write') this.write();
      if (step === 'move-here' && this.session.state === 'planned') {
        this.session = { ...this.session, ...movedHere(to, this.#now()) };
        if (this.wanted) this.wanted = { ...this.wanted, startsAt: to };
      }
      if (step === 'move-there' && this.meeting) {
        this.meeting = { ...this.meeting, startsAt: to, changedAt: this.#now() };
        if (this.wanted) this.wanted = { ...this.wanted, startsAt: to };
      }
      if (step === 'shorten-there' && this.meeting) {
        // The calendar only tells when a meeting was last changed, not what changed: an earlier change of its time is looked at first.
        this.look();
        this.meeting = { ...this.meeting, minutes: 15 + this.#tick, changedAt: this.#now() };
        if (this.wanted) this.wanted = { ...this.wanted, minutes: this.meeting.minutes };
      }
      if (step === 'take-out-there') {
        this.meeting = null;
        this.wanted = null;
      }
    }
  }

  test('both end as whoever came last wanted, however often and however late anybody looked', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const world = new World();
        for (const step of taken) world.take(step);
        world.look();
        world.write();
        world.look();
        const { session, meeting, wanted } = world;
        const isThere =
          session.state === 'planned' ? { startsAt: session.startsAt, minutes: session.minutes } : null;
        expect(isThere).toEqual(wanted);
        expect(meeting && { startsAt: meeting.startsAt, minutes: meeting.minutes }).toEqual(wanted);
      }),
      { numRuns: 2_000 },
    );
  });

  test('what was told in between makes no difference to the end', () => {
    fc.assert(
      fc.property(steps, fc.array(fc.nat({ max: 14 }), { maxLength: 5 }), (taken, looks) => {
        const seldom = new World();
        for (const step of taken) seldom.take(step);
        seldom.look();
        const often = new World();
        taken.forEach((step, index) => {
          if (looks.includes(index)) often.look();
          often.take(step);
        });
        often.look();
        const stateOf = ({ session }: World) =>
          session.state === 'planned'
            ? [session.startsAt, session.minutes, session.movedFrom]
            : session.state;
        expect(stateOf(often)).toEqual(stateOf(seldom));
      }),
      { numRuns: 2_000 },
    );
  });
});
