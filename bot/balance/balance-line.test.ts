import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { answerBalanceLineBy } from '../../shared/coaching/balance/balance-line.ts';
import type { SolveProgram } from '../../shared/coaching/balance/integer-program.ts';
import { solveWithin } from './solve-within.fixture.ts';

const answer = z.object({
  id: z.union([z.string(), z.number()]).nullable(),
  sessions: z
    .array(z.object({ rep: z.union([z.string(), z.number()]), week: z.number(), minutes: z.number() }))
    .default([]),
  short: z.record(z.string(), z.number()).default({}),
  extra: z.record(z.string(), z.number()).default({}),
  optimal: z.boolean().optional(),
  error: z.string().optional(),
});

const answerTo = async (line: string, solve: SolveProgram = solveWithin(10)) =>
  answer.parse(JSON.parse(await answerBalanceLineBy(solve)(line)));

type Rep = Readonly<{
  id: string | number;
  length: number;
  interval: number;
  due: readonly number[];
  need: number;
  booked: readonly Readonly<{ week: number; minutes: number }>[];
}>;
const rep = (id: string | number, facts: Partial<Rep> = {}): Rep => ({
  ...{ id, length: 30, interval: 2, due: [0], need: 50, booked: [] },
  ...facts,
});
const plan = (capacities: readonly number[], reps: readonly Rep[], solve?: SolveProgram) =>
  answerTo(JSON.stringify({ id: 'one', weeks: capacities.map((capacity) => ({ capacity })), reps }), solve);

describe('the worked examples of the coaching model', () => {
  const ali = rep('ali', { need: 85 });
  const elin = rep('elin', { need: 58, interval: 1, due: [0, 0] });
  const johan = rep('johan', { need: 100 });

  test('what is left of the time goes in quarters to whoever needs it most, each further one for half as much', async () => {
    expect(await plan([150], [ali, elin, johan])).toEqual({
      id: 'one',
      sessions: [
        { rep: 'ali', week: 0, minutes: 45 },
        { rep: 'elin', week: 0, minutes: 60 },
        { rep: 'johan', week: 0, minutes: 45 },
      ],
      short: { ali: 0, elin: 0, johan: 0 },
      extra: { ali: 1, elin: 0, johan: 1 },
      optimal: true,
    });
  });

  test('a shortage is shared, and is borne by whoever needs the time least', async () => {
    const { sessions, short, extra } = await plan([90], [ali, elin, johan]);
    expect(sessions.map(({ minutes }) => minutes)).toEqual([30, 30, 30]);
    expect(short).toEqual({ ali: 0, elin: 30, johan: 0 });
    expect(extra).toEqual({ ali: 0, elin: 0, johan: 0 });
  });

  test('over two weeks it comes to the same', async () => {
    const weekly = { ...elin, due: [0, 1] };
    const { short, extra } = await plan([75, 75], [ali, weekly, { ...johan, due: [1] }]);
    expect([short, extra]).toEqual([
      { ali: 0, elin: 0, johan: 0 },
      { ali: 1, elin: 0, johan: 1 },
    ]);
  });
});

describe('where plans are equally good', () => {
  test('the first rep by id comes first, in whatever order they are given', async () => {
    const { extra } = await plan([75], [rep('sara'), rep('omar')]);
    expect(extra).toEqual({ omar: 1, sara: 0 });
  });

  test('sessions have the length agreed, and are in the earliest weeks', async () => {
    const { sessions } = await plan([200, 200, 200], [rep('ali', { due: [1, 2], interval: 1, need: 0 })]);
    expect(sessions).toEqual([
      { rep: 'ali', week: 0, minutes: 30 },
      { rep: 'ali', week: 1, minutes: 30 },
    ]);
  });

  test('nobody without need is given more than was agreed', async () => {
    const { extra } = await plan([200], [rep('ali', { need: 0 })]);
    expect(extra).toEqual({ ali: 0 });
  });
});

describe('what is booked', () => {
  test('stays where it is', async () => {
    const booked = [{ week: 1, minutes: 30 }];
    const { sessions } = await plan([100, 100], [rep('ali', { booked, need: 0 })]);
    expect(sessions).toEqual([{ rep: 'ali', week: 1, minutes: 30 }]);
  });

  test('moves from a week that has no time for it', async () => {
    const booked = [{ week: 0, minutes: 30 }];
    const { sessions } = await plan([0, 40], [rep('ali', { booked })]);
    expect(sessions).toEqual([{ rep: 'ali', week: 1, minutes: 30 }]);
  });

  test('of a length that no session can have, or twice in a week, makes no plan impossible', async () => {
    const booked = [
      { week: 0, minutes: 20 },
      ...Array<Rep['booked'][number]>(2).fill({ week: 1, minutes: 30 }),
    ];
    const { sessions } = await plan([100, 100], [rep('ali', { booked, need: 0 })]);
    expect(sessions).toEqual([{ rep: 'ali', week: 1, minutes: 30 }]);
  });
});

