import { expect, test } from 'vitest';
import { inOneToOne } from '../../tests/support/capture-context.ts';
import { stepsInTranscript } from './transcript-steps.ts';
import { utterancesOf } from './transcript.ts';

const cue = (text: string) => `00:00:01.000 --> 00:00:04.500\n${text}\n`;
const file = (...cues: readonly string[]) => `WEBVTT\n\nNOTE made by hand\n\n${cues.map(cue).join('\n')}`;
const read = (vtt: string) =>
  stepsInTranscript(vtt, inOneToOne()).map(({ text, ownerId, due }) => [text, ownerId, due]);

test('what one person says over several cues is one utterance', () =>
  expect(
    utterancesOf(
      file(
        '<v Ali Haddad>Jag skickar offerten</v>',
        '<v Ali Haddad>till Volvo på fredag.</v>',
        '<v Maria Lind>Bra &amp; tack.</v>',
      ),
    ),
  ).toEqual([
    { name: 'Ali Haddad', text: 'Jag skickar offerten till Volvo på fredag.' },
    { name: 'Maria Lind', text: 'Bra & tack.' },
  ]));

test('voices are found in tags with classes, as "Name:", several in a cue, and with any line ends', () =>
  expect(
    utterancesOf(
      file('<v.loud Ali Haddad>Ja.</v> <v Maria Lind>Nej.</v>', 'Ali Haddad: Okej.').replaceAll('\n', '\r\n'),
    ),
  ).toEqual([
    { name: 'Ali Haddad', text: 'Ja.' },
    { name: 'Maria Lind', text: 'Nej.' },
    { name: 'Ali Haddad', text: 'Okej.' },
  ]));

test('"jag" is the one who speaks, "du" the other', () =>
  expect(
    read(
      file(
        '<v Maria Lind>Hej Ali, hur mår du?</v>',
        '<v Ali Haddad>Bra. Jag skickar offerten till Volvo på fredag.</v>',
        '<v Maria Lind>Toppen, då ringer jag Scania i morgon. Och du bokar mötet med Skanska vecka 49.</v>',
      ),
    ),
  ).toEqual([
    ['Skicka offerten till Volvo', 'ali', '2026-11-27'],
    ['Ringa Scania', 'maria', '2026-11-25'],
    ['Boka mötet med Skanska', 'ali', '2026-12-04'],
  ]));

test('names are known also as "Haddad, Ali", and strangers own nothing', () => {
  expect(read(file('<v Haddad, Ali>Jag ringer Volvo i morgon.</v>'))).toEqual([
    ['Ringa Volvo', 'ali', '2026-11-25'],
  ]);
  expect(read(file('<v Karin Ek>Jag ringer Volvo i morgon.</v>'))).toEqual([
    ['Ringa Volvo', null, '2026-11-25'],
  ]);
});

test('what is said again with another day replaces the first', () =>
  expect(
    read(
      file(
        '<v Ali Haddad>Jag ringer Volvo på torsdag.</v>',
        '<v Maria Lind>Hinner du?</v>',
        '<v Ali Haddad>Nej, jag ringer Volvo på fredag.</v>',
      ),
    ),
  ).toEqual([['Ringa Volvo', 'ali', '2026-11-27']]));

test('a file without cues has no steps', () => {
  expect(read('')).toEqual([]);
  expect(read('WEBVTT')).toEqual([]);
  expect(read('Ali skickar offerten på fredag')).toEqual([]);
});
