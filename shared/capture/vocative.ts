import type { Language } from '../domain/language.ts';
import { someone } from './act.ts';
import type { CaptureContext } from './context.ts';
import type { SaidDay } from './due-day.ts';
import { idOf, namedAtStart, otherOf } from './owner.ts';
import type { NamedPerson } from './owner.ts';

export type Vocative = Readonly<{ owner: NamedPerson; rest: string }>;

const nameThatIs = (text: string, language: Language, context: CaptureContext): NamedPerson | null => {
  const owner = namedAtStart(text, language, context);
  const isName = owner?.by === 'name' || owner?.by === 'role';
  return isName && !owner.called && owner.length === text.length ? owner : null;
};

const SET_OFF = /\s*(?:[,–—(]|\s-\s)\s*([^,()–—]{1,60}?)(?:,?\s*\))?[.!]?$/u;

/** "Prislistan (jag)": between marks that nobody is spoken to with. */
const oneOfUs = (tail: string, who: string, context: CaptureContext): NamedPerson | null => {
  const said = /^(?:(?<own>jag|mig|mej|me)|du|dig|you)$/iu.exec(who);
  if (said === null || tail.trimStart().startsWith(',')) return null;
  return someone(idOf(said.groups?.['own'] === undefined ? 'other' : 'speaker', context));
};

/** A name set off at the end: "Skicka offerten – Ali". */
const setOff = (matter: string, language: Language, context: CaptureContext): Vocative | null => {
  const tail = SET_OFF.exec(matter);
  const owner =
    tail?.[1] === undefined
      ? null
      : (nameThatIs(tail[1], language, context) ?? oneOfUs(tail[0], tail[1], context));
  return tail === null || owner === null ? null : { owner, rest: matter.slice(0, tail.index) };
};

/** The last word or two, when they are somebody's name. */
const lastName = (text: string, language: Language, context: CaptureContext): Vocative | null => {
  for (const words of [/\s+(\S+\s+\S+)$/u, /\s+(\S+)$/u]) {
    const tail = words.exec(text);
    const owner = tail?.[1] === undefined ? null : nameThatIs(tail[1], language, context);
    if (tail !== null && owner?.by === 'name') return { owner, rest: text.slice(0, tail.index) };
  }
  return null;
};

/**
 * Who is called at the end, and what is said before. Without a comma, a name may be whom it is done to ("du ringer
 * Maria"): it is called only right after the day, or when it is the very one that "du" means.
 */
export const calledLast = (
  matter: string,
  whole: string,
  day: SaidDay | null,
  language: Language,
  context: CaptureContext,
): Vocative | null => {
  // "Vi träffar dem på torsdag du och jag."
  const both = /^(?:vi|we)(?!\p{L})/iu.test(matter)
    ? (/,? (?:du och jag|jag och du|båda två|you and (?:me|i)|me and you|both of us)$/iu.exec(matter)?.[0]
        .length ?? 0)
    : 0;
  if (both > 0)
    return { owner: { id: null, length: 0, by: 'pronoun', called: false }, rest: matter.slice(0, -both) };
  const apart = setOff(matter, language, context);
  // "We take it together, Maria": she is told, and it is both's.
  const isOurs = apart !== null && /^(?:vi|we)(?!\p{L})/iu.test(matter);
  if (isOurs) return { owner: { ...apart.owner, id: null }, rest: apart.rest };
  if (apart !== null) return apart;
  const last = lastName(matter, language, context);
  if (last === null) return null;
  const { owner } = last;
  const afterDay = day !== null && !day.stays && whole.slice(day.end).trim().length === owner.length;
  const subject = namedAtStart(matter, language, context);
  const isYou = subject?.by === 'pronoun' && owner.id !== null && owner.id === otherOf(context);
  return afterDay || (isYou && subject.id === owner.id) ? last : null;
};
