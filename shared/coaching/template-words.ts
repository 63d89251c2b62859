import { asWritten } from './heard-by-rep.ts';
import type { InBoth } from './in-both.ts';
import { kindOf } from './section-kinds.ts';
import type { SectionKind } from './section-kinds.ts';
import { sectionsOf } from './template.ts';
import type { Template } from './templates.ts';
import type { Yield } from './yields.ts';

/** A template's words and kinds, without its minutes, which are in the session's agenda. */
type TemplateWords = {
  name: InBoth;
  sections: {
    id: string;
    title: InBoth;
    purpose: InBoth;
    questions: InBoth[];
    yields: Yield[];
    kind: SectionKind | null;
  }[];
};

/** What a session's panel shows of the template it was planned with, built in or the organisation's own, with its questions as its reader reads them. */
export const templateWords = (
  template: Template,
  asRead: (question: InBoth) => InBoth = asWritten,
): TemplateWords => ({
  name: template.name,
  sections: sectionsOf(template).map((section) => ({
    ...{ id: section.id, title: section.title, purpose: section.purpose },
    questions: section.questions.map(asRead),
    yields: [...section.yields],
    kind: kindOf(section),
  })),
});
