import { expect, test } from 'vitest';
import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import { toDay } from '../../../../shared/domain/time.ts';
import { nextNudge, nudgeKey } from './commitment-nudges.ts';

const today = toDay('2026-11-23');
const commitment = (part: object): CommitmentView =>
  ({
    ...{ id: 'c1', state: 'open', disputed: false, text: 'Skicka offerten till Volvo', serves: 'Ny ARR' },
    ...{ plan: null, moves: 0, due: toDay('2026-11-27') },
    ...part,
  }) as CommitmentView;
const next = (commitments: readonly CommitmentView[], ...aside: string[]) =>
  nextNudge(commitments, 'sv', today, [], new Set(aside))?.offer ?? null;

test('a step that is concrete is asked nothing', () => expect(next([commitment({})])).toBeNull());

test('one thing is asked for at a time, each once, and then the next step’s', () => {
  const commitments = [
    commitment({ text: 'Rensa pipelinen', serves: null }),
    commitment({ id: 'c2', due: toDay('2026-12-04') }),
  ];
  const asked: string[] = [];
  for (let one = nextNudge(commitments, 'sv', today, [], new Set(asked)); one !== null;)
    one = asked.push(nudgeKey(one)) > 9 ? null : nextNudge(commitments, 'sv', today, [], new Set(asked));
  expect(asked).toEqual(['c1 observable', 'c1 serves', 'c2 plan']);
});

test('a plan is asked for where the step serves a behaviour', () =>
  expect(nextNudge([commitment({})], 'sv', today, ['c1'], new Set())?.offer).toBe('plan'));

test('nothing is asked of what is settled already, or disputed', () => {
  expect(
    next([commitment({ serves: null, state: 'kept' }), commitment({ serves: null, disputed: true })]),
  ).toBeNull();
});
