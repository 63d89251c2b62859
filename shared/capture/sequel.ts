import type { Language } from '../domain/language.ts';
import type { CalendarDay } from '../domain/time.ts';
import type { CaptureContext } from './context.ts';
import type { SaidDay } from './due-day.ts';
import { BEGINS_WITH_EDIT, HAS_EDIT, LEADS_IN, ONLY_EDITS } from './edit-terms.ts';
import { namedAtStart } from './owner.ts';
import { withDue } from './step.ts';
import type { ReadStep } from './step.ts';

/** What a clause says of the step before it, and no more: whose that is, or when. */
export type Sequel = Readonly<{ ownerId: string | null; due: CalendarDay | null; corrects: boolean }>;

/** "… klart på måndag", "gärna i övermorgon", "it's due on Friday": only when. */
const ONLY_WHEN =
  /^(?:(?:och|and|så|men|but|för) )?(?:(?:det|den|de|dom|allt|alltihop|båda|it|that|they|all|everything|both|jag är|i'm|vi är)(?:'s|'ll)? )?(?:(?:ska|måste|kommer att|will|must|has to|needs to|to|should) )?(?:(?:vara|bli|blir|sitta|komma|be|är|is|are|get) )?(?:klart?|klara|färdigt?|färdiga|inne|done|ready|finished|due|deadline|dl|när|when|gärna|helst|senast|preferably|ideally|starting|start|med start|blir|blir det|det blir|ska det vara|var det|rather|instead|istället|i stället)?(?: (?:gärna|helst|senast|tack|please|latest|at the latest|i stället|instead|om det går))?$/iu;

const DO_SV = '(?:gör|fixar|tar|sköter|löser|ordnar|bokar|ansvarar|svarar|håller i|ser till)';
const DO_EN =
  "(?:'ll|'m| will| am| is|'s| to| can|'m going to)? (?:do|doing|does|take|taking|takes|handle|handling|handles|sort|sorting|sorts|arrange|arranging|arranges|fix|own|owning|owns|get)";
const IT_SV = '(?:det|den|dem|dom|det där|den där|detta)';
const IT_EN = '(?:it|that|this|them|that one|this one|those)';
const WHO = '(?<who>\\p{L}+)';
const SOFT =
  '(?: (?:ju|då|nog|själv|personligen|i stället|istället|åt oss|för|till|hand om|actually|myself|instead|on|then|too))*';
/** "Det gör jag", "I'll take that one", "Ali to arrange": whose it is. */
const CLAIMS: Record<Language, readonly RegExp[]> = {
  sv: [
    new RegExp(`^(?:(?:och|men|så) )?${IT_SV} (?:är det )?${DO_SV}(?: ju| då| nog)? ${WHO}${SOFT}$`, 'iu'),
    new RegExp(`^(?:(?:och|men|så|eller) )?${WHO} ${DO_SV}(?: ju| då| nog)? ${IT_SV}${SOFT}$`, 'iu'),
    new RegExp(`^${DO_SV}(?: ju| då| nog)? ${WHO} ${IT_SV}${SOFT}$`, 'iu'),
    new RegExp(`^${DO_SV} ${IT_SV} ${WHO}${SOFT}$`, 'iu'),
    new RegExp(
      `^(?:(?:och|men|så|eller) )?${WHO} (?:får|kan|ska|måste)(?: ju| då| nog| väl)? (?:göra|fixa|ta|sköta|lösa|ordna|boka) ${IT_SV}${SOFT}(?:,? \\p{Lu}\\p{L}+)?$`,
      'iu',
    ),
    new RegExp(`^(?:ansvarig|ansv|ägare|vem|owner|who)[ :.–-]+${WHO}$`, 'iu'),
    new RegExp(`^(?:(?:och|det|den|de) )*(?:görs|fixas|ordnas|sköts|tas) av ${WHO}$`, 'iu'),
    new RegExp(`^(?:(?:och|men) )?(?:det|den) (?:är|ligger|hamnar|står)(?: på)? ${WHO}$`, 'iu'),
    new RegExp(`^(?:(?:och|men) )?det (?:får bli|blir)(?: väl| nog)? ${WHO}${SOFT}$`, 'iu'),
    new RegExp(`^(?:(?:eller|men|ska|tänkte) )?göra? ${IT_SV}${SOFT}$`, 'iu'),
  ],
  en: [
    new RegExp(`^(?:(?:and|but|so|or) )?${WHO}${DO_EN}(?: ${IT_EN})?${SOFT}$`, 'iu'),
    new RegExp(`^(?:(?:and|but|so) )?(?:that's|it's|that is|it is)(?: on)? ${WHO}$`, 'iu'),
    new RegExp(`^(?:or |will |i'll |shall )?do ${IT_EN}${SOFT}$`, 'iu'),
    new RegExp(`^(?:(?:and|but|so|or) )?${WHO} (?:will|shall)$`, 'iu'),
    new RegExp(`^(?:owner|who|responsible|assigned to|assignee)[ :.–-]+${WHO}$`, 'iu'),
  ],
};

const ownerOf = (who: string, language: Language, context: CaptureContext): string | null => {
  const first = language === 'sv' ? 'jag' : 'I';
  const subject = who
    .replace(/^(?:mig|me|i)$/iu, first)
    .replace(/^(?:dig|you)$/iu, language === 'sv' ? 'du' : 'you');
  const named = namedAtStart(`${subject} `, language, context);
  return named === null || named.by === 'outsider' ? null : named.id;
};

/** Longer than what only adds to something. */
const SEQUEL_MAX = 90;
/** "Tuesday then." */
const THEN = /^ (?:then|då)[\s.!]*$/iu;

/** What a clause adds to the step before it; null where it says more than that, or nothing. */
export const sequelIn = (
  text: string,
  days: readonly SaidDay[],
  language: Language,
  context: CaptureContext,
): Sequel | null => {
  if (text.length > SEQUEL_MAX) return null;
  const [day] = days;
  const corrects =
    BEGINS_WITH_EDIT.test(text) ||
    (day !== undefined && (HAS_EDIT.test(text.slice(day.start)) || THEN.test(text.slice(day.end))));
  const bare = days.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
  const said = bare
    .replace(LEADS_IN, '')
    .replace(
      /(?:[\s,.!–—-]|(?<!\p{L})(?:förresten|istället|i stället|instead|actually|menar jag|i mean))+$/iu,
      '',
    )
    .replace(/\s+/gu, ' ')
    .trim();
  for (const pattern of CLAIMS[language]) {
    const match = pattern.exec(said);
    if (match === null) continue;
    const who = match.groups?.['who'];
    const ownerId = who === undefined ? null : ownerOf(who, language, context);
    if (who === undefined ? day === undefined : ownerId === null) continue;
    return { ownerId, due: day?.day ?? null, corrects };
  }
  if (day === undefined) return null;
  const isFirst = ONLY_EDITS.test(text.slice(0, day.start)) || text.slice(0, day.start).trim() === '';
  const isAlone =
    isFirst &&
    corrects &&
    /^\s*(?:$|[,.!–—-]|instead|istället|i stället|passar|funkar|går bättre|är bättre|blir bättre|works|is better|suits|it is)/u.test(
      text.slice(day.end),
    );
  return isAlone || ONLY_WHEN.test(said) ? { ownerId: null, due: day.day, corrects } : null;
};

/** The step as it is with what was said after it; null where that is about something else. */
export const continued = (read: ReadStep, sequel: Sequel): ReadStep | null => {
  const { step } = read;
  const isOwners = sequel.ownerId === null || step.ownerId === null || step.ownerId === sequel.ownerId;
  if (!isOwners && !sequel.corrects) return null;
  const isSaid = sequel.due !== null && step.due !== null && sequel.due !== step.due;
  if (isSaid && !sequel.corrects) return null;
  const owned = { ...read, step: { ...step, ownerId: sequel.ownerId ?? step.ownerId } };
  return sequel.due === null ? owned : withDue(owned, sequel.due);
};
