import { describe, expect, test } from 'vitest';
import type { Language } from '../domain/language.ts';
import { toDay } from '../domain/time.ts';
import { noDaysOff } from '../domain/working-days.ts';
import type { DaysOff } from '../domain/working-days.ts';
import { daysIn, dueIn } from './due-day.ts';

const read = (
  text: string,
  language: Language,
  today = '2026-11-24',
  off: DaysOff = noDaysOff,
): string | null => dueIn(daysIn(text, language, toDay(today), off))?.day ?? null;

// Tuesday 24 November 2026, week 48.
const swedish: readonly (readonly [string, string | null])[] = [
  ['senast fredag', '2026-11-27'],
  ['på tisdag', '2026-12-01'],
  ['nu på tisdag', '2026-11-24'],
  ['nästa fredag', '2026-12-04'],
  ['nästa vecka', '2026-12-04'],
  ['i slutet av veckan', '2026-11-27'],
  ['i veckan', '2026-11-27'],
  ['den här veckan', '2026-11-27'],
  ['i morgon', '2026-11-25'],
  ['imorgon bitti', '2026-11-25'],
  ['i övermorgon', '2026-11-26'],
  ['övermorgon', '2026-11-26'],
  ['i dag', '2026-11-24'],
  ['ikväll', '2026-11-24'],
  ['den 15:e', '2026-12-15'],
  ['den 24:e', '2026-11-24'],
  ['den 31:a', '2026-12-31'],
  ['den 15', '2026-12-15'],
  ['den 12 mars', '2027-03-12'],
  ['12 mars 2027', '2027-03-12'],
  ['12 mars 2026', null],
  ['den 3 mars 2029', '2029-03-03'],
  ['senast fredag den 3 december 2027', '2027-12-03'],
  ['2029-03-03', '2029-03-03'],
  ['den 30 februari 2029', null],
  ['om 400 dagar', null],
  ['den 20 november', null],
  ['fredag den 27 november', '2026-11-27'],
  ['senast 12/3', '2027-03-12'],
  ['2026-12-01', '2026-12-01'],
  ['vecka 49', '2026-12-04'],
  ['v. 49', '2026-12-04'],
  ['v49', '2026-12-04'],
  ['vecka 48', '2026-11-27'],
  ['vecka 47', null],
  ['vecka 1', '2027-01-08'],
  ['på torsdag vecka 49', '2026-12-03'],
  ['om två dagar', '2026-11-26'],
  ['inom en vecka', '2026-12-01'],
  ['om 14 dagar', '2026-12-08'],
  ['om ett par dagar', '2026-11-26'],
  ['om en månad', '2026-12-24'],
  ['månadsskiftet', '2026-11-30'],
  ['i slutet av månaden', '2026-11-30'],
  ['slutet av mars', '2027-03-31'],
  ['nästa månad', '2026-12-31'],
  ['kvartalsskiftet', '2026-12-31'],
  ['årsskiftet', '2026-12-31'],
  ['före helgen', '2026-11-27'],
  ['efter helgen', '2026-11-30'],
  ['i helgen', '2026-11-29'],
  ['innan fredag', '2026-11-26'],
  ['före månadsskiftet', '2026-11-30'],
  ['före lunch', '2026-11-24'],
  ['på fredag före lunch', '2026-11-27'],
  ['på fredag kl 15', '2026-11-27'],
  ['i fredags', null],
  ['igår', null],
  ['förra veckan', null],
  ['för två dagar sedan', null],
  ['på fredag om en vecka', '2026-12-04'],
  ['fredag nästa vecka', '2026-12-04'],
  ['nästa vecka på onsdag', '2026-12-02'],
  ['i början av nästa vecka', '2026-12-01'],
  ['mitten av nästa vecka', '2026-12-02'],
  ['senast fre', '2026-11-27'],
  ['på fredag eftermiddag', '2026-11-27'],
  ['den 31 februari', null],
  ['om 500 dagar', null],
  ['i 60 dagar', null],
  ['24/7', null],
  ['den 3 största kunderna', null],
  ['till helgen', '2026-11-27'],
  ['innan jul', '2026-12-23'],
  ['på fredag den 27:e', '2026-11-27'],
  ['vecka 53', '2027-01-01'],
  ['vecka 60', null],
  ['senast i mars', '2027-03-31'],
  ['på onsdagsmötet', null],
];
const english: readonly (readonly [string, string | null])[] = [
  ['by Friday', '2026-11-27'],
  ['on Tuesday', '2026-12-01'],
  ['this Tuesday', '2026-11-24'],
  ['next Friday', '2026-12-04'],
  ['next week', '2026-12-04'],
  ['end of the week', '2026-11-27'],
  ['by EOW', '2026-11-27'],
  ['this week', '2026-11-27'],
  ['tomorrow', '2026-11-25'],
  ['tomorrow morning', '2026-11-25'],
  ['the day after tomorrow', '2026-11-26'],
  ['today', '2026-11-24'],
  ['tonight', '2026-11-24'],
  ['by EOD', '2026-11-24'],
  ['on the 15th', '2026-12-15'],
  ['the 24th', '2026-11-24'],
  ['on 12 March', '2027-03-12'],
  ['March 12th', '2027-03-12'],
  ['by March 12, 2027', '2027-03-12'],
  ['12 March 2026', null],
  ['by 3 March 2029', '2029-03-03'],
  ['on March 3rd, 2029', '2029-03-03'],
  ['in 400 days', null],
  ['Friday 27 November', '2026-11-27'],
  ['Friday, November 27', '2026-11-27'],
  ['Monday the 30th', '2026-11-30'],
  ['by 12/3', null], // or 3 December
  ['by 13/12', '2026-12-13'],
  ['by 12/15', '2026-12-15'],
  ['2026-12-01', '2026-12-01'],
  ['week 49', '2026-12-04'],
  ['week 47', null],
  ['Thursday in week 49', '2026-12-03'],
  ['in two days', '2026-11-26'],
  ['within a week', '2026-12-01'],
  ['in 14 days', '2026-12-08'],
  ['in a couple of days', '2026-11-26'],
  ['in a month', '2026-12-24'],
  ['end of the month', '2026-11-30'],
  ['by the end of March', '2027-03-31'],
  ['next month', '2026-12-31'],
  ['end of the quarter', '2026-12-31'],
  ['year end', '2026-12-31'],
  ['before the weekend', '2026-11-27'],
  ['after the weekend', '2026-11-30'],
  ['before Friday', '2026-11-26'],
  ['before the 15th', '2026-12-14'],
  ['before lunch', '2026-11-24'],
  ['on Friday before lunch', '2026-11-27'],
  ['Friday at 3pm', '2026-11-27'],
  ['last Friday', null],
  ['yesterday', null],
  ['two days ago', null],
  ['a week from Friday', '2026-12-04'],
  ['Friday week', '2026-12-04'],
  ['Wednesday next week', '2026-12-02'],
  ['next week on Wednesday', '2026-12-02'],
  ['early next week', '2026-12-01'],
  ['by Fri', '2026-11-27'],
  ['for 60 days', null],
  ['60 days', null],
  ['24/7', null],
  ['I sat with Bo', null],
  ['may call', null],
  ['in the second quarter', '2027-06-30'],
  ['2 weeks from now', '2026-12-08'],
  ['on 31 February', null],
  ['in 500 days', null],
  ['by noon', '2026-11-24'],
  ['the 2nd quote', null],
];

