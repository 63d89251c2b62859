import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conversationTypes } from '../domain/conversation-type.ts';
import { agendaOf, LENGTHS } from './agenda-for.ts';
import { builtIn } from './built-in.ts';
import { faultsOf, faultsOfNames, LIMITS, template as shape } from './template.ts';
import type { TemplateFault } from './template.ts';
import type { Section, Template } from './templates.ts';

const deal = builtIn('deal');
const [picture, ...others] = deal.sections;
if (!picture) throw new Error('the deal template has sections');
const withFirst = (changed: Partial<Section>): Template => ({
  ...deal,
  sections: [{ ...picture, ...changed }, ...others],
});
const both = (text: string) => ({ sv: text, en: text });
const found = (template: Template) => faultsOf(template);

test.each(conversationTypes)('the built-in template of %s has no fault', (type) => {
  expect(faultsOf(builtIn(type))).toEqual([]);
});

describe('a fault is named with its place', () => {
  const inTitle = { section: 1, part: 'title', question: null } as const;
  const cases: readonly (readonly [string, Template, readonly TemplateFault[]])[] = [
    [
      'a title that is there in one language only',
      withFirst({ title: { sv: 'Läget', en: '  ' } }),
      [{ what: 'empty', ...inTitle, language: 'en' }],
    ],
    [
      'a title that is too long',
      withFirst({ title: { sv: 'x'.repeat(LIMITS.title + 1), en: 'x' } }),
      [{ what: 'too-long', ...inTitle, language: 'sv', most: LIMITS.title }],
    ],
    [
      'markup in a title',
      withFirst({ title: { sv: 'Läget', en: '<b>Picture</b>' } }),
      [{ what: 'not-plain', ...inTitle, language: 'en' }],
    ],
    [
      'a line break in a title',
      withFirst({ title: { sv: 'Lä\nget', en: 'Picture' } }),
      [{ what: 'not-plain', ...inTitle, language: 'sv' }],
    ],
    [
      'a mark that turns the text around',
      withFirst({ title: { sv: 'Läget', en: 'Picture\u202e' } }),
      [{ what: 'not-plain', ...inTitle, language: 'en' }],
    ],
    [
      'a placeholder in one language only',
      withFirst({ questions: [both('Vad vet vi?'), { sv: 'Vad säger {name}?', en: 'What do they say?' }] }),
      [{ what: 'placeholders', section: 1, part: 'question', question: 1 }],
    ],
    [
      'a short name that is too long',
      { ...deal, short: { sv: 'x'.repeat(LIMITS.short + 1), en: 'x' } },
      [
        {
          what: 'too-long',
          section: null,
          part: 'short',
          question: null,
          language: 'sv',
          most: LIMITS.short,
        },
      ],
    ],
    ['no section', { ...deal, sections: [] }, sumsOff([7, 10, 11, 12], 'sections')],
    [
      'negative minutes',
      withFirst({ minutes: [-4, 6, 9, 13] }),
      [
        { what: 'minutes', section: 1, length: 15 },
        { what: 'sum', section: null, length: 15, sum: 7 },
      ],
    ],
    [
      'minutes that do not add up at one length',
      withFirst({ minutes: [4, 6, 9, 14] }),
      [{ what: 'sum', section: null, length: 60, sum: 61 }],
    ],
    [
      'more questions than anybody asks',
      withFirst({ questions: Array.from({ length: 9 }, () => both('Vad?')) }),
      [{ what: 'questions', section: 1, most: LIMITS.questions }],
    ],
    ['two sections of one id', withFirst({ id: 'people' }), [{ what: 'id', section: 2 }]],
    [
      'follow-up without time',
      {
        ...deal,
        followUp: { ...deal.followUp, minutes: [0, 5, 5, 5] },
        nextSteps: { ...deal.nextSteps, minutes: [7, 5, 6, 7] },
      },
      [{ what: 'minutes', section: 0, length: 15 }],
    ],
    [
      'nothing but follow-up and next steps at a length',
      {
        ...deal,
        followUp: { ...deal.followUp, minutes: [11, 5, 5, 5] },
        sections: deal.sections.map((one) => ({
          ...one,
          minutes: [0, one.minutes[1], one.minutes[2], one.minutes[3]],
        })),
      },
      [{ what: 'minutes', section: null, length: 15 }],
    ],
  ];
  test.each(cases)('%s', (_what, template, faults) => {
    expect(found(template)).toEqual(faults);
  });

  test('less than five is no tag, and a Swedish letter is plain', () => {
    expect(found(withFirst({ title: both('Färre än < 5 affärer & 3 > 2') }))).toEqual([]);
  });
});

function sumsOff(sums: readonly number[], first: 'sections'): readonly TemplateFault[] {
  return [
    { what: first, section: null, most: LIMITS.sections },
    ...LENGTHS.map((length, column) => ({
      what: 'sum' as const,
      section: null,
      length,
      sum: sums[column] ?? 0,
    })),
  ];
}

/** Splits so many minutes between so many sections, with at least one for the first. */
const split = (total: number, count: number) =>
  fc
    .array(fc.nat({ max: total - 1 }), { minLength: count - 1, maxLength: count - 1 })
    .map((cuts) => [0, ...cuts.sort((a, b) => a - b), total - 1])
    .map((cuts) => cuts.slice(1).map((cut, nth) => cut - (cuts[nth] ?? 0) + (nth === 0 ? 1 : 0)));

