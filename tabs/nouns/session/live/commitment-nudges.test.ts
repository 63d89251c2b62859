import { expect, test } from 'vitest';
import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import { toDay } from '../../../../shared/domain/time.ts';
import { nudgeKey, nudgesFor } from './commitment-nudges.ts';

const today = toDay('2026-11-23');
const commitment = (part: object): CommitmentView =>
  ({
    ...{ id: 'c1', state: 'open', disputed: false, text: 'Skicka offerten till Volvo', serves: 'Ny ARR' },
    ...{ plan: null, moves: 0, due: toDay('2026-11-27') },
    ...part,
  }) as CommitmentView;
const asked = (
  commitments: readonly CommitmentView[],
  practising: readonly string[] = [],
  ...dismissed: string[]
) => nudgesFor(commitments, 'sv', today, practising, new Set(dismissed)).map(nudgeKey);

test('a step that is concrete is asked nothing', () => expect(asked([commitment({})])).toEqual([]));

test('the vague step is asked about first, and what was dismissed not again', () => {
  const commitments = [
    commitment({ id: 'c2', due: toDay('2026-12-04') }),
    commitment({ text: 'Rensa pipelinen', serves: null }),
  ];
  expect(asked(commitments)).toEqual(['c1 observable', 'c2 plan', 'c1 serves']);
  expect(asked(commitments, [], 'c1 observable', 'c2 plan')).toEqual(['c1 serves']);
});

test('a plan is asked for where the step serves a behaviour', () =>
  expect(asked([commitment({})], ['c1'])).toEqual(['c1 plan']));

test('nothing is asked of what is settled already, or disputed', () => {
  expect(
    asked([commitment({ serves: null, state: 'kept' }), commitment({ serves: null, disputed: true })]),
  ).toEqual([]);
});
