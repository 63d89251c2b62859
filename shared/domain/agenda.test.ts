import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangedAs, placesOf, rearrange } from './agenda.ts';
import type { AgendaItem, AgendaItemKind } from './agenda.ts';
import { agendaItemId } from './ids.ts';

const item = (number: number, kind: AgendaItemKind): AgendaItem => ({
  id: agendaItemId.parse(`01890000-0000-7000-8000-${String(number).padStart(12, '0')}`),
  kind,
  ...{ section: kind === 'added' ? null : `s${number}`, text: kind === 'added' ? 'Volvo' : null },
  ...{ addedBy: null, minutes: 5, usedSeconds: 0, enteredAt: null },
});
const agenda = [
  item(1, 'follow-up'),
  item(2, 'section'),
  item(3, 'section'),
  item(4, 'added'),
  item(5, 'next-steps'),
];
const wanted = (...numbers: number[]) =>
  numbers.flatMap((number) => {
    const one = agenda[number - 1];
    return one ? [{ item: one.id, minutes: number * 2 }] : [];
  });

describe('an agenda that is fitted to one session', () => {
  test('has the order and the minutes that are wanted, and loses the sections that are not', () => {
    const arranged = rearrange(agenda, wanted(1, 4, 3, 5));
    expect(arranged.ok && arranged.value.map(({ section, minutes }) => [section, minutes])).toEqual([
      ['s1', 2],
      [null, 8],
      ['s3', 6],
      ['s5', 10],
    ]);
  });

  test.each([
    ['without follow-up', wanted(2, 3, 4, 5)],
    ['with follow-up later', wanted(2, 1, 3, 4, 5)],
    ['with next steps earlier', wanted(1, 2, 3, 5, 4)],
    ['without next steps', wanted(1, 2, 3, 4)],
    ['without what somebody has added', wanted(1, 2, 3, 5)],
    ['with a section twice', wanted(1, 2, 2, 4, 5)],
    ['with what is not on it', [...wanted(1), { item: item(9, 'section').id, minutes: 5 }, ...wanted(4, 5)]],
    ['with nothing', []],
  ])('is refused %s', (_what, given) => {
    expect(rearrange(agenda, given)).toEqual({ ok: false, refusal: 'agenda-unfit' });
  });

  test('always keeps follow-up first, next steps last and everything added, whatever is wanted', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 7 }), (numbers) => {
        const arranged = rearrange(agenda, wanted(...numbers));
        if (!arranged.ok) return;
        const kinds = arranged.value.map(({ kind }) => kind);
        expect([kinds[0], kinds.at(-1)]).toEqual(['follow-up', 'next-steps']);
        expect(kinds).toContain('added');
        expect(new Set(arranged.value.map(({ id }) => id)).size).toBe(kinds.length);
      }),
    );
  });
});

describe('an agenda that is arranged as it was', () => {
  const [followUp, , third, added, steps] = agenda as [
    AgendaItem,
    AgendaItem,
    AgendaItem,
    AgendaItem,
    AgendaItem,
  ];
  const places = placesOf([followUp, { ...added, minutes: 7 }, { ...third, minutes: 9 }, steps]);

  test('has its order, its minutes and the sections that had gone', () => {
    const back = arrangedAs([{ ...followUp, minutes: 1 }, added, steps], places);
    expect(back).toEqual([followUp, { ...added, minutes: 7 }, { ...third, minutes: 9 }, steps]);
  });

  test('keeps what was added since before the next steps, and leaves away what was taken back', () => {
    const since = item(6, 'added');
    expect(arrangedAs([followUp, since, steps], places)?.map(({ id }) => id)).toEqual(
      [followUp, third, since, steps].map(({ id }) => id),
    );
  });

  test('is left as it is when it has become another one', () => {
    expect(arrangedAs([item(7, 'follow-up'), item(8, 'next-steps')], places)).toBeNull();
  });
});