const letters = fc.constantFrom('a', 'ö', '?', '3', '’');
const plain = (most: number) => fc.string({ unit: letters, minLength: 1, maxLength: most });
const texts = (most: number) => fc.record({ sv: plain(most), en: plain(most) });

/** Any template without faults. */
const sound: fc.Arbitrary<Template> = fc
  .integer({ min: 1, max: LIMITS.sections })
  .chain((count) =>
    fc.record({
      name: texts(LIMITS.name),
      columns: fc.tuple(...LENGTHS.map((long) => split(long - 5, count))),
      words: fc.array(
        fc.record({
          title: texts(LIMITS.title),
          purpose: texts(LIMITS.purpose),
          questions: fc.array(texts(LIMITS.question), { maxLength: LIMITS.questions }),
        }),
        { minLength: count, maxLength: count },
      ),
    }),
  )
  .map(({ name, columns, words }) => ({
    name,
    followUp: { ...deal.followUp, minutes: [2, 2, 2, 2] },
    sections: words.map((one, nth) => {
      const [quarter = [], half = [], three = [], hour = []] = columns;
      return {
        ...one,
        id: `s-${nth}`,
        minutes: [quarter[nth] ?? 0, half[nth] ?? 0, three[nth] ?? 0, hour[nth] ?? 0],
        yields: ['notes'],
      };
    }),
    nextSteps: { ...deal.nextSteps, minutes: [3, 3, 3, 3] },
  }));

describe('any template that has no fault', () => {
  test('is held for as long as the session is, with follow-up first and next steps last', () => {
    fc.assert(
      fc.property(sound, fc.integer({ min: 15, max: 120 }), (template, minutes) => {
        expect(faultsOf(template)).toEqual([]);
        const agenda = agendaOf(template, minutes);
        expect(agenda.reduce((sum, one) => sum + one.minutes, 0)).toBe(minutes);
        expect([agenda[0]?.kind, agenda.at(-1)?.kind]).toEqual(['follow-up', 'next-steps']);
        expect(agenda.length).toBeGreaterThan(2);
      }),
    );
  });

  test('may be written down and read again', () => {
    fc.assert(
      fc.property(sound, (template) => {
        expect(shape.parse(JSON.parse(JSON.stringify(template)))).toEqual(template);
      }),
    );
  });

  test('has a fault in one place once one number or one text in it is wrong', () => {
    fc.assert(
      fc.property(sound, fc.nat(), fc.nat({ max: 3 }), (template, which, column) => {
        const at = which % template.sections.length;
        const change = (changed: (one: Section) => Section): Template => ({
          ...template,
          sections: template.sections.map((one, nth) => (nth === at ? changed(one) : one)),
        });
        const longer = change((one) => {
          const [a, b, c, d] = one.minutes;
          const add = (nth: number) => (nth === column ? 1 : 0);
          return { ...one, minutes: [a + add(0), b + add(1), c + add(2), d + add(3)] };
        });
        expect(faultsOf(longer)).toEqual([
          { what: 'sum', section: null, length: LENGTHS[column], sum: (LENGTHS[column] ?? 0) + 1 },
        ]);
        const mute = change((one) => ({ ...one, title: { ...one.title, en: '' } }));
        expect(faultsOf(mute)).toEqual([
          { what: 'empty', section: at + 1, part: 'title', question: null, language: 'en' },
        ]);
      }),
    );
  });
});

describe('what is written down as a template', () => {
  test.each([
    ['a million questions', withFirst({ questions: Array.from({ length: 1_000_000 }, () => both('Vad?')) })],
    ['half a minute', withFirst({ minutes: [4, 6.5, 9, 13] })],
    ['an id with a space', withFirst({ id: 'the picture' })],
    ['NUL', withFirst({ title: both('a\0b') })],
    ['half of a pair', withFirst({ title: both('a\ud800') })],
    ['a text without end', withFirst({ title: both('x'.repeat(2_000)) })],
  ])('is none with %s in it', (_what, template) => {
    expect(shape.safeParse(template).success).toBe(false);
  });

  test('may be empty, or wrong in what a person can mend', () => {
    expect(shape.safeParse({ ...deal, sections: [] }).success).toBe(true);
    expect(shape.safeParse(withFirst({ title: both('<b>'), minutes: [-1, 0, 0, 99] })).success).toBe(true);
  });
});

test('no two types are called the same in either language', () => {
  const taken = { name: { sv: 'Affärscoaching', en: 'Deal coaching' }, short: { sv: 'Affär', en: 'Deal' } };
  const named = (sv: string, en: string) =>
    faultsOfNames({ name: { sv, en } }, [taken]).map((one) => [one.what, 'language' in one && one.language]);
  expect(named('affärscoaching ', 'Something else')).toEqual([['taken', 'sv']]);
  expect(named('Affärsmöte', 'Deal coaching')).toEqual([['taken', 'en']]);
  expect(named('Affär', 'Deal')).toEqual([]);
  expect(faultsOfNames({ ...taken, name: both('Eget') }, [taken]).map(({ what }) => what)).toEqual([
    'taken',
    'taken',
  ]);
});
