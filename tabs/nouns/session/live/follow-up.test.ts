import { describe, expect, test } from 'vitest';
import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import type { GoalLine } from '../../../../shared/contracts/goal.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { answerOf, moveSentence, newlyAnswered, nextWaiting, waitingIn } from './follow-up-state.ts';
import { isFarBelow, guidanceMoment } from './guidance-moment.ts';

const commitment = (part: object): CommitmentView => ({ id: 'c1', state: 'open', ...part }) as CommitmentView;
const reviewed = (part: object) =>
  ({
    followUp: [],
    answered: [],
    you: 'manager',
    manager: { id: 'maria' },
    ...part,
  }) as unknown as SessionView;

describe('a promise under review', () => {
  const [one, two] = [commitment({}), commitment({ id: 'c2' })];

  test('is answered when it is kept, dropped, or was moved in this session', () => {
    expect(answerOf(one, reviewed({}))).toBeNull();
    expect(answerOf(one, reviewed({ answered: ['c1'] }))).toBe('moved');
    expect(answerOf(commitment({ state: 'kept' }), reviewed({}))).toBe('kept');
    expect(answerOf(commitment({ state: 'dropped' }), reviewed({ answered: ['c1'] }))).toBe('dropped');
  });

  test('gives way to the next that waits, past those set aside', () => {
    const session = reviewed({ followUp: [one, two] });
    expect(nextWaiting(session, new Set(), null)?.id).toBe('c1');
    expect(nextWaiting(session, new Set(['c1']), 'c1')?.id).toBe('c2');
    expect(nextWaiting(session, new Set(['c1', 'c2']), 'c1')).toBeUndefined();
    expect(waitingIn({ ...session, answered: [one.id] })).toEqual([two]);
  });

  test('stays in view when another comes before it while it is being answered', () => {
    const session = reviewed({ followUp: [one, two] });
    expect(nextWaiting(session, new Set(), 'c2')?.id).toBe('c2');
    expect(nextWaiting({ ...session, answered: [two.id] }, new Set(), 'c2')?.id).toBe('c1');
  });

  test('that either has answered is told of once', () => {
    expect(newlyAnswered([], [])).toBeUndefined();
    expect(newlyAnswered(['c1', 'c2'], ['c1'])).toBe('c2');
    expect(newlyAnswered(['c1'], ['c1', 'c2'])).toBeUndefined();
  });

  test('has a sentence for the first move, the second and every one after', () =>
    expect([0, 1, 2, 3, 4].map((moves) => moveSentence({ moves }))).toEqual([1, 1, 2, 3, 3]));
});

describe('help for a hard moment', () => {
  const of = (part: object) => commitment({ owner: { id: 'ali' }, overdue: true, moves: 0, ...part });
  const mine = { owner: { id: 'maria' } };

  test('comes when a rep’s promise was moved twice, and not before', () => {
    expect([0, 1, 2, 3].map((moves) => guidanceMoment(of({ moves }), reviewed({})))).toEqual([
      null,
      null,
      'broken-twice',
      'broken-twice',
    ]);
  });

  test('comes when the manager’s own promise is late or was moved twice', () => {
    expect(guidanceMoment(of(mine), reviewed({}))).toBe('manager-slipped');
    expect(guidanceMoment(of({ ...mine, overdue: false, moves: 1 }), reviewed({}))).toBeNull();
    expect(guidanceMoment(of({ ...mine, overdue: false, moves: 2 }), reviewed({}))).toBe('manager-slipped');
  });

  test('is the manager’s alone', () => {
    for (const one of [of({ moves: 3 }), of(mine)])
      expect(guidanceMoment(one, reviewed({ you: 'rep' }))).toBeNull();
  });

  test('comes with a goal of the rep’s own under 60 % of its pace, not with what it serves', () => {
    const goal = (pace: number | null, status = 'behind') => ({ pace, status });
    const lines = (...all: object[][]) => all as unknown as GoalLine[];
    expect(isFarBelow(lines([goal(0.599)]))).toBe(true);
    expect(isFarBelow(lines([goal(0.6)]))).toBe(false);
    expect(isFarBelow(lines([goal(0.9), goal(0.1)]))).toBe(false);
    expect(isFarBelow(lines([goal(0.1, 'early')], [goal(null, 'none')]))).toBe(false);
  });
});
