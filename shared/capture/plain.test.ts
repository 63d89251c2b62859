import { expect, test } from 'vitest';
import type { Language } from '../domain/language.ts';
import { readPlainly } from './plain.ts';
import type { CaptureContext } from './context.ts';
import { tokensOf } from './tokens.ts';
import { inOneToOne, maria } from '../../tests/support/capture-context.ts';

const plainly = (said: string, language: Language, context: CaptureContext) => {
  const { line, asked } = readPlainly(tokensOf(said), language, context);
  return { text: line.text, asked };
};
const plain = (said: string, language: Language) => plainly(said, language, inOneToOne()).text;

test('what is written short is written out', () => {
  expect(plain('bokar lunch m Karin o skickar avtalet t Peab fre', 'sv')).toBe(
    'bokar lunch med Karin och skickar avtalet till Peab fredag',
  );
  expect(plain('ill call u tmrw, dont worry', 'en')).toBe("I'll call you tomorrow, don't worry");
});

test('what only looks short stays: parts of words, initials, names and addresses', () => {
  for (const said of ['t.ex. Volvo', 'Sara M ringer', 'Tor ringer', 'm@t.se', '5 m2', 'en ny typ av avtal'])
    expect(plain(said, 'sv')).toBe(said);
  for (const said of ['he is ill today', 'show your id card', 'the price is right'])
    expect(plain(said, 'en')).toBe(said);
  const among = inOneToOne({ participants: [maria, { id: 'm', name: 'Mon Fri', role: 'rep' }] });
  expect(plainly('mon calls', 'en', among).text).toBe('mon calls');
});

test('a weekday with one slip is that day, another form of it is not', () => {
  expect(plain('på freddag, onsdg, torsag', 'sv')).toBe('på fredag, onsdag, torsdag');
  expect(plain('i fredags, fredagen', 'sv')).toBe('i fredags, fredagen');
  expect(plain('on firday, wendesday, tomorow', 'en')).toBe('on friday, wednesday, tomorrow');
});

test('what one says while looking for the word goes, and so do pictures', () =>
  expect(plain('eh jag ringer liksom volvo typ på fredag 👍 :)', 'sv')).toBe('jag ringer volvo på fredag'));

test('a tag at the end asks for no answer', () => {
  expect(plainly('du ringer Volvo va?', 'sv', inOneToOne())).toEqual({
    text: 'du ringer Volvo',
    asked: false,
  });
  expect(plainly('you call them, ok?', 'en', inOneToOne())).toEqual({ text: 'you call them', asked: false });
  expect(plainly('ringer du Volvo då?', 'sv', inOneToOne()).asked).toBe(true);
});
