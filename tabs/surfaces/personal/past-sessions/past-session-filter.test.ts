import { expect, test } from 'vitest';
import { pastSessionsAddress, pastSessionFilterIn } from './past-session-filter.ts';

const read = (address: string) => pastSessionFilterIn(new URLSearchParams(address));
const nothing = { as: 'rep', q: '', type: null, rep: null } as const;

test('what is looked at is the same when the address is read again', () => {
  const place = { ...read(''), as: 'manager', q: 'offert & "stor affär" -å', type: 'skill' } as const;
  expect(read(pastSessionsAddress(place))).toEqual(place);
  expect(pastSessionsAddress(nothing)).toBe('?as=rep');
});

test('what does not fit in an address is left out', () => {
  expect(read('?as=boss&type=chat&rep=me&q=')).toEqual(nothing);
  expect(read(`?q=${'x'.repeat(1_000)}`).q).toHaveLength(300);
});
