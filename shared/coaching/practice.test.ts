import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levels } from '../domain/rating.ts';
import type { Rating } from '../domain/rating.ts';
import { aFocus, aPair, aRating } from '../../tests/support/development.ts';
import { addDays, addMinutes, dayAt, toDay, toInstant } from '../domain/time.ts';
import { noFacts, signalsOf } from './facts.ts';
import { lastSeenOn, practicesOf } from './practice.ts';
import type { PracticeEvidence } from './practice.ts';

const zone = 'Europe/Stockholm';
const start = toInstant('2026-09-01T08:00:00.000Z');
const pair = aPair();
const after = (days: number) => addMinutes(start, days * 24 * 60);
const day = (days: number) => addDays(toDay('2026-09-01'), days);

const quiet: PracticeEvidence = { focus: [], ratings: [], commitments: [], skillHeldOn: null, pair, zone };
const rated = (days: number, level: Rating['level'], more: Partial<Rating> = {}) =>
  aRating(pair, { by: pair.manager, at: after(days), level, ...more });
const of = (given: Partial<PracticeEvidence>) => practicesOf({ ...quiet, ...given })[0];
const focus = aFocus(pair, { setAt: start });

test('the level is the lowest of the last day on which one was given', () => {
  const ratings = [rated(0, 1), rated(7, 3), rated(7, 2, { by: pair.rep }), rated(9, null)];
  expect(of({ ratings })).toMatchObject({ level: 2, touchedOn: day(9), gap: 1 });
});

test('a promise about it, or a session about a skill while it was in focus, is practice', () => {
  const ratings = [rated(0, 2)];
  const promises = [{ behaviour: 'asks-open', on: day(5) }];
  expect(of({ focus: [focus], ratings, commitments: promises })).toMatchObject({
    inFocus: true,
    touchedOn: day(5),
  });
  expect(of({ focus: [focus], ratings, skillHeldOn: day(8) })?.touchedOn).toBe(day(8));
  const later = aFocus(pair, { setAt: after(9) });
  expect(of({ focus: [later], ratings, skillHeldOn: day(8) })?.touchedOn).toBe(day(0));
});

test('a gap is between the latest levels of the two, and there is none before both have given one', () => {
  const [manager, rep] = [rated(3, 4), rated(1, 2, { by: pair.rep })];
  expect(of({ ratings: [manager] })?.gap).toBeNull();
  expect(of({ ratings: [manager, rep] })?.gap).toBe(2);
  expect(of({ ratings: [manager, rep, rated(5, 3, { by: pair.rep })] })?.gap).toBe(1);
});

test('only what has evidence has been seen', () => {
  expect(lastSeenOn([], zone)).toBeNull();
  expect(lastSeenOn([rated(4, null, { evidence: '' }), rated(2, 3)], zone)).toBe(day(2));
});

const aRated = fc
  .record({
    days: fc.integer({ min: 0, max: 90 }),
    level: fc.constantFrom(null, ...levels),
    by: fc.constantFrom(pair.manager, pair.rep),
    behaviour: fc.constantFrom('asks-open', 'listens'),
  })
  .map(({ days, level, ...more }) => rated(days, level, more));

test('for any ratings: what is said is the same in whatever order they come, and nothing is said of a fresh practice', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(aRated, { selector: ({ at, by }) => `${at}${by}`, maxLength: 12 }),
      fc.integer({ min: 0, max: 150 }),
      (ratings, on) => {
        const given = { ...quiet, focus: [focus], ratings };
        const practices = practicesOf(given);
        expect(practicesOf({ ...given, ratings: [...ratings].reverse() })).toEqual(practices);
        const facts = { ...noFacts, practices, seenOn: lastSeenOn(ratings, zone) };
        const signals = signalsOf(facts, day(on));
        const rested = signals.filter(({ id }) => id === 'skill.unpractised');
        for (const { values } of rested) {
          const [last] = ratings
            .filter(({ behaviour }) => behaviour === values['behaviour'])
            .map(({ at }) => dayAt(at, zone))
            .sort()
            .reverse();
          expect(last && addDays(last, 28) <= day(on)).toBe(true);
          expect(values['behaviour']).toBe(focus.behaviour);
        }
        expect(signals.filter(({ id }) => id === 'skill.unseen').length).toBe(
          ratings.some(({ at }) => addDays(dayAt(at, zone), 42) > day(on)) || ratings.length === 0 ? 0 : 1,
        );
      },
    ),
  );
});
