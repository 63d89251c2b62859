import { kindOf } from '../../../shared/coaching/section-kinds.ts';
import type { SectionKind } from '../../../shared/coaching/section-kinds.ts';
import { sectionsOf } from '../../../shared/coaching/template.ts';
import type { Template } from '../../../shared/coaching/templates.ts';
import type { AgendaItem } from '../../../shared/domain/agenda.ts';

/** What an agenda item brings, by the template that its session was planned with; null for what somebody has added. */
export const sectionKindOf = (
  template: Template,
  { section }: Pick<AgendaItem, 'section'>,
): SectionKind | null => {
  const found = sectionsOf(template).find(({ id }) => id === section);
  return found ? kindOf(found) : null;
};