describe('at the edges', () => {
  test('a length that is no number of quarters is kept, and lengthened by quarters', async () => {
    const { sessions, extra, short } = await plan([99], [rep('ali', { length: 50 })]);
    expect(sessions).toEqual([{ rep: 'ali', week: 0, minutes: 95 }]);
    expect([extra, short]).toEqual([{ ali: 3 }, { ali: 0 }]);
  });

  test('with less time than agreed, a session may be a quarter shorter and no more', async () => {
    expect((await plan([20], [rep('ali')])).short).toEqual({ ali: 15 });
    expect((await plan([40], [rep('ali', { length: 60 })])).short).toEqual({ ali: 60 });
  });

  test('a rep with nothing due gets nothing, and is waited for by nobody', async () => {
    const { sessions, short, extra } = await plan([90, 90, 90], [rep('ali', { due: [], interval: 1 })]);
    expect([sessions, short, extra]).toEqual([[], { ali: 0 }, { ali: 0 }]);
  });

  test('an interval longer than the weeks ahead asks for no session but those due', async () => {
    const { sessions, short } = await plan([0, 30, 90], [rep('ali', { interval: 8, need: 0 })]);
    expect([sessions, short]).toEqual([[{ rep: 'ali', week: 1, minutes: 30 }], { ali: 0 }]);
  });

  test('no reps, and no weeks, have an empty plan', async () => {
    expect(await plan([], [])).toEqual({ id: 'one', sessions: [], short: {}, extra: {}, optimal: true });
    expect((await plan([60], [])).sessions).toEqual([]);
  });

  test('ids may be numbers, and count as such', async () => {
    const { extra } = await plan([75], [rep(10), rep(9)]);
    expect(extra).toEqual({ '9': 1, '10': 0 });
  });
});

describe('where there is no plan', () => {
  test('weeks without time in which somebody must be met are named', async () => {
    const { error } = await plan([60, 0, 0, 60], [rep('ali', { interval: 1, due: [0, 1, 2, 3] })]);
    expect(error).toBe('no plan: ali would wait too long, since weeks 1 to 2 have no room for a session');
  });

  test('too little time for everybody to be met is said', async () => {
    const both = [rep('ali', { interval: 1 }), rep('elin', { interval: 1 })];
    expect((await plan([15, 0], both)).error).toContain('there is not room for a session with everybody');
  });

  test('when time is up before anything is found, that is said', async () => {
    expect((await plan([75, 75], [rep('ali'), rep('elin')], solveWithin(0))).error).toBe(
      'no plan was found in time',
    );
  });

  test('a plan that may not be the best says so', async () => {
    const stopped: SolveProgram = async (program) => {
      const outcome = await solveWithin(10)(program);
      return outcome.state === 'optimal' ? { ...outcome, state: 'stopped' } : outcome;
    };
    expect((await plan([75], [rep('ali')], stopped)).optimal).toBe(false);
  });

  test.each([
    ['nonsense', null, 'not JSON'],
    ['{"id":7}', 7, 'weeks'],
    [JSON.stringify({ id: 7, weeks: [{ capacity: -1 }], reps: [] }), 7, 'weeks.0.capacity'],
    [
      JSON.stringify({ id: 7, weeks: [{ capacity: 60 }], reps: [rep('ali', { due: [1] })] }),
      7,
      'reps.0.due: a week after the last',
    ],
    [
      JSON.stringify({ id: 7, weeks: [{ capacity: 60 }], reps: [rep('ali'), rep('ali')] }),
      7,
      'a rep called ali is there already',
    ],
    [
      JSON.stringify({ id: 7, weeks: [{ capacity: 60 }], reps: [rep('ali', { length: 0 })] }),
      7,
      'reps.0.length',
    ],
  ])('a line that is wrong is answered with what is wrong: %s', async (line, id, error) => {
    const answered = await answerTo(line);
    expect(answered.id).toBe(id);
    expect(answered.error).toContain(error);
  });
});
