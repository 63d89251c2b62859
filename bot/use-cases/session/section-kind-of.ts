import { kindOf } from '../../../shared/coaching/section-kinds.ts';
import type { SectionKind } from '../../../shared/coaching/section-kinds.ts';
import { sectionsOf } from '../../../shared/coaching/template.ts';
import type { Section, Template } from '../../../shared/coaching/templates.ts';
import type { AgendaItem } from '../../../shared/domain/agenda.ts';

/** The section that an agenda item was made from; undefined for an item that somebody has added. */
export const sectionIn = (
  template: Template,
  { section }: Pick<AgendaItem, 'section'>,
): Section | undefined => sectionsOf(template).find(({ id }) => id === section);

/** The kind of an agenda item's section, by the template its session was planned with; null for an item that somebody has added. */
export const sectionKindOf = (template: Template, item: Pick<AgendaItem, 'section'>): SectionKind | null => {
  const found = sectionIn(template, item);
  return found ? kindOf(found) : null;
};
