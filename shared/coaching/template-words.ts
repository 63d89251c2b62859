import type { InBoth } from './in-both.ts';
import { kindOf } from './section-kinds.ts';
import type { SectionKind } from './section-kinds.ts';
import { sectionsOf } from './template.ts';
import type { Template } from './templates.ts';
import type { Yield } from './yields.ts';

/** What a template says and brings, without its minutes: a session's agenda has those. */
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

/** What a session's panel shows of the template that it was planned with, the built-in one or the organisation's own. */
export const templateWords = (template: Template): TemplateWords => ({
  name: template.name,
  sections: sectionsOf(template).map((section) => ({
    ...{ id: section.id, title: section.title, purpose: section.purpose },
    questions: [...section.questions],
    yields: [...section.yields],
    kind: kindOf(section),
  })),
});
