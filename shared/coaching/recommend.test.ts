import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conversationTypes } from '../domain/conversation-type.ts';
import type { ConversationType } from '../domain/conversation-type.ts';
import { intervalDays, mixFits } from '../domain/rhythm.ts';
import type { Mix } from '../domain/rhythm.ts';
import { addDays, daysBetween, toDay } from '../domain/time.ts';
import type { CalendarDay } from '../domain/time.ts';
import { signals as known } from './reasons.ts';
import type { Signal, SignalId } from './reasons.ts';
import { mostUrgent, recommend } from './recommend.ts';
import type { Situation } from './recommend.ts';
import { types } from './types.ts';

const mixes = {
  established: { deal: 4, pipeline: 4, skill: 5, performance: 6, preparation: 8 },
  newInRole: { deal: 6, pipeline: 6, skill: 3, performance: 8, preparation: 6 },
  keyAccount: { deal: 3, pipeline: 8, skill: 9, performance: 7, preparation: 4 },
} as const satisfies Record<string, Mix>;

const days = (last: Record<ConversationType, string>): Record<ConversationType, CalendarDay> =>
  Object.fromEntries(conversationTypes.map((type) => [type, toDay(last[type])])) as Record<
    ConversationType,
    CalendarDay
  >;
const given = (...ids: SignalId[]): readonly Signal[] =>
  ids.flatMap((id) => {
    const type = known.find((one) => one.id === id)?.type ?? 'any';
    return type === 'any' ? [] : [{ id, type, values: {} }];
  });
const on = toDay('2027-03-10');
const startedOn = toDay('2026-08-03');

describe('the worked example, for a Wednesday three weeks before the quarter ends', () => {
  const ali = recommend({
    ...{ on, startedOn, cadence: { weeks: 2, mix: mixes.established }, previous: 'deal', requested: null },
    lastHeld: days({
      ...{ deal: '2027-02-24', pipeline: '2027-01-13', skill: '2027-01-27' },
      ...{ performance: '2027-02-10', preparation: '2026-12-16' },
    }),
    signals: given('deal.closing', 'pipeline.period-end', 'pipeline.coverage', 'performance.at-risk'),
  });
  const elin = recommend({
    ...{ on, startedOn, cadence: { weeks: 1, mix: mixes.newInRole }, previous: 'skill', requested: 'skill' },
    lastHeld: days({
      ...{ deal: '2027-02-24', pipeline: '2027-02-10', skill: '2027-03-03' },
      ...{ performance: '2027-02-17', preparation: '2027-02-03' },
    }),
    signals: given('skill.unpractised', 'preparation.near', 'pipeline.period-end'),
  });
  const johan = recommend({
    ...{ on, startedOn, cadence: { weeks: 2, mix: mixes.keyAccount }, previous: 'deal', requested: null },
    lastHeld: days({
      ...{ deal: '2027-02-24', pipeline: '2026-12-30', skill: '2026-08-26' },
      ...{ performance: '2026-12-16', preparation: '2027-02-10' },
    }),
    signals: given(
      ...(['deal.closing', 'deal.stalled', 'pipeline.period-end', 'performance.behind'] as const),
      ...([
        'performance.slipped',
        'preparation.near',
        'preparation.large',
        'preparation.new-people',
      ] as const),
    ),
  });
  const shown = ({ reasons, recommended }: typeof ali) => reasons[recommended].map(({ id }) => id);

  test('Ali’s pipeline is due, and the quarter is ending', () => {
    expect(ali).toMatchObject({ recommended: 'pipeline', alternative: 'preparation', forgotten: [] });
    expect(ali.scores).toEqual({ pipeline: 85, preparation: 30, deal: 25, skill: 24, performance: 23 });
    expect(shown(ali)).toEqual(['age', 'pipeline.period-end', 'pipeline.coverage']);
  });

  test('Elin asked for skill, which decides between two that weigh the same', () => {
    expect(elin).toMatchObject({ recommended: 'skill', alternative: 'preparation', forgotten: [] });
    expect(elin.scores).toMatchObject({ skill: 58, preparation: 58, pipeline: 51, deal: 13 });
    expect(elin.eligible).toEqual(['skill', 'preparation', 'pipeline', 'deal']);
    expect(shown(elin)).toEqual(['requested', 'skill.unpractised']);
  });

  test('Johan’s skill has waited too long, and comes before what weighs more', () => {
    expect(johan).toMatchObject({ recommended: 'skill', alternative: 'performance', forgotten: ['skill'] });
    expect(johan.scores).toEqual({ performance: 74, preparation: 70, skill: 62, pipeline: 50, deal: 43 });
    expect(shown(johan)).toEqual(['forgotten']);
  });

  test('most urgent is what something has happened to speak for, never what has only waited', () => {
    expect(mostUrgent(johan)).toBe('performance');
    expect(mostUrgent({ ...johan, reasons: { ...johan.reasons, performance: johan.reasons.skill } })).toBe(
      'preparation',
    );
    expect(mostUrgent(ali)).toBe(null);
  });
});

