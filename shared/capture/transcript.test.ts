import { expect, test } from 'vitest';
import { inOneToOne } from '../../tests/support/capture-context.ts';
import { stepsInTranscript } from './transcript-steps.ts';
import { cuesOf, isTranscript } from './transcript.ts';
import { turnsOf } from './turns.ts';

/** What grows with the square of a talk takes a hundred times as long for one ten times as long; what a busy machine adds is less. */
const GROWTH = 40;

const cue = (text: string) => `00:00:01.000 --> 00:00:04.500\n${text}\n`;
const file = (...cues: readonly string[]) => `WEBVTT\n\nNOTE made by hand\n\n${cues.map(cue).join('\n')}`;
const heard = (vtt: string, given = {}) => stepsInTranscript(vtt, inOneToOne(given));
const read = (vtt: string, given = {}) =>
  heard(vtt, given).map(({ text, ownerId, due }) => [text, ownerId, due]);
const turns = (vtt: string) =>
  turnsOf(cuesOf(vtt)).map(({ name, sentences }) => [name, ...sentences.map(({ text }) => text)]);

test('what one person goes on saying in the next cue is one sentence', () =>
  expect(
    turns(
      file(
        '<v Ali Haddad>Jag skickar offerten</v>',
        '<v Ali Haddad>till Volvo på fredag.</v>',
        '<v Maria Lind>Bra &amp; tack.</v>',
      ),
    ),
  ).toEqual([
    ['Ali Haddad', 'Jag skickar offerten till Volvo på fredag.'],
    ['Maria Lind', 'Bra & tack.'],
  ]));

test('without punctuation a border between cues is one between sentences', () =>
  expect(
    turns(
      file(
        '<v Ali Haddad>jag ringer scania på fredag</v>',
        '<v Ali Haddad>du skickar avtalet</v>',
        '<v Ali Haddad>till volvo i morgon</v>',
      ),
    ),
  ).toEqual([['Ali Haddad', 'jag ringer scania på fredag', 'du skickar avtalet till volvo i morgon']]));

test('voices are found in tags with classes, as "Name:", several in a cue, and with any line ends', () =>
  expect(
    turns(
      file('<v.loud Ali Haddad>Ja.</v> <v Maria Lind>Nej.</v>', 'Ali Haddad: Okej.').replaceAll('\n', '\r\n'),
    ),
  ).toEqual([
    ['Ali Haddad', 'Ja.'],
    ['Maria Lind', 'Nej.'],
    ['Ali Haddad', 'Okej.'],
  ]));

test.each([
  ['0:0:0.0 --> 0:0:5.320', 0],
  ['0:12:7.5 --> 0:12:9.0', 727],
  ['00:04.000 --> 00:06.000', 4],
  ['1:02:03.004 --> 1:02:04.000', 3723],
  ['-0:0:3.120 --> 0:0:1.0', 0],
  ['00:00:-3.-120 --> 00:00:01.000', 0],
])('a cue timed %s is heard', (timing, at) =>
  expect(cuesOf(`WEBVTT\n\n${timing}\n<v Ali Haddad>Hej.</v>`)).toEqual([
    { name: 'Ali Haddad', at, text: 'Hej.' },
  ]),
);

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

test('names are known also as "Haddad, Ali" and with what they work with, and strangers own nothing', () => {
  expect(read(file('<v Haddad, Ali>Jag ringer Volvo i morgon.</v>'))).toEqual([
    ['Ringa Volvo', 'ali', '2026-11-25'],
  ]);
  expect(read(file('<v Ali Haddad [Sales]>Jag ringer Volvo i morgon.</v>'))).toEqual([
    ['Ringa Volvo', 'ali', '2026-11-25'],
  ]);
  expect(read(file('<v Karin Ek>Jag ringer Volvo i morgon.</v>'))).toEqual([
    ['Ringa Volvo', null, '2026-11-25'],
  ]);
});

test('what is asked and what is answered are one step, quoted together', () =>
  expect(
    heard(
      file(
        '<v Maria Lind>Kan du skicka avtalet till Scania?</v>',
        '<v Ali Haddad>Ja, det gör jag på fredag.</v>',
      ),
    ),
  ).toMatchObject([
    {
      text: 'Skicka avtalet till Scania',
      ownerId: 'ali',
      due: '2026-11-27',
      quote: 'Kan du skicka avtalet till Scania?\nJa, det gör jag på fredag.',
      saidAt: 1,
    },
  ]));

