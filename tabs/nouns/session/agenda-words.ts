import {
  firstFollowUp,
  followUpQuestions,
  pointQuestions,
} from '../../../shared/coaching/beside-templates.ts';
import { asWritten, heardByRep } from '../../../shared/coaching/heard-by-rep.ts';
import type { InBoth } from '../../../shared/coaching/in-both.ts';
import { kindOf } from '../../../shared/coaching/section-kinds.ts';
import type { SectionKind } from '../../../shared/coaching/section-kinds.ts';
import type { Yield } from '../../../shared/coaching/yields.ts';
import type { AgendaItemView, SessionView } from '../../../shared/contracts/session-view.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { firstName } from '../../ui/person-avatar.tsx';

type TemplateSource = Pick<SessionView, 'first' | 'template'>;
type QuestionSource = TemplateSource & Pick<SessionView, 'manager' | 'you'>;

/** An item's section in the template; undefined for an item that somebody added. */
const sectionOf = (
  { template }: Pick<TemplateSource, 'template'>,
  { section }: Pick<AgendaItemView, 'section'>,
): SessionView['template']['sections'][number] | undefined =>
  section === null ? undefined : template.sections.find(({ id }) => id === section);

const isFirstFollowUp = (
  { first }: Pick<TemplateSource, 'first'>,
  { kind }: Pick<AgendaItemView, 'kind'>,
): boolean => first && kind === 'follow-up';

/** An agenda item's title: the template's, or what somebody wrote. */
export const titleOf = (session: TemplateSource, item: AgendaItemView, language: Language): string => {
  if (isFirstFollowUp(session, item)) return firstFollowUp.title[language];
  return item.text ?? sectionOf(session, item)?.title[language] ?? '';
};

/** A short title, where there is little room. */
export const shortTitleOf = (session: TemplateSource, item: AgendaItemView, language: Language): string =>
  item.text ?? sectionOf(session, item)?.title[language] ?? '';

/** A title that says "next" itself. */
const SAYS_NEXT: Readonly<Record<Language, RegExp>> = { sv: /^nästa /iu, en: /^(?:the )?next /iu };

/** The words that lead on to what has that title: "Next: Next steps" would say the same word twice. */
export const leadingTo = (
  title: string,
  language: Language,
): readonly [key: 'panel.next' | 'panel.next.to', values: Readonly<{ title: string }>] =>
  SAYS_NEXT[language].test(title)
    ? ['panel.next.to', { title: title.charAt(0).toLowerCase() + title.slice(1) }]
    : ['panel.next', { title }];

/** The section that gave up minutes for an added item; null when none did. */
export const takenFromOf = (
  session: TemplateSource,
  item: AgendaItemView,
  language: Language,
): string | null => sectionOf(session, { ...item, section: item.takenFrom })?.title[language] ?? null;

export const purposeOf = (session: TemplateSource, item: AgendaItemView, language: Language): string | null =>
  (isFirstFollowUp(session, item) ? firstFollowUp : sectionOf(session, item))?.purpose[language] ?? null;

const managerOf = ({ manager }: QuestionSource): string => firstName(manager.name);

/** A section's own questions in both languages; for an added item, those about a point of whoever added it. */
export const questionsInBoth = (session: QuestionSource, item: AgendaItemView): readonly InBoth[] => {
  if (item.kind === 'added')
    return pointQuestions[item.addedBy?.id === session.manager.id ? 'manager' : 'rep'];
  if (isFirstFollowUp(session, item))
    return firstFollowUp.questions.map(session.you === 'rep' ? heardByRep(managerOf(session)) : asWritten);
  return sectionOf(session, item)?.questions ?? [];
};

/**
 * Whether the promises themselves have asked it: follow-up answers each of them, and once that is done, or where none is left, only what
 * an organisation has worded is asked.
 */
export const isOfPromises = (session: QuestionSource, item: AgendaItemView, { sv }: InBoth): boolean =>
  item.kind === 'follow-up' &&
  followUpQuestions.some((one) => [one.sv, heardByRep(managerOf(session))(one).sv].includes(sv));

/** How many of a section's questions fit beside the notes. */
const QUESTIONS_MAX = 4;
export const questionsOf = (session: QuestionSource, item: AgendaItemView): readonly InBoth[] =>
  questionsInBoth(session, item).slice(0, QUESTIONS_MAX);

export const yieldsOf = (session: TemplateSource, item: AgendaItemView, what: Yield): boolean =>
  sectionOf(session, item)?.yields.includes(what) ?? false;

/** The current item: the one entered, else the first. */
export const currentItem = (agenda: readonly AgendaItemView[]): AgendaItemView | undefined =>
  agenda.find(({ enteredAt }) => enteredAt !== null) ?? agenda[0];

export const itemAfter = (
  agenda: readonly AgendaItemView[],
  item: AgendaItemView,
): AgendaItemView | undefined => agenda[agenda.findIndex(({ id }) => id === item.id) + 1];

/** The kind of facts that an item brings, by its template; null where it only asks questions. */
export const kindInSession = (
  session: TemplateSource,
  item: Pick<AgendaItemView, 'section'>,
): SectionKind | null => {
  const section = sectionOf(session, item);
  return section ? kindOf(section) : null;
};