describe('a day is read as people say it, on Tuesday 24 November 2026', () => {
  test.each(swedish)('%s → %s', (text, day) => expect(read(text, 'sv')).toBe(day));
  test.each(english)('%s → %s', (text, day) => expect(read(text, 'en')).toBe(day));
});

describe('on a Friday', () => {
  const friday = '2026-11-27';
  test.each<readonly [string, Language, string]>([
    ['senast fredag', 'sv', '2026-12-04'],
    ['by Friday', 'en', '2026-12-04'],
    ['nu på fredag', 'sv', friday],
    ['this Friday', 'en', friday],
    ['i slutet av veckan', 'sv', friday],
    ['before the weekend', 'en', friday],
    ['på måndag', 'sv', '2026-11-30'],
    ['nästa vecka', 'sv', '2026-12-04'],
  ])('%s (%s) → %s', (text, language, day) => expect(read(text, language, friday)).toBe(day));
});

describe('on a Sunday', () => {
  const sunday = '2026-11-29';
  test.each<readonly [string, Language, string]>([
    ['nästa vecka', 'sv', '2026-12-04'],
    ['på fredag', 'sv', '2026-12-04'],
    ['vecka 48', 'sv', sunday],
    ['i slutet av veckan', 'sv', '2026-12-04'],
    ['nästa måndag', 'sv', '2026-11-30'],
  ])('%s (%s) → %s', (text, language, day) => expect(read(text, language, sunday)).toBe(day));
});

test('the turn of the year is crossed in both directions', () => {
  expect(read('vecka 1', 'sv', '2026-12-30')).toBe('2027-01-08');
  expect(read('den 2:a', 'sv', '2026-12-30')).toBe('2027-01-02');
  expect(read('den 5 januari', 'sv', '2026-12-30')).toBe('2027-01-05');
  expect(read('in two weeks', 'en', '2026-12-30')).toBe('2027-01-13');
});

test('a leap day is one only when there is one', () => {
  expect(read('den 29 februari', 'sv', '2028-02-01')).toBe('2028-02-29');
  expect(read('den 29 februari', 'sv', '2027-02-01')).toBeNull();
});