test('what is refused is no step, and whoever then takes it over has it', () => {
  const asked = '<v Maria Lind>Can you book a meeting with Saab?</v>';
  const refused = '<v Ali Haddad>I’m afraid I can’t, I’m away.</v>';
  expect(read(file(asked, refused), { locale: 'en' })).toEqual([]);
  expect(
    read(file(asked, refused, '<v Maria Lind>No worries, I’ll do it on Friday.</v>'), { locale: 'en' }),
  ).toEqual([['Book a meeting with Saab', 'maria', '2026-11-27']]);
});

test('what is offered is a step when the other wants it', () => {
  const offered = '<v Maria Lind>Ska jag fråga Lars om rabatten?</v>';
  expect(read(file(offered, '<v Ali Haddad>Ja, gärna.</v>'))).toEqual([
    ['Fråga Lars om rabatten', 'maria', null],
  ]);
  expect(read(file(offered, '<v Ali Haddad>Nej, det behövs inte.</v>'))).toEqual([]);
});

test('what nobody else has taken on is theirs who answers', () =>
  expect(
    read(
      file(
        '<v Maria Lind>Någon måste boka lokal till kundträffen.</v>',
        '<v Ali Haddad>Det kan jag göra.</v>',
      ),
    ),
  ).toEqual([['Boka lokal till kundträffen', 'ali', null]]));

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

test('what belongs to the talk, what is told and what hangs on something else are no steps', () =>
  expect(
    read(
      file(
        '<v Maria Lind>Kan du dela skärmen?</v>',
        '<v Ali Haddad>Ja, vänta lite.</v>',
        '<v Maria Lind>Jag brukar skicka ett sms först. Kan du berätta om mötet?</v>',
        '<v Ali Haddad>Ja. De skickar en förfrågan i januari.</v>',
        '<v Maria Lind>Om de inte hör av sig, vad gör du då?</v>',
        '<v Ali Haddad>Då ringer jag deras chef. Jag tar tåget på torsdag.</v>',
      ),
    ),
  ).toEqual([]));

test('speech without punctuation is heard as several sentences', () =>
  expect(
    read(
      file(
        '<v Ali Haddad>eh ja alltså jag jag skickar avtalet på fredag och så kan du ringa scania i morgon</v>',
      ),
    ),
  ).toEqual([
    ['Skicka avtalet', 'ali', '2026-11-27'],
    ['Ringa scania', 'maria', '2026-11-25'],
  ]));

test('what is played as the customer, and how one does something, is no step', () =>
  expect(
    read(
      file(
        '<v Maria Lind>Då övar vi. Jag är kunden.</v>',
        '<v Ali Haddad>Jag skickar offerten på fredag.</v>',
        '<v Maria Lind>Vad märkte du?</v>',
        '<v Ali Haddad>Att jag lovade för mycket.</v>',
        '<v Maria Lind>Hur avslutar du mötet?</v>',
        '<v Ali Haddad>Jag sammanfattar allt för kunden.</v>',
        '<v Maria Lind>Bra.</v>',
        '<v Ali Haddad>Jag ringer Volvo i morgon.</v>',
      ),
    ),
  ).toEqual([['Ringa Volvo', 'ali', '2026-11-25']]));

test('a hum is an answer', () =>
  expect(read(file('<v Maria Lind>Kan du skicka protokollet?</v>', '<v Ali Haddad>Mm.</v>'))).toEqual([
    ['Skicka protokollet', 'ali', null],
  ]));

test('a third language gives nothing', () =>
  expect(
    read(
      file(
        '<v Ali Haddad>Ich schicke das Angebot am Freitag.</v>',
        '<v Maria Lind>Könntest du Scania morgen anrufen?</v>',
        '<v Ali Haddad>Oui, je vais envoyer le contrat lundi.</v>',
      ),
    ),
  ).toEqual([]));

