import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMMITMENT_TEXT_MAX } from '../domain/commitment.ts';
import { addDays, toDay } from '../domain/time.ts';
import { decisionIn } from './decision.ts';
import { botIntentsIn } from '../intent/intent-in.ts';
import { listingIn } from '../intent/listing.ts';
import { ali, inOneToOne, maria } from '../../tests/support/capture-context.ts';
import { stepsInTranscript } from './transcript-steps.ts';
import { tokensOf } from './tokens.ts';
import { readSteps, stepsIn, understand } from './understand.ts';

const pieces =
  'Ali Maria jag du vi I you we chefen skickar ska skicka ringer sends will call books offerten till Volvo the quote to och and , . ? senast på by on fredag Friday i morgon tomorrow nästa vecka next week den 15:e 12 mars March 31 vecka 53 om två dagar in two weeks inte not kanske igår yesterday Beslut: - \n före before innan lunch 2026-02-30 31/12'.split(
    ' ',
  );
const sentence = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((words) => words.join(' '));
const text = fc.oneof(sentence, sentence, fc.string({ unit: 'grapheme', maxLength: 200 }));
const context = fc
  .record({
    locale: fc.constantFrom('sv' as const, 'en' as const),
    today: fc.integer({ min: 0, max: 7_300 }).map((days) => addDays(toDay('2020-01-01'), days)),
    speaker: fc.constantFrom('ali', 'maria', 'nobody'),
  })
  .map(inOneToOne);

test('no step is due before today', () => {
  fc.assert(
    fc.property(text, context, (said, where) => {
      for (const { due, confidence, text: what } of stepsIn(said, where)) {
        if (due !== null) expect(due >= where.today).toBe(true);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(what.trim()).not.toBe('');
        expect(what.length).toBeLessThanOrEqual(COMMITMENT_TEXT_MAX);
      }
    }),
    { numRuns: 1500 },
  );
});

test('nothing anyone writes makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 300 })), context, (said, where) => {
      understand(said, where);
      botIntentsIn(said, where);
      stepsInTranscript(said, where);
    }),
    { numRuns: 1000 },
  );
});

test('how wide the spaces are changes nothing', () => {
  fc.assert(
    fc.property(sentence, context, (said, where) => {
      expect(understand(`  ${said.replaceAll(' ', ' \t ')}  `, where)).toEqual(understand(said, where));
    }),
    { numRuns: 700 },
  );
});

test('the order of the people changes nothing', () => {
  const people = [
    maria,
    ali,
    { id: 'm2', name: 'Maria Ek', role: 'rep' as const },
    { id: 's', name: 'Sara Ek', role: 'rep' as const },
  ];
  fc.assert(
    fc.property(sentence, context, fc.shuffledSubarray(people, { minLength: 4 }), (said, where, shuffled) => {
      expect(stepsIn(said, { ...where, participants: shuffled })).toEqual(
        stepsIn(said, { ...where, participants: people }),
      );
    }),
    { numRuns: 500 },
  );
});

/** What grows with the square of a text takes a hundred times as long for one ten times as long; what a busy machine adds is less. */
const GROWTH = 40;
/** Times under this are too short to be compared, in milliseconds. */
const LEAST_MS = 20;

test.each([
  'a',
  ' ',
  'Ali skickar offerten på fredag och ',
  '. ',
  ', ',
  '<',
  'I will call Volvo tomorrow, ',
  'Ali ringer Volvo i morgon.\n',
  '12 ',
  'inte ',
  '<at>',
  '(',
  'by 12 March ',
  '?',
  'på till senast ',
])('ten times as much of "%s" takes no more than its share of time', (unit) => {
  const timeOf = (length: number): number => {
    const long = unit.repeat(Math.ceil(length / unit.length));
    const before = process.cpuUsage();
    understand(long, inOneToOne());
    botIntentsIn(long, inOneToOne({ locale: 'en' }));
    decisionIn(long);
    stepsInTranscript(`WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ali Haddad>${long}`, inOneToOne());
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const floor = Math.max(timeOf(5_000), LEAST_MS);
  expect(timeOf(50_000) / floor).toBeLessThan(GROWTH);
});

test.each(['alla mina ', 'all my '])('"%s" again and again takes its share of time', (unit) => {
  const timeOf = (count: number): number => {
    const before = process.cpuUsage();
    expect(listingIn(`${unit.repeat(count)}x`)).toBeNull();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  // What doubles with each word more is far beyond that here, and still comes to an end.
  const floor = Math.max(timeOf(13), LEAST_MS);
  expect(timeOf(26) / floor).toBeLessThan(GROWTH);
});

const commands = fc.oneof(
  fc.constantFrom(
    ...'hjälp|help|ångra|undo|tyst idag|mute for today|visa mina mål|show my goals|visa veckans löften|när ses vi nästa gång|when do we meet next|vad har jag lovat|what have I promised|stryk den, inte aktuellt|drop it, no longer relevant|klart|done|byt språk till engelska|förbered mötet|sluta påminna mig|boka om nästa 1:1'.split(
      '|',
    ),
  ),
  fc
    .tuple(
      fc.constantFrom(
        'flytta',
        'skjut upp',
        'ta bort',
        'bocka av',
        'move',
        'postpone',
        'remove',
        'klart med',
        'done with',
      ),
      fc.constantFrom('offerten', 'samtalet med Volvo', 'the quote', 'mötet', 'my promise to Scania'),
      fc.constantFrom('', ' till fredag', ' to Friday', ' en vecka', ' den 17:e'),
    )
    .map(([verb, thing, day]) => `${verb} ${thing}${day}`),
);

test('no command is a step', () => {
  fc.assert(
    fc.property(commands, fc.constantFrom('', '!', '?', ' tack'), context, (said, mark, where) => {
      expect(stepsIn(`${said}${mark}`, where)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

const anyText = fc.oneof(
  text,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '<at>Kadens</at>',
        '&nbsp;',
        '&amp;',
        '<b>',
        '👍🏽',
        '🇸🇪',
        'אני אתקשר',
        'سأتصل',
        '\u202e',
        'på fredag',
        '\r\n',
        '@Ali',
        '"',
        'jag ringer',
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(' ')),
);

test('tokens stand in order and leave out nothing but space', () => {
  fc.assert(
    fc.property(anyText, (said) => {
      let end = 0;
      for (const token of tokensOf(said)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        expect(said.slice(end, token.start).replace(/[\s\u200b\u200e\u200f\u2060\ufeff\u00ad]/gu, '')).toBe(
          '',
        );
        end = token.end;
      }
      expect(said.slice(end).replace(/[\s\u200b\u200e\u200f\u2060\ufeff\u00ad]/gu, '')).toBe('');
    }),
    { numRuns: 1000 },
  );
});

test('the parts of a step stand where they are written', () => {
  fc.assert(
    fc.property(anyText, context, (said, where) => {
      for (const { spans } of readSteps(said, where))
        for (const span of [spans.action, spans.day, spans.serves])
          if (span !== null) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(said.length);
          }
    }),
    { numRuns: 1000 },
  );
  const written = '<at>Kadens</at> På fredag  skickar jag offerten  för att få ett besked 👍';
  const [step] = readSteps(written, inOneToOne());
  const at = (span: { start: number; end: number } | null | undefined) =>
    span == null ? null : written.slice(span.start, span.end);
  expect(at(step?.spans.day)).toBe('På fredag');
  expect(at(step?.spans.serves)).toBe('för att få ett besked');
  expect(step?.step.text).toBe('Skicka offerten för att få ett besked');
});
