import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaItemId, sessionId } from './ids.ts';
import type { AgendaItem } from './agenda.ts';
import { pointsAtNext } from './points-at-next.ts';
import { addMinutes, toInstant } from './time.ts';

const numbered = (number: number): string => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const item = (number: number, part: Partial<AgendaItem>): AgendaItem => ({
  ...{ id: agendaItemId.parse(numbered(number)), kind: 'section', section: `s${number}`, text: null },
  ...{ addedBy: null, minutes: 10, takenFrom: null, usedSeconds: 0, enteredAt: null, ...part },
});
const point = (number: number, forNext: boolean): AgendaItem =>
  item(number, { kind: 'added', section: null, minutes: 0, ...(forNext && { forNext }) });
const session = (number: number, day: number, points: readonly AgendaItem[]) => ({
  id: sessionId.parse(numbered(number)),
  startsAt: addMinutes(toInstant('2026-12-01T09:00:00Z'), day * 24 * 60),
  agenda: [
    item(number * 100 + 1, { kind: 'follow-up' }),
    ...points,
    item(number * 100 + 2, {}),
    item(number * 100 + 3, { kind: 'next-steps' }),
  ],
});
const points = ({ agenda }: Readonly<{ agenda: readonly AgendaItem[] }>) =>
  agenda.filter(({ kind }) => kind === 'added').map(({ id }) => Number(id.slice(-12)));

test('a point meant for the next 1:1 goes to one that comes before, with minutes, and one for a certain day stays', () => {
  const later = session(1, 14, [point(50, true), point(51, false)]);
  const [next, left] = pointsAtNext([later, session(2, 3, [])]);
  expect([next && points(next), left && points(left)]).toEqual([[50], [51]]);
  expect(next?.agenda[1]?.minutes).toBe(5);
});

test('whatever is planned in whatever order, no point is lost or doubled, those for the next stand first, and others stay', () => {
  const wanted = fc.array(
    fc.record({ day: fc.integer({ min: 0, max: 9 }), for: fc.array(fc.boolean(), { maxLength: 4 }) }),
    {
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(wanted, (plans) => {
      const ahead = plans.map(({ day, for: meant }, nth) =>
        session(
          nth + 1,
          day,
          meant.map((forNext, at) => point((nth + 1) * 1000 + at, forNext)),
        ),
      );
      const changed = new Map(pointsAtNext(ahead).map((one) => [one.id, one]));
      const after = ahead.map((one) => changed.get(one.id) ?? one);
      const sorted = (some: typeof ahead) => some.flatMap(points).toSorted((one, other) => one - other);
      expect(sorted(after)).toEqual(sorted(ahead));
      const first = after.toSorted((one, other) =>
        `${one.startsAt}${one.id}` < `${other.startsAt}${other.id}` ? -1 : 1,
      )[0];
      for (const [nth, one] of after.entries()) {
        const before = ahead[nth]?.agenda ?? [];
        expect(one.agenda.some(({ forNext }) => forNext === true)).toBe(
          one.id === first?.id && ahead.some(({ agenda }) => agenda.some(({ forNext }) => forNext === true)),
        );
        for (const kept of before.filter(({ kind, forNext }) => kind === 'added' && forNext !== true))
          expect(points(one)).toContain(Number(kept.id.slice(-12)));
      }
      expect(pointsAtNext(after)).toEqual([]);
    }),
  );
});
