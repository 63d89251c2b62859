import type { AgendaItemKind } from '../domain/agenda.ts';
import type { ConversationType } from '../domain/conversation-type.ts';
import { followUp, nextSteps, sections } from './templates.ts';
import type { Section, Template } from './templates.ts';

export type PlannedSection = Readonly<{ kind: AgendaItemKind; section: string; minutes: number }>;

/** The session lengths, in minutes, for which a template has a column. */
export const LENGTHS = [15, 30, 45, 60] as const;

/** The lengths to choose from when a session begins: the usual ones and those in `also`, in minutes. */
export const lengthsWith = (also: readonly number[]): readonly number[] =>
  [...new Set([...LENGTHS, ...also])].sort((a, b) => a - b);

/** The column for a session of that length: the nearest that is not longer, or the shortest. */
const columnFor = (minutes: number): 0 | 1 | 2 | 3 =>
  minutes >= 60 ? 3 : minutes >= 45 ? 2 : minutes >= 30 ? 1 : 0;

/** Sections that explain the past: at two people's first session there is nothing to explain yet. */
const LOOKS_BACK: readonly string[] = ['causes'];

/**
 * A template's agenda at that length, in minutes: follow-up first, next steps last. Minutes beyond the column go to the longest section
 * in between, so that the sum is the session's length; so do those of sections left out in the two's `first` session.
 */
export const agendaOf = (
  template: Pick<Template, 'followUp' | 'sections' | 'nextSteps'>,
  minutes: number,
  first = false,
): readonly PlannedSection[] => {
  const column = columnFor(minutes);
  const timed = template.sections.filter((section) => section.minutes[column] > 0);
  const fitting = timed.filter(({ id }) => !first || !LOOKS_BACK.includes(id));
  const middle = fitting.length > 0 ? fitting : timed;
  const leftOut = timed.filter((section) => !middle.includes(section));
  const longest = middle.reduce<Section | null>(
    (best, section) => (best === null || section.minutes[column] > best.minutes[column] ? section : best),
    null,
  );
  const saved = leftOut.reduce((sum, section) => sum + section.minutes[column], 0);
  const rest = Math.max(0, minutes - LENGTHS[column]) + saved;
  return [
    { kind: 'follow-up', section: template.followUp.id, minutes: template.followUp.minutes[column] },
    ...middle.map((section) => ({
      kind: 'section' as const,
      section: section.id,
      minutes: section.minutes[column] + (section === longest ? rest : 0),
    })),
    { kind: 'next-steps', section: template.nextSteps.id, minutes: template.nextSteps.minutes[column] },
  ];
};

/** The built-in agenda of a conversation type at that length. */
export const agendaFor = (type: ConversationType, minutes: number): readonly PlannedSection[] =>
  agendaOf({ followUp, sections: sections[type], nextSteps }, minutes);
