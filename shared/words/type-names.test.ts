import { expect, test } from 'vitest';
import { reasonInWords } from './reason-in-words.ts';
import { typeNames } from './type-names.ts';

const own = { pipeline: { sv: 'Affärsläget', en: 'Pipeline and forecast' } };

test('a type has the organisation’s own name, and ours in a language where they have not changed it', () => {
  expect(typeNames('sv', own).of('pipeline')).toBe('Affärsläget');
  expect(typeNames('sv', own).short('pipeline')).toBe('Affärsläget');
  expect(typeNames('en', own).of('pipeline')).toBe('Pipeline and forecast');
  expect(typeNames('en', own).short('pipeline')).toBe('Pipeline');
  expect(typeNames('sv', own).of('deal')).toBe('Affärscoaching');
});

test('a type has the organisation’s own short name where there is little room, in each language its own', () => {
  const names = { pipeline: { ...own.pipeline, short: { sv: 'Läget', en: 'Status' } } };
  expect(typeNames('sv', names).short('pipeline')).toBe('Läget');
  expect(typeNames('en', names).short('pipeline')).toBe('Status');
  expect(typeNames('en', names).of('pipeline')).toBe('Pipeline and forecast');
});

test('an own name is quoted inside a sentence, as that language quotes', () => {
  const english = { deal: { sv: 'Affärscoaching', en: 'Deal clinic' } };
  expect(typeNames('sv', own).about('pipeline')).toBe('”Affärsläget”');
  expect(typeNames('en', english).about('deal')).toBe('“Deal clinic”');
  expect(typeNames('en', own).about('pipeline')).toBe('the pipeline');
});

test('a reason says the type by its own name, mid-sentence and first', () => {
  const about = { type: 'pipeline', rep: 'Ali', reader: 'manager', isSuggested: true } as const;
  const names = typeNames('sv', own);
  expect(reasonInWords('sv', { id: 'age', values: { weeks: 3, agreed: 2 } }, about, names)).toBe(
    'Det är 3 veckor sedan ni hade ”Affärsläget”. Ni sa högst 2 veckor emellan.',
  );
  expect(reasonInWords('sv', { id: 'forgotten', values: { weeks: 9, agreed: 2 } }, about, names)).toMatch(
    /^Affärsläget har väntat längst/,
  );
});

test('what an own name holds is never read as a pattern', () => {
  expect(typeNames('sv', { deal: { sv: '{name} #1', en: '{name} #1' } }).about('deal')).toBe('”{name} #1”');
});
