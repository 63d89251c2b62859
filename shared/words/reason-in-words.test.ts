import { describe, expect, test } from 'vitest';
import { reasonIds, signals } from '../coaching/reasons.ts';
import type { ReasonTexts } from '../coaching/reasons.ts';
import { conversationType } from '../domain/conversation-type.ts';
import { language as languages } from '../domain/language.ts';
import { reasonInWords } from './reason-in-words.ts';
import { typeNames } from './type-names.ts';

const values: ReasonTexts = {
  ...{ weeks: 1, agreed: 8, days: 1, n: 2, total: 9, coverage: 2, target: 3 },
  ...{ commitment: 'Skicka offerten', deal: 'Volvo', value: 2_000_000, goal: 'Ny ARR' },
  ...{ behaviour: { sv: 'Lyssnar', en: 'Listens' } },
  ...{ stage: 'Offert', customer: 'Scania', day: '2027-03-12', pace: 0.824, share: 0.25 },
};
const ours = (language: 'sv' | 'en') => typeNames(language, {});
const about = { type: 'pipeline', rep: 'Ali', reader: 'manager', isSuggested: true } as const;

describe.each(languages.options)('in %s', (language) => {
  test.each(reasonIds)('%s is a whole sentence with everything in it filled in', (id) => {
    const type = conversationType.safeParse(signals.find((one) => one.id === id)?.type).data ?? 'pipeline';
    const readBy = (reader: 'manager' | 'rep') =>
      reasonInWords(
        language,
        { id, values },
        { type, rep: 'Ali', reader, isSuggested: true },
        ours(language),
      );
    for (const sentence of [readBy('manager'), readBy('rep')]) {
      expect(sentence).toMatch(/^[\p{Lu}\d”“].*[.]$/u);
      expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
    }
    // The rep is addressed, and never named; a sentence that names nobody is the same for both.
    expect(readBy('rep')).not.toContain('Ali');
    expect(readBy('rep') === readBy('manager')).toBe(!readBy('manager').includes('Ali'));
  });
});

test('a behaviour is called what the organisation calls it in the reader’s language', () => {
  for (const [language, name] of [
    ['sv', 'Lyssnar'],
    ['en', 'Listens'],
  ] as const)
    expect(reasonInWords(language, { id: 'skill.gap', values }, about, ours(language))).toContain(name);
});

test('a first session is said to be one also to two who have no rhythm', () => {
  for (const language of languages.options)
    expect(reasonInWords(language, { id: 'performance.first', values }, about, ours(language))).not.toMatch(
      /rytm|rhythm/i,
    );
});

test('weeks, days and shares are said as people say them', () => {
  expect(reasonInWords('sv', { id: 'age', values: { weeks: 1, agreed: 8 } }, about, ours('sv'))).toBe(
    'Det är 1 vecka sedan ni hade ett samtal om pipelinen. Ni sa högst 8 veckor emellan.',
  );
  expect(reasonInWords('en', { id: 'age', values: { weeks: 9, agreed: 1 } }, about, ours('en'))).toBe(
    'It is 9 weeks since you had a pipeline session. You agreed on at most 1 week between.',
  );
  expect(reasonInWords('sv', { id: 'performance.behind', values }, about, ours('sv'))).toBe(
    'Ny ARR ligger på 82\u00a0% av planerad takt.',
  );
  const miss = (values: ReasonTexts) =>
    reasonInWords('sv', { id: 'pipeline.forecast-miss', values }, about, ours('sv'));
  expect(miss({ share: 0.34 })).toBe('Förra prognosen avvek 34\u00a0% från utfallet.');
  expect(miss({ share: 'none', value: 510_000 })).toBe(
    'Förra prognosen var 510\u00a0tkr. Inget av det kom in.',
  );
  expect(
    reasonInWords('sv', { id: 'performance.period', values: { day: '2027-01-01' } }, about, ours('sv')),
  ).toBe('Målen för perioden från fre 1 jan är inte satta än.');
  expect(
    reasonInWords('sv', { id: 'pipeline.period-close', values: { days: 0 } }, about, ours('sv')),
  ).toMatch(/^Perioden slutar i dag\./);
});

test('only the type that is suggested is said to be suggested first', () => {
  const waited = (language: 'sv' | 'en', isSuggested: boolean) =>
    reasonInWords(
      language,
      { id: 'forgotten', values: { weeks: 9, agreed: 2 } },
      { ...about, isSuggested },
      ours(language),
    );
  expect(waited('sv', true)).toMatch(/har väntat längst: 9 veckor, .* Därför föreslås det först\.$/);
  expect(waited('sv', false)).toMatch(/ har väntat 9 veckor, mot överenskomna 2\.$/);
  expect(waited('en', true)).toMatch(/has waited longest: 9 weeks .* suggested first\.$/);
  expect(waited('en', false)).toMatch(/ has waited 9 weeks against the 2 agreed\.$/);
});
