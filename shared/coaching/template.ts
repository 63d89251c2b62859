import { z } from 'zod/mini';
import { language as languages } from '../domain/language.ts';
import type { Language } from '../domain/language.ts';
import { inBoth, UNSEEN } from './in-both.ts';
import type { InBoth } from './in-both.ts';
import { LENGTHS } from './agenda-for.ts';
import { followUp, nextSteps } from './templates.ts';
import { yields } from './yields.ts';
import type { Section, Template } from './templates.ts';

/** The limits of a template, so that it can be gone through in an hour and read at a glance. */
export const LIMITS = {
  sections: 12,
  questions: 8,
  name: 40,
  short: 16,
  title: 60,
  purpose: 160,
  question: 200,
} as const;

/** More than any draft needs: anything larger is not stored. */
const MOST = { questions: 50, sections: 50, minutes: 1_000 } as const;

const minutes = z.int().check(z.minimum(-MOST.minutes), z.maximum(MOST.minutes));

/** A section's id: a word unique within its template, to which a session's agenda refers. */
export const sectionId = z.string().check(z.maxLength(40), z.regex(/^[a-z][a-z0-9-]*$/));

const section = z.object({
  id: sectionId,
  title: inBoth,
  purpose: inBoth,
  questions: z.readonly(z.array(inBoth).check(z.maxLength(MOST.questions))),
  minutes: z.readonly(z.tuple([minutes, minutes, minutes, minutes])),
  yields: z.readonly(z.array(z.enum(yields)).check(z.maxLength(yields.length))),
  // Any word: a kind from a later release shows nothing here, and is kept for when that release reads it.
  kind: z.optional(z.nullable(z.string().check(z.maxLength(40)))),
});

/** A template as it may be entered, with or without faults: `faultsOf` lists them. */
export const template = z.object({
  name: inBoth,
  short: z.optional(inBoth),
  followUp: section,
  sections: z.readonly(z.array(section).check(z.maxLength(MOST.sections))),
  nextSteps: section,
});

export const textParts = ['name', 'short', 'title', 'purpose', 'question'] as const;

const place = {
  /** Which section, counted from 0 in their order, follow-up first; null for the whole template. */
  section: z.nullable(z.int()),
};
const ofText = {
  ...place,
  part: z.enum(textParts),
  /** Which question of the section, counted from 0; null for another part. */
  question: z.nullable(z.int()),
};
const length = z.literal(LENGTHS);

/** One fault in a template, and where it is. */
export const fault = z.discriminatedUnion('what', [
  z.object({ what: z.literal('empty'), ...ofText, language: languages }),
  z.object({ what: z.literal('too-long'), ...ofText, language: languages, most: z.int() }),
  /** Markup, or an invisible character. */
  z.object({ what: z.literal('not-plain'), ...ofText, language: languages }),
  z.object({ what: z.literal('placeholders'), ...ofText }),
  /** Another type has that name. */
  z.object({ what: z.literal('taken'), ...ofText, language: languages }),
  z.object({ what: z.literal('sections'), ...place, most: z.int() }),
  z.object({ what: z.literal('questions'), ...place, most: z.int() }),
  z.object({ what: z.literal('id'), ...place }),
  /** Below zero, more than the session has, or zero where there must be some. */
  z.object({ what: z.literal('minutes'), ...place, length }),
  z.object({ what: z.literal('sum'), ...place, length, sum: z.int() }),
]);
export type TemplateFault = z.output<typeof fault>;

/** The beginning of a tag, a closing tag or a comment. */
const MARKUP = /<\s*[\p{L}!/?]/u;

const placeholdersIn = (one: string): string => (one.match(/\{\w+\}/g) ?? []).sort().join();

type FaultPlace = Readonly<{
  section: number | null;
  part: (typeof textParts)[number];
  question: number | null;
}>;

