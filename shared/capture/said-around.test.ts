import { expect, test } from 'vitest';
import { inOneToOne } from '../../tests/support/capture-context.ts';
import { stepsIn } from './understand.ts';

const read = (said: string, locale: 'sv' | 'en' = 'sv') =>
  stepsIn(said, inOneToOne({ locale, speaker: 'ali' })).map(({ text, ownerId, due }) => [text, ownerId, due]);

test.each([
  ['atlas copco vill ha en demo, jag ringer dom på onsdag', 'Ringa Atlas Copco', '2026-11-25'],
  ['Stena har inte hört av sig så dom ringer jag på torsdag', 'Ringa Stena', '2026-11-26'],
  [
    'Karin på Volvo har frågat om priset. Jag skickar henne offerten i morgon.',
    'Skicka Karin på Volvo offerten',
    '2026-11-25',
  ],
])('the customer who was named before takes the place of a pronoun: %s', (said, text, due) => {
  expect(read(said)).toEqual([[text, 'ali', due]]);
});

test('in English too, whichever verb the sentence begins with', () => {
  expect(read('Pinging Tesco today. I’ll ring them tomorrow.', 'en').at(-1)).toEqual([
    'Ring Tesco',
    'ali',
    '2026-11-25',
  ]);
  expect(read('Smiths Group have gone quiet on me so I’m giving them a nudge tomorrow.', 'en')).toEqual([
    ['Give Smiths Group a nudge', 'ali', '2026-11-25'],
  ]);
});

test('a thing is nobody to ring, and one of the two is no customer', () => {
  expect(read('Mötet gick bra, jag ringer dem på onsdag')).toEqual([['Ringa dem', 'ali', '2026-11-25']]);
  expect(read('Maria tyckte så, jag mejlar dem på onsdag')).toEqual([['Mejla dem', 'ali', '2026-11-25']]);
});

test('"then" is the day that was said before it', () => {
  expect(read('I’m seeing Priya on Thursday and I’ll raise the budget with her then', 'en').at(-1)?.[2]).toBe(
    '2026-11-26',
  );
  expect(read('Åker förbi Boliden på torsdag, då lämnar jag över avtalet').at(-1)).toEqual([
    'Lämna över avtalet',
    'ali',
    '2026-11-26',
  ]);
});

test.each([
  ['jag har lovat omar att kolla provisionen, tar det på onsdag', 'Kolla provisionen'],
  ['jag bokar lokalen på fredag också', 'Boka lokalen'],
  ['ring volvo på fredag åt mig', 'Ringa volvo'],
])('what only says when, that it is also done, or for whom oneself, is no part of it: %s', (said, text) => {
  expect(read(said).map(([about]) => about)).toEqual([text]);
});

test.each(['Make that, by Thursday', 'make the Barclays one friday', 'What should I say to Tesco on Friday'])(
  'what names nothing to do is no step: %s',
  (said) => {
    expect(read(said, 'en')).toEqual([]);
  },
);

test.each([
  'vafan ska jag säga till scania om priset på fredag',
  'jag träffar hellre sara på onsdag',
  'Ringer inte Caverion på fredag',
  'Cyklar inte till Volvo på fredag',
])('neither is a question, a preference or what isn’t done: %s', (said) => {
  expect(read(said)).toEqual([]);
});

test('of whom a line is that begins with a customer stands in its step', () => {
  expect(read('- Munters – skicka prover v 49\n- Tingstad: nytt pris imorgon')).toEqual([
    ['Skicka prover (Munters)', 'ali', '2026-12-04'],
    ['Tingstad: nytt pris', 'ali', '2026-11-25'],
  ]);
  expect(read('Slutsats: jag ringer Volvo i morgon')).toEqual([['Ringa Volvo', 'ali', '2026-11-25']]);
});

test('a day that somebody is asked about is part of what is done, and not when', () => {
  expect(read('Jag hör med Pelle om han kan ses på torsdag')).toEqual([
    ['Höra med Pelle om han kan ses på torsdag', 'ali', null],
  ]);
});

test('whoever is told that a customer gets something knows whose it is', () => {
  expect(read('NCC får offerten i morgon')).toEqual([['Ge NCC offerten', 'ali', '2026-11-25']]);
  expect(read('Volvo får svar av sin chef i morgon')).toEqual([]);
});

test('"an hour a week" is how often', () => {
  expect(read('Jag sätter mig med Karin en timme i veckan')[0]?.[2] ?? null).toBeNull();
});
