import { expect, test } from 'vitest';
import { noDaysOff } from '../domain/working-days.ts';
import { answerLineBy } from './next-steps.ts';

const answerLine = answerLineBy(() => noDaysOff);
import { ali, maria } from '../../tests/support/capture-context.ts';

const question = {
  id: 'a',
  locale: 'sv-SE',
  now: '2026-11-24T10:00:00+01:00',
  timeZone: 'Europe/Stockholm',
  speaker: 'maria',
  participants: [maria, ali],
  text: 'Ali skickar offerten senast fredag och jag ringer Volvo i morgon',
};
const answer = (line: unknown): unknown => JSON.parse(answerLine(JSON.stringify(line)));

test('a line in gives a line out, with the steps in order', () =>
  expect(answer(question)).toEqual({
    id: 'a',
    steps: [
      { text: 'Skicka offerten', ownerId: 'ali', due: '2026-11-27', confidence: 0.95 },
      { text: 'Ringa Volvo', ownerId: 'maria', due: '2026-11-25', confidence: 0.95 },
    ],
  }));

test('a transcript is read by its speakers', () =>
  expect(
    answer({
      ...question,
      kind: 'transcript',
      text: 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ali Haddad>Jag ringer Volvo i morgon.</v>',
    }),
  ).toMatchObject({ steps: [{ ownerId: 'ali', due: '2026-11-25' }] }));

test('a message without a step has none', () =>
  expect(answer({ ...question, text: 'Tack för idag!' })).toEqual({ id: 'a', steps: [] }));

test.each<readonly [string, unknown]>([
  ['timeZone', { ...question, timeZone: 'Mars/Olympus' }],
  ['now', { ...question, now: 'i går' }],
  ['participants.0.role', { ...question, participants: [{ ...ali, role: 'boss' }] }],
  ['kind', { ...question, kind: 'song' }],
  ['text', { ...question, text: 7 }],
])('a line with a wrong %s gives its id and names the field', (field, line) =>
  expect(answer(line)).toEqual({ id: 'a', error: expect.stringContaining(`${field}: `) as string }),
);

test('a line that is no question at all gives an error without id', () => {
  expect(JSON.parse(answerLine('{"id":'))).toEqual({ id: null, error: 'not JSON' });
  expect(answer([1])).toMatchObject({ id: null });
  expect(answer(null)).toMatchObject({ id: null });
});
