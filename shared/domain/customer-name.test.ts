import { expect, test } from 'vitest';
import { guessCustomer } from './customer-name.ts';
import { dealId } from './ids.ts';

const SCANIA = dealId.parse('01890000-0000-7000-8000-000000000001');
const OTHER = dealId.parse('01890000-0000-7000-8000-000000000002');
const from = (...addresses: readonly string[]) => addresses.map((address) => ({ name: '', address }));

test.each([
  ['anna@scania.com', 'Scania'],
  ['anna@mail.se.scania.com', 'Scania'],
  ['anna@tesco.co.uk', 'Tesco'],
  ['anna@abb.se', 'ABB'],
  ['anna@nordic-steel.se', 'Nordic-steel'],
  ['anna@gmail.com', null],
  ['anna@hotmail.co.uk', null],
  ['anna@xn--hlns-6qa.se', null],
  ['anna', null],
])('%s is from %s', (address, customer) => {
  expect(guessCustomer(from(address), [])).toEqual({ customer, deal: null });
});

test('where most come from is whom it is with', () => {
  const people = from(
    'a@konsult.se',
    'b@scania.com',
    'c@scania.com',
    'd@gmail.com',
    'e@gmail.com',
    'f@gmail.com',
  );
  expect(guessCustomer(people, []).customer).toBe('Scania');
});

test('an open deal that begins with the name is the one it is about, and says how it is written', () => {
  const deals = [
    { id: SCANIA, name: 'SCANIA ramavtal' },
    { id: OTHER, name: 'Åhléns' },
  ];
  expect(guessCustomer(from('a@scania.com'), deals)).toEqual({ customer: 'SCANIA', deal: SCANIA });
  expect(guessCustomer(from('a@ahlens.se'), deals)).toEqual({ customer: 'Åhléns', deal: OTHER });
  expect(guessCustomer(from('a@scan.se'), deals)).toEqual({ customer: 'Scan', deal: null });
  expect(guessCustomer(from('a@nordicsteel.se'), [{ id: OTHER, name: 'Nordic Steel rör' }])).toEqual({
    ...{ customer: 'Nordic Steel', deal: OTHER },
  });
});

test('of two deals with the same customer none is picked', () => {
  const deals = [
    { id: SCANIA, name: 'Scania service' },
    { id: OTHER, name: 'Scania ramavtal' },
  ];
  expect(guessCustomer(from('a@scania.com'), deals)).toEqual({ customer: 'Scania', deal: null });
});