test('a deadline wins over another day in the same sentence', () => {
  expect(read('Ali ringer på onsdag, senast torsdag', 'sv')).toBe('2026-11-26');
  expect(read('send by Thursday what we say on Wednesday', 'en')).toBe('2026-11-26');
});

test('before a day is on the last working day before it, wherever days off lie between', () => {
  const christmas = { whole: ['2026-12-24', '2026-12-25'].map(toDay), half: [] };
  expect(read('senast före lördag', 'sv', '2026-12-22', christmas)).toBe('2026-12-23');
  expect(read('before Saturday', 'en', '2026-12-22', christmas)).toBe('2026-12-23');
  expect(read('before Saturday', 'en', '2026-12-22')).toBe('2026-12-25');
});

describe('a day that is told by another, by its month or by its feast', () => {
  test.each<readonly [string, Language, string | null]>([
    ['innan nästa vecka', 'sv', '2026-11-27'],
    ['före fredag lunch', 'sv', '2026-11-27'],
    ['dagen innan mötet på torsdag', 'sv', '2026-11-25'],
    ['two days after the meeting on Thursday', 'en', '2026-11-28'],
    ['dagen före julafton', 'sv', '2026-12-23'],
    ['i mellandagarna', 'sv', '2026-12-30'],
    ['första måndagen i januari', 'sv', '2027-01-04'],
    ['the last Friday of the month', 'en', '2026-11-27'],
    ['den femtonde december', 'sv', '2026-12-15'],
    ['om tio arbetsdagar', 'sv', '2026-12-08'],
    ['första halvåret', 'sv', '2027-06-30'],
    ['i slutet av Q1', 'sv', '2027-03-31'],
    ['påsk', 'sv', '2027-03-28'],
    ['by Friday', 'sv', '2026-11-27'],
    ['på fredag', 'en', '2026-11-27'],
    ['den tjugofemte', 'sv', '2026-11-25'],
    ['den 12:te dec', 'sv', '2026-12-12'],
    ['innan kvartalet stänger', 'sv', '2026-12-31'],
    ['första helgen i december', 'sv', '2026-12-06'],
    ['veckan ut', 'sv', '2026-11-27'],
    ['på torsdag, inte den här utan nästa', 'sv', '2026-12-03'],
    ['prior to Thursday', 'en', '2026-11-25'],
    ['not this Wednesday, the one after', 'en', '2026-12-02'],
    ['the last Thursday of the year', 'en', '2026-12-31'],
  ])('%s (%s) → %s', (text, language, day) => expect(read(text, language)).toBe(day));
});

describe('where two days may be meant there is none', () => {
  test.each<readonly [string, Language]>([
    ['onsdag den 26 november', 'sv'],
    ['Wednesday, 26 November', 'en'],
    ['på onsdag, 26/11', 'sv'],
    ['by 12/3', 'en'],
    ['ringer på onsdag om det på fredag', 'sv'],
    ['varje fredag', 'sv'],
    ['after Christmas', 'en'],
    ['den 8 eller 9 december', 'sv'],
    ['i slutet av veckan eller i början av nästa', 'sv'],
    ['in a couple of weeks', 'en'],
  ])('%s (%s)', (text, language) => expect(read(text, language)).toBeNull());
});

test('what is corrected counts', () => {
  expect(read('onsdag, nej förlåt, torsdag', 'sv')).toBe('2026-11-26');
  expect(read('v 49, nej vänta, v 50', 'sv')).toBe('2026-12-11');
  expect(read('tomorrow, actually make that Friday', 'en')).toBe('2026-11-27');
  expect(read('den 3:e *4:e december', 'sv')).toBe('2026-12-04');
  expect(read("Wednesday, hold on, Wednesday I'm in Leeds, Thursday then", 'en')).toBe('2026-11-26');
});

test('what a thing is of is not when it is done', () => {
  expect(read('skicka siffrorna för nästa månad på fredag', 'sv')).toBe('2026-11-27');
  expect(read('list the customers without orders this year', 'en')).toBeNull();
  expect(read('skicka provet på torsdag, posten är stängt på fredag', 'sv')).toBe('2026-11-26');
  expect(read('bjuda Karin på lunch', 'sv')).toBeNull();
});

test('the same evening is that of the day said before it', () => {
  const before = toDay('2026-11-26');
  const days = daysIn('jag läser den samma kväll', 'sv', toDay('2026-11-24'), noDaysOff, before);
  expect(dueIn(days)?.day).toBe(before);
  expect(read('jag läser den samma kväll', 'sv')).toBeNull();
});

test('a week whose Friday is off is due on the last day before it', () => {
  const christmas = { whole: ['2026-12-24', '2026-12-25'].map(toDay), half: [] };
  expect(read('vecka 52', 'sv', '2026-11-24', christmas)).toBe('2026-12-23');
});
