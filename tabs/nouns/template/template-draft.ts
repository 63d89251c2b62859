import type { InBoth } from '../../../shared/coaching/in-both.ts';
import { sectionsOf } from '../../../shared/coaching/template.ts';
import type { Section, Template } from '../../../shared/coaching/templates.ts';
import type { Yield } from '../../../shared/coaching/yields.ts';

const blank: InBoth = { sv: '', en: '' };

/** A section's place in the session: 0 is follow-up, the last is next steps, and those between can be moved. */
export type SectionIndex = number;

/** The template with one section changed. */
export const changeSection = (
  template: Template,
  place: SectionIndex,
  change: (section: Section) => Section,
): Template => {
  if (place === 0) return { ...template, followUp: change(template.followUp) };
  if (place === template.sections.length + 1) return { ...template, nextSteps: change(template.nextSteps) };
  const sections = template.sections.map((one, nth) => (nth === place - 1 ? change(one) : one));
  return { ...template, sections };
};

/** An id that no section of the template has. */
const freeId = (template: Template): string => {
  const taken = new Set(sectionsOf(template).map(({ id }) => id));
  let nth = template.sections.length + 1;
  while (taken.has(`section-${nth}`)) nth += 1;
  return `section-${nth}`;
};

/** Adds a section before next steps, without words or minutes. */
export const addSection = (template: Template): Template => ({
  ...template,
  sections: [
    ...template.sections,
    {
      id: freeId(template),
      title: blank,
      purpose: blank,
      questions: [blank],
      minutes: [0, 0, 0, 0],
      yields: ['notes'],
    },
  ],
});

export const removeSection = (template: Template, place: SectionIndex): Template => ({
  ...template,
  sections: template.sections.filter((_, nth) => nth !== place - 1),
});

/** Moves a section one place earlier or later; at either end it stays. */
export const moveSection = (template: Template, place: SectionIndex, by: -1 | 1): Template => {
  const [from, to] = [place - 1, place - 1 + by];
  const [one, other] = [template.sections[from], template.sections[to]];
  if (!one || !other) return template;
  return {
    ...template,
    sections: template.sections.map((each, nth) => (nth === from ? other : nth === to ? one : each)),
  };
};

export const setMinutes = (section: Section, column: number, minutes: number): Section => {
  const [a, b, c, d] = section.minutes;
  const at = (nth: number, old: number): number => (nth === column ? minutes : old);
  return { ...section, minutes: [at(0, a), at(1, b), at(2, c), at(3, d)] };
};

export const setQuestion = (section: Section, nth: number, question: InBoth): Section => ({
  ...section,
  questions: section.questions.map((old, index) => (index === nth ? question : old)),
});

export const addQuestion = (section: Section): Section => ({
  ...section,
  questions: [...section.questions, blank],
});

export const removeQuestion = (section: Section, nth: number): Section => ({
  ...section,
  questions: section.questions.filter((_, index) => index !== nth),
});

export const setYield = (section: Section, one: Yield, on: boolean): Section => ({
  ...section,
  yields: [...section.yields.filter((other) => other !== one), ...(on ? [one] : [])],
});

/** The sum of all sections' minutes at a length, given its column. */
export const sumOf = (template: Template, column: number): number =>
  sectionsOf(template).reduce((sum, { minutes }) => sum + (minutes[column] ?? 0), 0);