test('one who talks alone promises for themselves, and is answered by nobody', () =>
  expect(
    read(
      file(
        '<v Ali Haddad>Då så.</v>',
        '<v Ali Haddad>Jag ringer Volvo i morgon.</v>',
        '<v Ali Haddad>Kan du skicka avtalet?</v>',
        '<v Ali Haddad>Ja.</v>',
      ),
    ),
  ).toEqual([['Ringa Volvo', 'ali', '2026-11-25']]));

test('of people whom nobody knows, what they promise and answer each other is heard, and has no owner', () => {
  expect(
    read(
      file(
        '<v Talare 1>Jag ringer Volvo i morgon.</v>',
        '<v Talare 2>Kan du skicka avtalet till Scania?</v>',
        '<v Talare 1>Ja, på fredag.</v>',
      ),
    ),
  ).toEqual([
    ['Ringa Volvo', null, '2026-11-25'],
    ['Skicka avtalet till Scania', null, '2026-11-27'],
  ]);
  expect(read(file('Jag ringer Volvo i morgon.', 'Du skickar avtalet på fredag.'))).toEqual([
    ['Ringa Volvo', null, '2026-11-25'],
    ['Skicka avtalet', null, '2026-11-27'],
  ]);
});

test('a file without cues has no steps and is no transcript', () => {
  expect(read('')).toEqual([]);
  expect(read('WEBVTT')).toEqual([]);
  expect(read('Ali skickar offerten på fredag')).toEqual([]);
  expect(isTranscript('Ali skickar offerten på fredag')).toBe(false);
});

test('four hours of talk take no more than their share of the time that a tenth of them takes', () => {
  const timeOf = (cues: number): number => {
    const talk = Array.from({ length: cues }, (_, at) =>
      cue(
        `<v ${at % 2 === 0 ? 'Ali Haddad' : 'Maria Lind'}>Vi pratade om kunden igen, och det var ganska bra.</v>`,
      ),
    );
    const before = process.cpuUsage();
    expect(
      read(`WEBVTT\n\n${talk.join('\n')}\n${cue('<v Ali Haddad>Jag ringer Volvo i morgon.</v>')}`),
    ).toEqual([['Ringa Volvo', 'ali', '2026-11-25']]);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  timeOf(60);
  const tenth = timeOf(600);
  expect(timeOf(6000) / tenth).toBeLessThan(GROWTH);
});

const said = [
  { name: 'Maria Lindqvist', at: 3, text: 'Hur gick det hos Volvo?' },
  { name: 'Ali Rezai (Säljaren)', at: 12, text: 'Bra. Jag skickar offerten på fredag klockan 10:30' },
  { name: 'Maria Lindqvist', at: 3675, text: 'Om 10 minuter' },
];
test.each([
  [
    'the Word file',
    `Möte med Ali\n30 november 2026, 09:00\n1 h 2 min\n\nMaria Lindqvist startade transkriptionen\n
Maria Lindqvist   0:03\nHur gick det hos Volvo?\n\nAli Rezai (Säljaren)   0:12\nBra. Jag skickar offerten\npå fredag klockan 10:30\n
Maria Lindqvist   1:01:15\nOm 10 minuter\n\nMaria Lindqvist avslutade transkriptionen`,
  ],
  [
    'the pane, with the time as it is heard',
    `Maria Lindqvist\n0 minuter 3 sekunder\n0:03\nMaria Lindqvist 0 minuter 3 sekunder\nHur gick det hos Volvo?
Ali Rezai (Säljaren)\n0 minutes 12 seconds0:12\nBra. Jag skickar offerten på fredag klockan 10:30
Maria Lindqvist\n1 timme 1 minut 15 sekunder\n1:01:15\nOm 10 minuter`,
  ],
])('who said what, and when, is read in %s from Teams', (_, text) => {
  const [first, second, third] = cuesOf(text);
  expect([first, second]).toEqual(said.slice(0, 2));
  expect(third).toMatchObject({ name: 'Maria Lindqvist', at: 3675 });
  expect(third?.text).toMatch(/^Om 10 minuter/);
  expect(heard(text).length).toBeGreaterThan(0);
});

test('notes with times in them are no transcript', () => {
  expect(isTranscript('Vi ses på fredag\n10:30\nRing Volvo i morgon')).toBe(false);
  expect(isTranscript('Maria Lindqvist 0:03\nHej')).toBe(false);
});