const type = fc.constantFrom(...conversationTypes);
const signal: fc.Arbitrary<Signal> = fc
  .constantFrom(...known)
  .chain((one) =>
    (one.type === 'any' ? type : fc.constant(one.type)).map((of) => ({ id: one.id, type: of, values: {} })),
  );
const everyTypes = <Value>(value: fc.Arbitrary<Value>) =>
  fc.record(
    Object.fromEntries(conversationTypes.map((one) => [one, value])) as Record<
      ConversationType,
      fc.Arbitrary<Value>
    >,
  );
/** A cadence that may be agreed on: the types ask for no more sessions than there are, and for none sooner than makes sense. */
const cadence = fc
  .record({ weeks: fc.integer({ min: 1, max: 8 }), mix: everyTypes(fc.integer({ min: 1, max: 20 })) })
  .filter(
    ({ weeks, mix }) =>
      mixFits(mix) &&
      conversationTypes.every((one) => types[one].minDays <= intervalDays({ weeks, mix }, one)),
  );
const situation: fc.Arbitrary<Situation> = fc.record({
  on: fc.constant(on),
  cadence,
  startedOn: fc.integer({ min: 0, max: 700 }).map((ago) => addDays(on, -ago)),
  lastHeld: everyTypes(fc.option(fc.integer({ min: 0, max: 700 }).map((ago) => addDays(on, -ago)))).map(
    (held) => Object.fromEntries(Object.entries(held).filter(([, day]) => day !== null)),
  ),
  previous: fc.option(type),
  requested: fc.option(type),
  signals: fc.array(signal, { maxLength: 20 }),
});
const placeOf = (of: ConversationType, given: Situation): number => {
  const { eligible } = recommend(given);
  return eligible.includes(of) ? eligible.indexOf(of) : conversationTypes.length;
};

