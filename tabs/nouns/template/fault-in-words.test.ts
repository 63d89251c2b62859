import { expect, test } from 'vitest';
import { builtIn } from '../../../shared/coaching/built-in.ts';
import type { TemplateFault } from '../../../shared/coaching/template.ts';
import { say } from '../../../shared/words/say.ts';
import { faultInWords } from './fault-in-words.ts';

const deal = builtIn('deal');
const swedish = {
  language: 'sv',
  say: (key, values) => say('sv', key, values),
} as const satisfies Parameters<typeof faultInWords>[0];
const english = {
  language: 'en',
  say: (key, values) => say('en', key, values),
} as const satisfies Parameters<typeof faultInWords>[0];
const inTitle = { section: 1, part: 'title', question: null } as const;

test.each<[TemplateFault, string, string]>([
  [
    { what: 'empty', ...inTitle, language: 'en' },
    'Läget i affären · Rubrik: texten saknas på engelska',
    'Where the deal stands · Title: the English text is missing',
  ],
  [
    { what: 'not-plain', section: 1, part: 'question', question: 1, language: 'sv' },
    'Läget i affären · Fråga 2: texten på svenska innehåller kod eller tecken som inte syns',
    'Where the deal stands · Question 2: the text in Swedish has code or characters that are not seen in it',
  ],
  [
    { what: 'too-long', section: null, part: 'name', question: null, language: 'sv', most: 40 },
    'Namn: texten är för lång på svenska, högst 40 tecken',
    'Name: the Swedish text is too long, at most 40 characters',
  ],
  [
    { what: 'sum', section: null, length: 30, sum: 31 },
    'Mallen: minuterna blir 31 när samtalet är 30 minuter',
    'The template: the minutes come to 31 when the session is 30 minutes',
  ],
  [
    { what: 'minutes', section: 2, length: 15 },
    'Människor och beslut: tiden går inte när samtalet är 15 minuter',
    'People and decision: the time does not work when the session is 15 minutes',
  ],
  [
    { what: 'minutes', section: null, length: 15 },
    'Mallen: inget avsnitt är med när samtalet är 15 minuter',
    'The template: no section is left when the session is 15 minutes',
  ],
])('%j is said where it is, in both languages', (fault, sv, en) => {
  expect(faultInWords(swedish, deal, fault)).toBe(sv);
  expect(faultInWords(english, deal, fault)).toBe(en);
});

test('a section without a title is told by its number', () => {
  const [first, ...rest] = deal.sections;
  if (!first) throw new Error('the deal template has sections');
  const template = { ...deal, sections: [{ ...first, title: { sv: '', en: ' ' } }, ...rest] };
  expect(faultInWords(swedish, template, { what: 'id', section: 1 })).toBe(
    'Avsnitt 2: två avsnitt har samma beteckning; ta bort det ena',
  );
});
