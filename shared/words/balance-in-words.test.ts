import { expect, test } from 'vitest';
import type { BalanceReading } from '../coaching/balance/balance-of.ts';
import { balanceInWords } from './balance-in-words.ts';

const lowest = { rep: 'Omar', share: 0.4 };
const highest = { rep: 'Ali', share: 1.25 };
/** With plain spaces before the signs for per cent. */
const inSwedish = (reading: BalanceReading, least: typeof lowest | null = lowest) =>
  balanceInWords('sv', { lowest: least, reading }).map((text) => text.replaceAll('\u00a0', ' '));

test('who has had least is always said, once', () => {
  const least = 'Omar har fått minst: 40 % av det ni sagt.';
  expect(inSwedish({ reading: 'seldom', mean: 0.55 })).toEqual([
    ...['Coachingen blir sällan av: 55 % av det ni kommit överens om.', least],
  ]);
  expect(inSwedish({ reading: 'even' }, { rep: 'Omar', share: 0.85 })).toEqual([
    'Jämnt: alla får ungefär det som är överenskommet.',
    'Omar har fått minst: 85 % av det ni sagt.',
  ]);
  expect(inSwedish({ reading: 'somewhat-uneven', lowest })).toEqual([
    'Något ojämnt: Omar har fått minst, 40 % av det överenskomna.',
  ]);
  expect(inSwedish({ reading: 'uneven', lowest, highest })).toEqual([
    'Ojämnt: Omar har fått 40 % av det överenskomna, Ali 125 %.',
  ]);
});

test('nothing says that all get what was agreed beside somebody who has had clearly less', () => {
  expect(inSwedish({ reading: 'even' }, { rep: 'Omar', share: 0.67 })).toEqual([
    'Omar har fått 67 % av det ni sagt.',
  ]);
});

test('where all have the same, nobody is named', () => {
  expect(inSwedish({ reading: 'seldom', mean: 0 }, null)).toEqual([
    'Inget av det ni kommit överens om har blivit av.',
  ]);
});

test('in English likewise', () => {
  expect(balanceInWords('en', { lowest, reading: { reading: 'uneven', lowest, highest } })).toEqual([
    'Uneven: Omar has had 40% of what was agreed, Ali 125%.',
  ]);
});
