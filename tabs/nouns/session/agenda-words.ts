import { firstFollowUp, pointQuestions } from '../../../shared/coaching/beside-templates.ts';
import type { InBoth } from '../../../shared/coaching/in-both.ts';
import { kindOf } from '../../../shared/coaching/section-kinds.ts';
import type { SectionKind } from '../../../shared/coaching/section-kinds.ts';
import type { Yield } from '../../../shared/coaching/yields.ts';
import type { AgendaItemView, SessionView } from '../../../shared/contracts/session-view.ts';
import type { Language } from '../../../shared/domain/language.ts';

type TemplateSource = Pick<SessionView, 'first' | 'template'>;

/** What the template says of an item; undefined for what somebody added. */
const sectionOf = (
  { template }: Pick<TemplateSource, 'template'>,
  { section }: Pick<AgendaItemView, 'section'>,
): SessionView['template']['sections'][number] | undefined =>
  section === null ? undefined : template.sections.find(({ id }) => id === section);

const isFirstFollowUp = (
  { first }: Pick<TemplateSource, 'first'>,
  { kind }: Pick<AgendaItemView, 'kind'>,
): boolean => first && kind === 'follow-up';

/** What an agenda item is called: the template's title, or what somebody wrote. */
export const titleOf = (session: TemplateSource, item: AgendaItemView, language: Language): string => {
  if (isFirstFollowUp(session, item)) return firstFollowUp.title[language];
  return item.text ?? sectionOf(session, item)?.title[language] ?? '';
};

/** A short title for where there is little room. */
export const shortTitleOf = (session: TemplateSource, item: AgendaItemView, language: Language): string =>
  item.text ?? sectionOf(session, item)?.title[language] ?? '';

/** Where what somebody brings has its minutes from; null when it has none. */
export const takenFromOf = (
  session: TemplateSource,
  item: AgendaItemView,
  language: Language,
): string | null => sectionOf(session, { ...item, section: item.takenFrom })?.title[language] ?? null;

export const purposeOf = (session: TemplateSource, item: AgendaItemView, language: Language): string | null =>
  (isFirstFollowUp(session, item) ? firstFollowUp : sectionOf(session, item))?.purpose[language] ?? null;

/** What a section asks by itself, in both languages; and what is asked of anything that somebody brings. */
export const questionsInBoth = (session: TemplateSource, item: AgendaItemView): readonly InBoth[] => {
  if (item.kind === 'added') return pointQuestions;
  return (isFirstFollowUp(session, item) ? firstFollowUp : sectionOf(session, item))?.questions ?? [];
};

/** The questions of a section: as many as fit beside the notes. */
const QUESTIONS_MAX = 4;
export const questionsOf = (
  session: TemplateSource,
  item: AgendaItemView,
  language: Language,
): readonly string[] =>
  questionsInBoth(session, item)
    .slice(0, QUESTIONS_MAX)
    .map((question) => question[language]);

export const yieldsOf = (session: TemplateSource, item: AgendaItemView, what: Yield): boolean =>
  sectionOf(session, item)?.yields.includes(what) ?? false;

/** The item in hand: the one entered, else the first. */
export const currentItem = (agenda: readonly AgendaItemView[]): AgendaItemView | undefined =>
  agenda.find(({ enteredAt }) => enteredAt !== null) ?? agenda[0];

export const itemAfter = (
  agenda: readonly AgendaItemView[],
  item: AgendaItemView,
): AgendaItemView | undefined => agenda[agenda.findIndex(({ id }) => id === item.id) + 1];

/** What facts an item of the agenda brings, as its template says; null where it only asks. */
export const kindInSession = (
  session: TemplateSource,
  item: Pick<AgendaItemView, 'section'>,
): SectionKind | null => {
  const section = sectionOf(session, item);
  return section ? kindOf(section) : null;
};
