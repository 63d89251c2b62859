import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangedAs, enter, hasNoRoom, placesOf, rearrange, withPoints, withoutPoints } from './agenda.ts';
import type { AgendaItem, AgendaItemKind } from './agenda.ts';
import { agendaItemId } from './ids.ts';
import { toInstant } from './time.ts';

const item = (number: number, kind: AgendaItemKind): AgendaItem => ({
  id: agendaItemId.parse(`01890000-0000-7000-8000-${String(number).padStart(12, '0')}`),
  kind,
  ...{ section: kind === 'added' ? null : `s${number}`, text: kind === 'added' ? 'Volvo' : null },
  ...{ addedBy: null, minutes: 5, takenFrom: null, usedSeconds: 0, enteredAt: null },
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

  test('has what was added since after the follow-up, and leaves away what was taken back', () => {
    const since = item(6, 'added');
    expect(arrangedAs([followUp, since, steps], places)?.map(({ id }) => id)).toEqual(
      [followUp, since, third, steps].map(({ id }) => id),
    );
  });

  test('is left as it is when it has become another one', () => {
    expect(arrangedAs([item(7, 'follow-up'), item(8, 'next-steps')], places)).toBeNull();
  });
});

describe('what somebody brings', () => {
  const section = (number: number, minutes: number): AgendaItem => ({ ...item(number, 'section'), minutes });
  const plain = [item(1, 'follow-up'), section(2, 4), section(3, 9), section(4, 4), item(5, 'next-steps')];
  const point = (number: number): AgendaItem => ({ ...item(number, 'added'), minutes: 0 });
  const sum = (all: readonly AgendaItem[]) => all.reduce((total, { minutes }) => total + minutes, 0);

  test('comes first after the follow-up, with five minutes from the longest section', () => {
    const brought = withPoints(plain, [point(7)]);
    expect(brought.map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ['follow-up', 5],
      ['added', 5],
      ['section', 4],
      ['section', 4],
      ['section', 4],
      ['next-steps', 5],
    ]);
    expect(brought[1]).toMatchObject({ takenFrom: 's3' });
  });

  test('stands in the order it was brought, and each gets three minutes at least from one section, which keeps one', () => {
    const brought = withPoints(plain, [point(7), point(8), point(9), point(10)]);
    expect(brought.slice(1, 5).map(({ id, minutes }) => [id, minutes])).toEqual([
      [point(7).id, 5],
      [point(8).id, 3],
      [point(9).id, 3],
      [point(10).id, 3],
    ]);
    expect(brought.filter(({ kind }) => kind === 'section').map(({ minutes }) => minutes)).toEqual([1, 1, 1]);
  });

  test('comes next where the follow-up is gone through, and takes nothing from what is', () => {
    const third = plain[2]?.id ?? null;
    const now = enter(plain, third, toInstant('2026-12-03T09:00:00Z'));
    const brought = withPoints(now, [point(7)]);
    expect(brought.map(({ id }) => id).indexOf(point(7).id)).toBe(3);
    expect(brought[3]).toMatchObject({ minutes: 3, takenFrom: 's2' });
  });

  test('never makes the session longer or shorter, gets three to five minutes or finds no room, and gives them back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 6 }),
        fc.integer({ min: 0, max: 6 }),
        (lengths, count) => {
          const before = [
            item(1, 'follow-up'),
            ...lengths.map((minutes, at) => section(at + 2, minutes)),
            item(90, 'next-steps'),
          ];
          const brought = withPoints(
            before,
            Array.from({ length: count }, (_, at) => point(at + 50)),
          );
          expect(sum(brought)).toBe(sum(before));
          for (const { id, minutes } of brought) {
            const had = before.find((one) => one.id === id)?.minutes ?? 0;
            expect(minutes).toBeGreaterThanOrEqual(Math.min(had, 1));
          }
          const given = brought.filter(({ kind }) => kind === 'added');
          const left = brought.filter(({ kind }) => kind === 'section');
          for (const one of given)
            expect(one.minutes === 0 || (one.minutes >= 3 && one.minutes <= 5)).toBe(true);
          if (given.some(hasNoRoom)) expect(left.every(({ minutes }) => minutes < 4)).toBe(true);
          expect(withoutPoints(brought)).toEqual(before);
        },
      ),
    );
  });
});
