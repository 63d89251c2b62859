import { describe, expect, test } from 'vitest';
import { inOneToOne } from '../../tests/support/capture-context.ts';
import { understand } from '../capture/understand.ts';
import type { Language } from '../domain/language.ts';
import { addDays, momentOf, toDay } from '../domain/time.ts';
import type { WallTime } from '../domain/time.ts';
import { dayInWords, daysInRow, momentInWords, shortDayFrom, timeInWords, wallTimeInWords } from './days.ts';
import { say } from './say.ts';

const ZONE = 'Europe/Stockholm';
const times = ['07:05', '09:10', '09:45', '10:00', '12:12', '14:30', '23:59'] as WallTime[];
const steps: Readonly<Record<Language, string>> = { sv: 'Ali ringer Volvo', en: 'Ali calls Volvo' };

/** A word that is left over when a day was not read as a whole. */
const DAY_LEFT = /morgon|tomorrow|dag|day/i;

test('a time of day is said in one way in each language', () => {
  const said = (language: Language) => times.map((time) => wallTimeInWords(language, time));
  expect(said('sv')).toEqual(['7.05', '9.10', '9.45', '10', '12.12', '14.30', '23.59']);
  expect(said('en')).toEqual(['7:05', '9:10', '9:45', '10:00', '12:12', '14:30', '23:59']);
});

test('a day of another year says which, but for those around New Year', () => {
  const said = (day: string, today: string) => [
    ...(['sv', 'en'] as const).map((language) => dayInWords(language, toDay(day), toDay(today))),
    shortDayFrom('sv', toDay(day), toDay(today)),
  ];
  expect(said('2026-11-16', '2027-04-12')).toEqual(['mån 16 nov 2026', 'Mon 16 Nov 2026', 'mån 16 nov 2026']);
  expect(said('2026-12-17', '2027-01-20')).toEqual(['tors 17 dec', 'Thu 17 Dec', 'tors 17 dec']);
  expect(said('2027-02-15', '2027-11-16')).toEqual(['mån 15 feb', 'Mon 15 Feb', 'mån 15 feb']);
});

test('days in a row are said with their month once, and without a full stop', () => {
  const row = (language: Language, from: string, to: string) => daysInRow(language, toDay(from), toDay(to));
  expect([
    row('sv', '2026-12-14', '2026-12-18'),
    row('sv', '2026-12-28', '2027-01-03'),
    row('sv', '2026-12-14', '2026-12-14'),
    row('en', '2026-12-14', '2026-12-18'),
  ]).toEqual(['14–18 dec', '28 dec–3 jan', '14 dec', '14–18 Dec']);
});

test.each(['sv', 'en'] as const)('a moment says its time as everything else does, in %s', (language) => {
  const at = momentOf(inOneToOne().today, '09:45' as WallTime, ZONE);
  const time = wallTimeInWords(language, '09:45' as WallTime);
  expect(timeInWords(language, at, ZONE)).toBe(time);
  expect(momentInWords(language, at, ZONE)).toMatch(new RegExp(`(?:kl\\.|at) ${time.replace('.', '\\.')}$`));
});

describe.each(['sv', 'en'] as const)('said in %s with its time', (language) => {
  const today = inOneToOne().today;
  test.each(Array.from({ length: 40 }, (_, ahead) => addDays(today, ahead)))(
    '%s is understood as that day',
    (day) => {
      for (const wall of times) {
        const time = wallTimeInWords(language, wall);
        const said = say(language, 'day.at', { day: dayInWords(language, day, today), time });
        const understood = understand(`${steps[language]} ${said}`, inOneToOne({ locale: language }));
        expect(understood.kind === 'step' && [understood.step.due, understood.step.text], said).toEqual([
          day,
          expect.not.stringMatching(DAY_LEFT),
        ]);
      }
    },
  );
});
