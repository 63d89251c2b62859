import { afterAll, beforeAll, expect, test } from 'vitest';
import { getRhythm, getTeam } from '../../shared/contracts/rhythm.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

let kadens: Product;
beforeAll(async () => {
  kadens = await startProduct({ withSample: true });
});
afterAll(() => kadens.end());

test('in the sample one rep’s session was cancelled, one moved and one missed, and none is missed twice in a row', async () => {
  const { rows } = await kadens.must('maria', getTeam);
  const johan = rows.find(({ rhythm }) => rhythm.rep.name === 'Johan Berg')?.rhythm;
  const { sessions } = await kadens.must('johan', getRhythm, { params: { id: johan?.id ?? '' } });
  const past = sessions
    .filter(({ state }) => state !== 'planned')
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  // Five Wednesdays, of which the third was moved to the Thursday.
  expect(past.map(({ startsAt, state }) => [new Date(startsAt).getUTCDay(), state])).toEqual([
    [3, 'closed'],
    [3, 'cancelled'],
    [4, 'closed'],
    [3, 'missed'],
    [3, 'closed'],
  ]);
});