const faultsOfText = (value: InBoth, where: FaultPlace): readonly TemplateFault[] => [
  ...languages.options.flatMap((language: Language): readonly TemplateFault[] => {
    const [own, most] = [value[language], LIMITS[where.part]];
    return [
      ...(own.trim() === '' ? [{ what: 'empty', ...where, language } as const] : []),
      ...(own.length > most ? [{ what: 'too-long', ...where, language, most } as const] : []),
      ...(MARKUP.test(own) || UNSEEN.test(own) ? [{ what: 'not-plain', ...where, language } as const] : []),
    ];
  }),
  ...(placeholdersIn(value.sv) === placeholdersIn(value.en)
    ? []
    : [{ what: 'placeholders', ...where } as const]),
];

type NamePart = 'name' | 'short';
type WholeNames = Readonly<Record<NamePart, InBoth>>;

const asCalled = (text: string): string => text.trim().toLowerCase();

const faultsOfName = (value: InBoth, part: NamePart, others: readonly WholeNames[]) => {
  const where = { section: null, part, question: null };
  const isTaken = (language: Language): boolean =>
    value[language].trim() !== '' &&
    others.some((other) => asCalled(other[part][language]) === asCalled(value[language]));
  return [
    ...faultsOfText(value, where),
    ...languages.options.filter(isTaken).map((language) => ({ what: 'taken', ...where, language }) as const),
  ];
};

/** The faults of a type's names, given the other types' names. */
export const faultsOfNames = (
  { name, short }: Pick<Template, 'name' | 'short'>,
  others: readonly WholeNames[] = [],
): readonly TemplateFault[] => [
  ...faultsOfName(name, 'name', others),
  ...(short ? faultsOfName(short, 'short', others) : []),
];

/** A template's sections in their order. */
export const sectionsOf = ({ followUp: first, sections, nextSteps: last }: Template): readonly Section[] => [
  first,
  ...sections,
  last,
];

const faultsOfSection = (one: Section, nth: number, mayBeLeftOut: boolean): readonly TemplateFault[] => [
  ...faultsOfText(one.title, { section: nth, part: 'title', question: null }),
  ...faultsOfText(one.purpose, { section: nth, part: 'purpose', question: null }),
  ...(one.questions.length > LIMITS.questions
    ? [{ what: 'questions', section: nth, most: LIMITS.questions } as const]
    : []),
  ...one.questions.flatMap((question, index) =>
    faultsOfText(question, { section: nth, part: 'question', question: index }),
  ),
  ...LENGTHS.flatMap((long, column): readonly TemplateFault[] => {
    const own = one.minutes[column] ?? 0;
    const fits = Number.isInteger(own) && own >= (mayBeLeftOut ? 0 : 1) && own <= long;
    return fits ? [] : [{ what: 'minutes', section: nth, length: long }];
  }),
];

/** The session lengths at which the minutes do not add up, or nothing lies between follow-up and next steps. */
const faultsOfLengths = (one: Template): readonly TemplateFault[] =>
  LENGTHS.flatMap((long, column): readonly TemplateFault[] => {
    const sum = sectionsOf(one).reduce((all, { minutes: own }) => all + (own[column] ?? 0), 0);
    const isEmpty = one.sections.length > 0 && one.sections.every(({ minutes: own }) => own[column] === 0);
    return [
      ...(sum === long ? [] : [{ what: 'sum', section: null, length: long, sum } as const]),
      ...(isEmpty ? [{ what: 'minutes', section: null, length: long } as const] : []),
    ];
  });

/** Every fault that keeps a template from being used, in reading order, given the other types' names; empty when there is none. */
export const faultsOf = (one: Template, others: readonly WholeNames[] = []): readonly TemplateFault[] => {
  const all = sectionsOf(one);
  const ids = all.map(({ id }) => id);
  const isIdWrong = (id: string, nth: number): boolean =>
    ids.indexOf(id) !== nth ||
    (nth === 0 && id !== followUp.id) ||
    (nth === all.length - 1 && id !== nextSteps.id);
  const count = one.sections.length;
  return [
    ...faultsOfNames(one, others),
    ...(count < 1 || count > LIMITS.sections
      ? [{ what: 'sections', section: null, most: LIMITS.sections } as const]
      : []),
    ...all.flatMap((each, nth) => [
      ...(isIdWrong(each.id, nth) ? [{ what: 'id', section: nth } as const] : []),
      ...faultsOfSection(each, nth, nth > 0 && nth < all.length - 1),
    ]),
    ...faultsOfLengths(one),
  ];
};
