import { describe, expect, test } from 'vitest';
import { noDaysOff } from '../domain/working-days.ts';
import { toDay } from '../domain/time.ts';
import type { Language } from '../domain/language.ts';
import type { CaptureContext } from './context.ts';
import { afterNudges, splitOf } from './after-nudges.ts';
import type { ConcretePart } from './after-nudges.ts';
import { lackingIn, nudgeIn } from './concrete.ts';

/** Sara and each of her reps at once, so that every name in the model's examples is somebody's; on 2 March. */
const context = (locale: Language): CaptureContext => ({
  locale,
  today: toDay('2026-03-02'),
  daysOff: noDaysOff,
  speaker: 'nobody',
  participants: [
    { id: 'sara', name: 'Sara Ek', role: 'manager' },
    { id: 'ali', name: 'Ali Haddad', role: 'rep' },
    { id: 'elin', name: 'Elin Berg', role: 'rep' },
    { id: 'johan', name: 'Johan Alm', role: 'rep' },
  ],
});
const seen: readonly ConcretePart[] = ['owner', 'verb', 'date', 'observable'];
const lacks = (text: string, locale: Language) =>
  lackingIn(text, context(locale)).filter((part) => seen.includes(part));

type Example = Readonly<{ lacks: readonly ConcretePart[]; bad: [string, string]; good: [string, string] }>;
/** Coaching-model §4. */
const examples: readonly Example[] = [
  {
    lacks: seen,
    bad: ['Jobba med Volvo', 'Work on Volvo'],
    good: [
      'Ali bokar möte med inköpschefen på Volvo senast fredag',
      "Ali books a meeting with Volvo's head of purchasing by Friday",
    ],
  },
  {
    lacks: seen,
    bad: ['Bli bättre på behovsanalys', 'Get better at discovery'],
    good: [
      'Elin ställer minst tre följdfrågor om konsekvenser i mötet med Skanska på tisdag',
      'Elin asks at least three follow-up questions about consequences in the Skanska meeting on Tuesday',
    ],
  },
  {
    lacks: ['owner', 'verb', 'date'],
    bad: ['Följa upp offerten', 'Follow up the quote'],
    good: [
      'Johan ringer Maria på torsdag för att få ett beslutsdatum för offerten',
      'Johan calls Maria on Thursday to get a decision date for the quote',
    ],
  },
  {
    lacks: seen,
    bad: ['Fler nya kunder', 'More new customers'],
    good: [
      'Ali ringer tio nya bolag på onsdag före lunch',
      'Ali calls ten new companies on Wednesday before lunch',
    ],
  },
  {
    lacks: ['owner', 'date', 'observable'],
    bad: ['Vi borde rensa pipelinen', 'We should clean up the pipeline'],
    good: [
      'Elin stänger de fem affärer som stått still i 60 dagar, senast den 12 mars',
      'Elin closes the five deals that have not moved for 60 days, by 12 March',
    ],
  },
  {
    lacks: ['verb', 'date'],
    bad: ['Chefen hjälper till med avtalet', 'The manager helps with the contract'],
    good: [
      'Sara skickar juristens svar om avtalet till Johan senast onsdag',
      'Sara sends Johan the answer from legal on the contract by Wednesday',
    ],
  },
  {
    lacks: ['owner', 'verb', 'date'],
    bad: ['Försöka få tag i beslutsfattaren', 'Try to reach the decision maker'],
    good: [
      'Johan ber Karin presentera honom för ekonomichefen på mötet den 18 mars',
      'Johan asks Karin to introduce him to the CFO at the meeting on 18 March',
    ],
  },
  {
    lacks: seen,
    bad: ['Tänka på hur demon kan bli bättre', 'Think about how to improve the demo'],
    good: [
      'Elin visar Sara en inspelning av sin nästa demo senast den 20 mars',
      'Elin shows Sara a recording of her next demo by 20 March',
    ],
  },
];
const both = examples.flatMap(({ bad, good, lacks: missing }) => [
  { locale: 'sv' as const, bad: bad[0], good: good[0], missing },
  { locale: 'en' as const, bad: bad[1], good: good[1], missing },
]);

describe('the model’s examples', () => {
  test.each(both)('$bad', ({ bad, locale, missing }) => {
    expect(lacks(bad, locale)).toEqual(missing);
    expect(nudgeIn(bad, context(locale))).toBe(missing[0]);
  });

  test.each(both)('$good', ({ good, locale }) => {
    expect(lackingIn(good, context(locale))).toEqual(['serves']);
    expect(nudgeIn(good, context(locale))).toBeNull();
  });
});

test('what a step serves is asked for until it is said', () => {
  const text = 'Skicka offerten till Volvo';
  expect(afterNudges({ text, serves: null }, 'sv')).toEqual(['serves']);
  expect(afterNudges({ text, serves: 'Ny ARR' }, 'sv')).toEqual([]);
});

test('a step is short up to 140 characters', () => {
  const text = `Skicka offerten till Volvo ${'x'.repeat(140)}`;
  expect(afterNudges({ text: text.slice(0, 140), serves: 'Volvo' }, 'sv')).toEqual([]);
  expect(afterNudges({ text: text.slice(0, 141), serves: 'Volvo' }, 'sv')).toEqual(['length']);
});

test.each([
  ['sv', 'Skicka offerten till Volvo och ringa Maria', ['Skicka offerten till Volvo', 'Ringa Maria']],
  [
    'sv',
    'Boka möte med Scania och sedan uppdatera prognosen',
    ['Boka möte med Scania', 'Uppdatera prognosen'],
  ],
  ['en', 'Send the quote to Volvo and call Maria', ['Send the quote to Volvo', 'Call Maria']],
  ['en', 'Book a meeting and then update the forecast', ['Book a meeting', 'Update the forecast']],
] as const)('two steps in one are offered apart: %s, %s', (locale, text, apart) => {
  expect(splitOf(text, locale)).toEqual(apart);
  expect(afterNudges({ text, serves: 'Volvo' }, locale)).toEqual(['single']);
});

test.each([
  ['sv', 'Ringa och boka möte med Scania'],
  ['sv', 'Sätta mig och skriva offerten'],
  ['sv', 'Skicka offerten och prislistan till Volvo'],
  ['sv', 'Ringa Volvo och Scania'],
  ['en', 'Call and book a meeting with Scania'],
  ['en', 'Send the quote and the price list to Volvo'],
] as const)('one step stays one: %s, %s', (locale, text) => expect(splitOf(text, locale)).toBeNull());
