import { describe, expect, test } from 'vitest';
import { toInstant } from '../../../shared/domain/time.ts';
import { readPastedMeetings } from './pasted-meetings.ts';

const here = { zone: 'Europe/Stockholm', now: toInstant('2026-11-27T09:00:00Z') };
const SCANIA = { customer: 'Scania', at: '2026-12-02T09:00:00.000Z', attendees: 'Lena' };
const read = (text: string, ahead: readonly (typeof SCANIA)[] = []) =>
  readPastedMeetings(
    text,
    ahead.map((one) => ({ ...one, at: toInstant(one.at) })),
    here,
  );

describe('customer meetings pasted from a spreadsheet', () => {
  test.each([
    ['in order, without a header', 'Scania\t2026-12-02\t10:00\tLena'],
    ['with a Swedish header', 'Tid;Datum;Deltagare;Kund\nkl 10;2/12;Lena;Scania'],
    ['with an English header', 'Customer,Date,Time,Attendees\nScania,2 Dec,10:00 AM,Lena'],
    ['with the time after the day', 'Kund\tNär\tDeltagare\nScania\t2026-12-02 10:00:00\tLena'],
    ['with day and time as Kadens says them', 'Kund\tNär\tDeltagare\nScania\tons 2 dec kl. 10\tLena'],
    ['with day and time as it says them in English', 'Customer\tWhen\tWho\nScania\tWed 2 Dec at 10:00\tLena'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([
      { row: expect.any(Number) as number, name: 'Scania', state: 'ready', meeting: SCANIA },
    ]);
  });

  test('a row that can’t be read says why', () => {
    const text =
      '\t2026-12-02\t10:00\nA\nB\tsnart\t10\nC\t2/12\nD\t2/12\t25:00\nE\t2026-11-01\t10:00\nF\t2028-01-01\t10:00';
    expect(read(text).map((row) => (row.state === 'fault' ? row.fault : row.state))).toEqual([
      ...['customer', 'no-day', 'day', 'no-time', 'time', 'passed', 'far'],
    ]);
  });

  test('a meeting that is there already, or comes twice, is left out', () => {
    const text = 'scania\t2/12\t10\nScania\t2/12\t13\nScania\t2/12\t13.00';
    expect(read(text, [SCANIA]).map(({ state }) => state)).toEqual(['there', 'ready', 'twice']);
  });
});
