import { expect, test } from 'vitest';
import type { Deal, DealOutcome, DealStage } from '../domain/deal.ts';
import { dealId, personId } from '../domain/ids.ts';
import { toDay } from '../domain/time.ts';
import { noFacts, signalsOf } from './facts.ts';
import { conversionFall } from './stage-conversion.ts';

const TODAY = toDay('2026-11-23');
const id = '01890000-0000-7000-8000-000000000001';

/** That many deals that ended so, in that stage, on that day. */
const ended = (count: number, state: DealOutcome, stage: DealStage | null, on: string): readonly Deal[] =>
  Array.from({ length: count }, () => ({
    ...{ id: dealId.parse(id), version: 1, rep: personId.parse(id), name: 'Volvo', value: null },
    ...{ closesOn: null, createdOn: toDay('2026-01-01'), stage, lastActivityOn: toDay('2026-01-01') },
    ...{
      slips: 0,
      currency: 'SEK',
      slippedFrom: null,
      pausedUntil: null,
      customer: null,
      goneOn: null,
      state,
      on: toDay(on),
    },
  }));
/** A quarter in which that many of ten went on from negotiation; all had come that far. */
const quarter = (on: string, onward: number, of = 10) => [
  ...ended(onward, 'won', 'negotiation', on),
  ...ended(of - onward, 'lost', 'negotiation', on),
];
const [SECOND, THIRD, FOURTH] = ['2026-05-04', '2026-08-04', '2026-11-04'] as const;

test('a share a fifth lower than in both quarters before is a fall', () => {
  const falling = [...quarter(SECOND, 5), ...quarter(THIRD, 6), ...quarter(FOURTH, 4)];
  expect(conversionFall(falling, TODAY)).toEqual({ stage: 'negotiation', share: 0.4, before: 0.5 });
  const better = [...quarter(SECOND, 4), ...quarter(THIRD, 9), ...quarter(FOURTH, 4)];
  expect(conversionFall(better, TODAY)).toBeNull();
});

test('fewer than ten deals in a quarter tell nothing', () => {
  const earlier = [...quarter(SECOND, 9), ...quarter(THIRD, 9)];
  expect(conversionFall([...earlier, ...quarter(FOURTH, 1, 10)], TODAY)).not.toBeNull();
  expect(conversionFall([...earlier, ...quarter(FOURTH, 1, 9)], TODAY)).toBeNull();
  expect(
    conversionFall([...quarter(SECOND, 9, 9), ...quarter(THIRD, 9), ...quarter(FOURTH, 1)], TODAY),
  ).toBeNull();
});

test('until a quarter has enough deals the one that ended last is judged', () => {
  const deals = [...quarter('2026-02-02', 8), ...quarter(SECOND, 8), ...quarter(THIRD, 2)];
  expect(conversionFall([...deals, ...quarter(FOURTH, 3, 3)], TODAY)).toMatchObject({ share: 0.2 });
  expect(conversionFall(deals, toDay('2027-01-04'))).toBeNull();
});

test('what was let go went no further, and a deal without a stage tells nothing', () => {
  const earlier = [...quarter(SECOND, 8), ...quarter(THIRD, 8)];
  const now = [...ended(8, 'let-go', 'negotiation', FOURTH), ...ended(2, 'won', 'negotiation', FOURTH)];
  expect(conversionFall([...earlier, ...now], TODAY)).toMatchObject({ share: 0.2 });
  expect(conversionFall([...earlier, ...ended(9, 'lost', null, FOURTH), ...now], TODAY)).toMatchObject({
    share: 0.2,
  });
});

test('of several stages the one that fell most is told', () => {
  const good = (on: string) => [...ended(8, 'won', 'negotiation', on), ...ended(2, 'lost', 'need', on)];
  const bad = [
    ...ended(5, 'lost', 'proposal', FOURTH),
    ...ended(7, 'won', 'negotiation', FOURTH),
    ...ended(6, 'lost', 'negotiation', FOURTH),
  ];
  const two = (on: string) => [...good(on), ...good(on)];
  expect(conversionFall([...two(SECOND), ...two(THIRD), ...bad], TODAY)).toMatchObject({
    stage: 'negotiation',
  });
});

test('a fall speaks for a session about skills', () => {
  const fall = { stage: 'proposal', share: 0.3, before: 0.5 } as const;
  expect(signalsOf({ ...noFacts, conversionFall: fall }, TODAY)).toContainEqual({
    ...{ id: 'skill.conversion', type: 'skill', values: { stage: 'proposal' } },
  });
});
