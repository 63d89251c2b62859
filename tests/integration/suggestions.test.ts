import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addAgendaItem, bringPoint } from '../../shared/contracts/agenda.ts';
import {
  bookSuggestions,
  getSuggestions,
  skipSuggestion,
  undoSuggestions,
} from '../../shared/contracts/suggestion.ts';
import type { SuggestionView } from '../../shared/contracts/suggestion.ts';
import { cancelSession } from '../../shared/contracts/reschedule.ts';
import { takeLeave } from '../../shared/contracts/leave.ts';
import { chooseTeam, getTeam, setCadence } from '../../shared/contracts/rhythm.ts';
import { getSession } from '../../shared/contracts/session.ts';
import { addMinutes, toInstant } from '../../shared/domain/time.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { CADENCE } from '../contract/endpoints-world.ts';
import { putInCalendar } from '../support/calendar-event.ts';
import { eventually } from '../support/eventually.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

describe('suggestions for the coming weeks', () => {
  let kadens: Product;
  const begin = async (scopes: readonly string[], team: readonly PersonKey[] = ['ali']): Promise<void> => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', scopes);
    const { rows } = await kadens.must('maria', chooseTeam, {
      body: { people: team.map(kadens.idOf), greet: false },
    });
    for (const [nth, { rhythm }] of rows.entries())
      await kadens.must('maria', setCadence, {
        params: { id: rhythm.id },
        // One after the other, so that nobody's session is in another's way.
        body: { ...CADENCE, time: `${10 + nth}:00`, version: rhythm.version },
      });
    if (scopes.includes('*'))
      await eventually(async () => {
        await kadens.kadens.sweep();
        const states = (await kadens.must('maria', getTeam)).rows.map((one) => one.rhythm.calendar);
        expect(new Set(states)).toEqual(new Set(['booked']));
      });
  };
  beforeEach(() => begin(['*']));
  afterEach(() => kadens.end());

  const ready = () =>
    eventually(async () => {
      const found = await kadens.must('maria', getSuggestions);
      expect(found.state).toBe('ready');
      return found;
    });
  const first = async (): Promise<SuggestionView> => {
    const [one] = (await ready()).suggestions;
    if (!one) throw new Error('nothing is suggested');
    return one;
  };
  const row = async () => {
    const [one] = (await kadens.must('maria', getTeam)).rows;
    if (!one) throw new Error('there is nobody in the team');
    return one;
  };
  /** Cancels the next session, so that one is due that isn't booked. */
  const cancelNext = async (): Promise<void> => {
    const next = (await row()).next;
    const params = { id: next?.id ?? '' };
    const { version } = await kadens.must('maria', getSession, { params });
    await kadens.must('maria', cancelSession, { params, body: { version, reason: 'customer' } });
  };
  const bookingOf = ({ rhythmId, startsAt, minutes, session }: SuggestionView) => ({
    ...{ rhythmId, startsAt, minutes, session },
  });
  const book = (suggestions: readonly SuggestionView[], more: object = {}) =>
    kadens.call('maria', bookSuggestions, { body: { bookings: suggestions.map(bookingOf), ...more } });
  /** Lets half a minute pass: long enough that nothing can be undone. */
  const letGo = async (): Promise<void> => {
    await kadens.moveClock(addMinutes(kadens.now(), 0.5));
    await kadens.kadens.sweep();
  };
  const singleMeetings = (person: PersonKey) =>
    kadens.standIns.calendars
      .of(person)
      .filter(({ recurrence, cancelled, owner }) => recurrence === null && !cancelled && owner === 'maria')
      .map(({ start, minutes }) => ({ start, minutes }));

  test('nothing is suggested while what was agreed is booked and nothing speaks for more', async () => {
    expect((await ready()).suggestions).toEqual([]);
  });

  test('a session that was cancelled is suggested again, at a time when both are free by their calendars', async () => {
    await cancelNext();
    putInCalendar(kadens, 'ali', { start: '2026-11-24T09:00:00', minutes: 180 });
    putInCalendar(kadens, 'maria', { start: '2026-11-25T09:00:00', minutes: 240 });
    const { suggestions, seen } = await ready();
    expect(seen).toBe('all');
    expect(suggestions).toMatchObject([{ kind: 'due', minutes: 30, session: null, week: 0 }]);
    // Tuesday is Ali's, Wednesday Maria's, and Thursday was the one that was cancelled.
    expect(suggestions[0]?.startsAt).toBe('2026-11-27T09:00:00.000Z');
  });

  test('what is meant for the next 1:1 goes to the one that is booked before it, and back when that is undone', async () => {
    await cancelNext();
    const { rhythm, next } = await row();
    const later = { id: next?.id ?? '' };
    await kadens.must('ali', bringPoint, { params: { id: rhythm.id }, body: { text: 'Volvos rabatt' } });
    await kadens.must('ali', addAgendaItem, { params: later, body: { text: 'Just den dagen' } });
    const pointsOn = async (id: string) =>
      (await kadens.must('maria', getSession, { params: { id } })).agenda.flatMap(({ text }) => text ?? []);
    expect(await pointsOn(later.id)).toEqual(['Volvos rabatt', 'Just den dagen']);
    const answer = await book([await first()]);
    if (!answer.ok) throw new Error('not booked');
    expect(await pointsOn((await row()).next?.id ?? '')).toEqual(['Volvos rabatt']);
    expect(await pointsOn(later.id)).toEqual(['Just den dagen']);
    await kadens.must('maria', undoSuggestions, { body: { booked: answer.value.booked } });
    expect(new Set(await pointsOn(later.id))).toEqual(new Set(['Volvos rabatt', 'Just den dagen']));
  });

  test('one tap books it in both calendars once it can’t be undone, and it is suggested no more', async () => {
    await cancelNext();
    const suggested = await first();
    const answer = await book([suggested]);
    expect(answer).toMatchObject({ ok: true, value: { left: [], booked: [{ isNew: true }] } });
    expect((await row()).next?.startsAt).toBe(suggested.startsAt);
    expect(singleMeetings('maria')).toEqual([]);
    await letGo();
    await eventually(() => {
      expect(singleMeetings('maria')).toHaveLength(1);
    });
    expect((await ready()).suggestions).toEqual([]);
  });

  test('a booking that is undone leaves nothing behind, neither here nor in a calendar', async () => {
    await cancelNext();
    const before = await row();
    const answer = await book([await first()]);
    if (!answer.ok) throw new Error('it was not booked');
    const booked = answer.value.booked.map(({ rhythmId: _, ...one }) => one);
    await kadens.must('maria', undoSuggestions, { body: { booked } });
    await letGo();
    expect((await row()).next).toEqual(before.next);
    expect(singleMeetings('maria')).toEqual([]);
    expect(await first()).toMatchObject({ kind: 'due' });
  });

  test('of two who book the same suggestion at once one does, and the other is told that it had changed', async () => {
    await cancelNext();
    const suggested = await first();
    const answers = await Promise.all([book([suggested]), book([suggested])]);
    const values = answers.flatMap((one) => (one.ok ? [one.value] : []));
    expect(values.flatMap(({ booked }) => booked)).toHaveLength(1);
    expect(values.flatMap(({ left }) => left)).toEqual([suggested.rhythmId]);
  });

  test('what a plan from before somebody booked has that week is left: two don’t meet twice for one session', async () => {
    await cancelNext();
    const suggested = await first();
    const dayAfter = { ...suggested, startsAt: addMinutes(suggested.startsAt, 24 * 60) };
    expect(await book([suggested])).toMatchObject({ ok: true, value: { left: [] } });
    expect(await book([dayAfter])).toMatchObject({
      ...{ ok: true, value: { booked: [], left: [suggested.rhythmId] } },
    });
  });

  test('a session isn’t made longer into another that was booked right after it', async () => {
    await kadens.end();
    await begin(['*'], ['ali', 'sara']);
    const rows = (await kadens.must('maria', getTeam)).rows;
    const earlier = rows.find(({ next }) =>
      rows.every((one) => (next?.startsAt ?? '') <= (one.next?.startsAt ?? '')),
    );
    const params = { id: earlier?.next?.id ?? '' };
    const { version, startsAt } = await kadens.must('maria', getSession, { params });
    const longer = (minutes: number) => ({
      ...{ rhythmId: earlier?.rhythm.id ?? '', startsAt, minutes, session: { id: params.id, version } },
    });
    const bookLonger = (minutes: number) =>
      kadens.call('maria', bookSuggestions, { body: { bookings: [longer(minutes)] } });
    expect(await bookLonger(75)).toMatchObject({
      ok: true,
      value: { booked: [], left: [earlier?.rhythm.id] },
    });
    expect(await bookLonger(45)).toMatchObject({ ok: true, value: { booked: [{ isNew: false }], left: [] } });
  });

  test('nothing is suggested any more for a day that a rep has taken off since it was', async () => {
    await cancelNext();
    const day = (await first()).startsAt.slice(0, 10);
    await kadens.must('ali', takeLeave, { body: { from: day, to: day } });
    expect((await ready()).suggestions.map(({ startsAt }) => startsAt.slice(0, 10))).not.toContain(day);
  });

  test('one that is skipped comes back when the week is over, or when the skip is undone', async () => {
    await cancelNext();
    const { rhythmId } = await first();
    const skip = (skipped: boolean) =>
      kadens.must('maria', skipSuggestion, { params: { id: rhythmId }, body: { skipped } });
    await skip(true);
    expect((await ready()).suggestions).toEqual([]);
    await skip(false);
    expect(await first()).toMatchObject({ rhythmId });
    await skip(true);
    await kadens.moveClock(toInstant('2026-11-30T08:00:00.000Z'));
    expect(await first()).toMatchObject({ rhythmId });
  });

  test('without permission to read calendars times go by working hours, and it says so', async () => {
    await kadens.end();
    await begin(['User.Read']);
    await cancelNext();
    putInCalendar(kadens, 'ali', { start: '2026-11-24T09:00:00', minutes: 180 });
    const { suggestions, seen } = await ready();
    expect(seen).toBe('none');
    expect(suggestions).toHaveLength(1);
    expect(await book(suggestions)).toMatchObject({ ok: false, problem: { code: 'consent-needed' } });
    expect(await book(suggestions, { inCalendars: false })).toMatchObject({ ok: true });
  });

  test('several are booked with one tap, no two at the same time', async () => {
    await kadens.end();
    await begin(['*'], ['ali', 'sara', 'omar']);
    for (const { next } of (await kadens.must('maria', getTeam)).rows) {
      const params = { id: next?.id ?? '' };
      const { version } = await kadens.must('maria', getSession, { params });
      await kadens.must('maria', cancelSession, { params, body: { version, reason: 'time' } });
    }
    const { suggestions } = await ready();
    const team = (['ali', 'sara', 'omar'] as const).map(kadens.idOf);
    expect(new Set(suggestions.map(({ rep }) => rep.id))).toEqual(new Set(team));
    expect(new Set(suggestions.map(({ startsAt }) => startsAt)).size).toBe(3);
    const answer = await book(suggestions);
    expect(answer).toMatchObject({ ok: true, value: { left: [] } });
    expect((await ready()).suggestions).toEqual([]);
    const next = (await kadens.must('maria', getTeam)).rows.map((one) => one.next?.startsAt);
    expect(new Set(next)).toEqual(new Set(suggestions.map(({ startsAt }) => startsAt)));
  });
});