describe('a recommendation', () => {
  test('is the same whatever the order in which the facts come', () => {
    fc.assert(
      fc.property(
        situation.chain((one) =>
          fc.tuple(
            fc.constant(one),
            fc.shuffledSubarray([...one.signals], { minLength: one.signals.length }),
          ),
        ),
        ([one, shuffled]) => {
          const reversed = Object.fromEntries(Object.entries(one.lastHeld).reverse());
          expect(recommend({ ...one, signals: shuffled, lastHeld: reversed })).toEqual(recommend(one));
        },
      ),
    );
  });

  test('never puts a type further back because something more speaks for it', () => {
    fc.assert(
      fc.property(situation, signal, (one, more) => {
        const with_ = { ...one, signals: [...one.signals, more] };
        expect(placeOf(more.type, with_)).toBeLessThanOrEqual(placeOf(more.type, one));
      }),
    );
  });

  test('never puts a type further back because the rep has asked for it', () => {
    fc.assert(
      fc.property(situation, type, (one, wish) => {
        expect(placeOf(wish, { ...one, requested: wish })).toBeLessThanOrEqual(
          placeOf(wish, { ...one, requested: null }),
        );
      }),
    );
  });

  test('never puts a type further back because it has waited longer', () => {
    fc.assert(
      fc.property(situation, type, fc.integer({ min: 1, max: 300 }), (one, of, longer) => {
        const since = one.lastHeld[of] ?? one.startedOn;
        const before = { ...one, lastHeld: { ...one.lastHeld, [of]: since } };
        const later = { ...one, lastHeld: { ...one.lastHeld, [of]: addDays(since, -longer) } };
        expect(placeOf(of, later)).toBeLessThanOrEqual(placeOf(of, before));
      }),
    );
  });

  test('is made of whole points, names at most three reasons, and never that something was held last', () => {
    fc.assert(
      fc.property(situation, (one) => {
        const { scores, reasons, recommended, alternative, eligible } = recommend(one);
        expect([recommended, alternative]).toEqual([eligible[0], eligible[1] ?? null]);
        for (const of of conversationTypes) {
          expect(Number.isInteger(scores[of])).toBe(true);
          expect(reasons[of].length).toBeLessThanOrEqual(3);
          for (const { points } of reasons[of]) expect(points).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('forgets no type: followed, none is older than one and a half of its intervals and five sessions', () => {
    const course = fc.record({
      cadence,
      facts: fc.array(fc.tuple(fc.array(signal, { maxLength: 12 }), fc.option(type)), {
        minLength: 60,
        maxLength: 120,
      }),
    });
    fc.assert(
      fc.property(course, ({ cadence: agreed, facts }) => {
        const step = agreed.weeks * 7;
        const lastHeld: Partial<Record<ConversationType, CalendarDay>> = {};
        let previous: ConversationType | null = null;
        for (const [session, [signals, requested]] of facts.entries()) {
          const day = addDays(startedOn, session * step);
          for (const one of conversationTypes) {
            const age = daysBetween(lastHeld[one] ?? startedOn, day);
            expect(age).toBeLessThanOrEqual(1.5 * intervalDays(agreed, one) + 5 * step);
          }
          const asked: Situation = {
            on: day,
            cadence: agreed,
            startedOn,
            lastHeld: { ...lastHeld },
            previous,
            requested,
            signals,
          };
          previous = recommend(asked).recommended;
          lastHeld[previous] = day;
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is said', () => {
  const quiet: Situation = {
    ...{ on, startedOn: on, cadence: { weeks: 2, mix: mixes.established }, lastHeld: {} },
    ...{ previous: null, requested: null, signals: [] },
  };

  test('is nothing where nothing is known', () => expect(recommend(quiet).reasons.preparation).toEqual([]));

  test('is that a type was never held, where it never was', () => {
    const { reasons } = recommend({ ...quiet, startedOn: addDays(on, -60) });
    expect(reasons.deal).toEqual([{ id: 'age.never', points: 42, values: { weeks: 8, agreed: 8 } }]);
  });

  test('is how many weeks it is today, though the turn is as of the session', () => {
    const held = { ...quiet, lastHeld: { deal: addDays(on, -56) } };
    const { reasons, scores } = recommend({ ...held, today: addDays(on, -15) });
    expect(reasons.deal).toEqual([{ id: 'age', points: 40, values: { weeks: 5, agreed: 8 } }]);
    expect(scores.deal).toBe(recommend(held).scores.deal);
  });

  test('is no number of weeks before a week has passed', () =>
    expect(recommend({ ...quiet, lastHeld: { deal: addDays(on, -6) } }).reasons.deal).toEqual([]));

  test('counts a reason once, and what is behind is not also at risk', () => {
    const twice = recommend({
      ...quiet,
      signals: given('deal.closing', 'deal.closing', 'performance.behind', 'performance.at-risk'),
    });
    expect(twice.scores).toMatchObject({ deal: 25, performance: 25 });
  });

  test('weighs sixty points of events at most', () => {
    const all = recommend({
      ...quiet,
      signals: known.map(({ id }) => ({ id, type: 'pipeline', values: {} })),
    });
    expect(all.scores.pipeline).toBe(60);
  });
});
