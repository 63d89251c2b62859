import type { Language } from '../domain/language.ts';
import type { CaptureContext } from './context.ts';
import { isGivenName } from './given-names.ts';
import { opening } from './text.ts';

/**
 * Somebody named at the start of a text. `id` is null for "we", for two people, and for a name that fits several;
 * an outsider is somebody else ("they"). `called` tells that a name and a pronoun mean the same one: "Ali, du …".
 */
export type NamedPerson = Readonly<{
  id: string | null;
  length: number;
  by: 'name' | 'pronoun' | 'role' | 'outsider' | 'colleague';
  called: boolean;
}>;

export type PersonInSpeech = 'speaker' | 'other' | 'nobody' | 'outsider' | 'manager' | 'rep';

const pronouns: Record<Language, readonly (readonly [RegExp, PersonInSpeech])[]> = {
  sv: [
    [
      opening(
        '(?:vi )?båda två|vi (?:båda|alla|två|tillsammans)|(?:någon|nån|en|ena) av oss(?: två| båda)?|vi|ni|(?:du och jag|jag och du)|(?:båda|någon|alla)(?= (?:ska|måste|får|hjälps|av oss)(?!\\p{L}))|(?:båda|bägge)(?= \\p{L}+er (?:igenom|upp|in|ut|på|av) )',
      ),
      'nobody',
    ],
    [opening('man|han|hon|hen|de|dom'), 'outsider'],
    [opening('jag'), 'speaker'],
    [opening('du'), 'other'],
    [opening('(?:min |din |vår )(?:säljchef|chef)|säljchefen|chefen|säljchef'), 'manager'],
    [opening('säljaren|min säljare'), 'rep'],
  ],
  en: [
    [
      opening(
        'we both|we all|the two of us|you and i|(?:one|either|each) of us|you and me|me and you|we|somebody|someone|everyone|everybody|anyone|both of us',
      ),
      'nobody',
    ],
    [opening('they|he|she'), 'outsider'],
    [opening("i(?=['\\s])"), 'speaker'],
    [opening("you(?=['\\s])"), 'other'],
    [opening('(?:the |my |your |our )(?:sales )?(?:manager|boss)'), 'manager'],
    [opening('(?:the |my |our )?(?:sales ?)?(?:rep|salesperson)'), 'rep'],
  ],
};

/** Letter for letter as long as what it is made from, so that lengths hold. */
const fold = (text: string): string =>
  Array.from(text, (letter) => {
    if (letter < '\u0080') return letter.toLowerCase();
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const lower = /[åäö]/u.test(letter.toLowerCase()) ? letter.toLowerCase() : bare;
    return lower.length === letter.length ? lower : letter;
  }).join('');

const beginsWith = (text: string, name: string): boolean =>
  name !== '' && text.startsWith(name) && !/^[\p{L}\p{N}-]/u.test(text.slice(name.length));

/** The only one in a role; null when there are several or none. */
const onlyOne = (ids: readonly string[]): string | null => (ids.length === 1 ? (ids[0] ?? null) : null);

/** Who that is among the two; null for nobody alone. */
export const idOf = (person: PersonInSpeech, { participants, speaker }: CaptureContext): string | null => {
  switch (person) {
    case 'speaker':
      return participants.some(({ id }) => id === speaker) ? speaker : null;
    case 'other':
      return onlyOne(participants.filter(({ id }) => id !== speaker).map(({ id }) => id));
    case 'manager':
    case 'rep':
      return onlyOne(participants.filter(({ role }) => role === person).map(({ id }) => id));
    case 'nobody':
    case 'outsider':
      return null;
  }
};

/** The ways people are named, each person's longest first, the letters that these begin with, and how many the longest has. */
type Forms = Readonly<{
  initials: ReadonlySet<string>;
  people: readonly Readonly<{ id: string; forms: readonly string[]; surname: string }>[];
  longest: number;
}>;
const known = new WeakMap<CaptureContext['participants'], Forms>();

const formsOf = ({ participants }: CaptureContext): Forms => {
  const before = known.get(participants);
  if (before !== undefined) return before;
  const people = participants.map(({ id, name }) => {
    const whole = fold(name.normalize('NFC').trim());
    const [first = '', ...rest] = whole.split(/\s+/u);
    return { id, forms: [whole, /^\S+\s+\S/u.exec(whole)?.[0] ?? '', first], surname: rest.at(-1) ?? '' };
  });
  const longest = Math.max(0, ...people.flatMap(({ forms }) => forms.map(({ length }) => length)));
  const initials = new Set(
    people.flatMap(({ forms, surname }) => [...forms, surname].map((form) => form.charAt(0))),
  );
  const made = { people, longest, initials };
  known.set(participants, made);
  return made;
};

const TITLE = /^(?:mr|mrs|ms|miss|dr|herr|fru|fröken)\.? (?=\p{Lu})/iu;
const SURNAME = /^\p{Lu}\p{Ll}{2,}(?! (?:&|[Oo]ch [Cc]o|AB|Inc|Ltd)(?!\p{L}))/u;

const byName = (text: string, context: CaptureContext): NamedPerson | null => {
  const { people, longest, initials } = formsOf(context);
  const title = TITLE.exec(text)?.[0].length ?? 0;
  if (!initials.has(fold(text.charAt(title)))) return null;
  const folded = fold(text.slice(title, title + longest + 2));
  // A surname alone is also a word ("Lind", "Berg"): it is a name after a title, or written as one.
  const mayBeSurname = title > 0 || SURNAME.test(text);
  // The longest name that fits wins; a first name that several share means none of them.
  const fits = people.flatMap(({ id, forms, surname }) => {
    const said = [...forms, mayBeSurname ? surname : ''].find((form) => beginsWith(folded, form));
    return said === undefined ? [] : [{ id, length: title + said.length }];
  });
  const length = Math.max(0, ...fits.map((fit) => fit.length));
  if (length === 0) return null;
  const id = onlyOne(fits.filter((fit) => fit.length === length).map((fit) => fit.id));
  return { id, length, by: 'name', called: false };
};

const byPronoun = (
  text: string,
  language: Language,
  context: CaptureContext,
): (NamedPerson & { person: PersonInSpeech }) | null => {
  for (const [pattern, person] of pronouns[language]) {
    const said = pattern.exec(text)?.[0].trimEnd();
    if (said === undefined) continue;
    const by =
      person === 'manager' || person === 'rep' ? 'role' : person === 'outsider' ? 'outsider' : 'pronoun';
    return { id: idOf(person, context), length: said.length, by, called: false, person };
  }
  return null;
};

/** What belongs to somebody: "Alis", "Maria's". Whose it is, and how long that is. */
export const possessorAtStart = (
  text: string,
  language: Language,
  context: CaptureContext,
): NamedPerson | null => {
  const said = /^(?<who>[\p{L}-]+?)'?s(?= \p{L})/u.exec(text);
  const named = said === null ? null : byName(`${said.groups?.['who'] ?? ''} `, context);
  if (said !== null && named?.length === said.groups?.['who']?.length)
    return named === null ? null : { ...named, length: said[0].length };
  for (const [pattern, person] of POSSESSIVES[language]) {
    const length = pattern.exec(text)?.[0].trimEnd().length;
    if (length !== undefined) return { id: idOf(person, context), length, by: 'pronoun', called: false };
  }
  return null;
};
const POSSESSIVES: Record<Language, readonly (readonly [RegExp, PersonInSpeech])[]> = {
  sv: [
    [opening('min|mitt|mina'), 'speaker'],
    [opening('din|ditt|dina'), 'other'],
  ],
  en: [
    [opening('my'), 'speaker'],
    [opening('your'), 'other'],
  ],
};

/** "Hon Maria", "han Ali": how many say a name. */
const bySmallWord = (text: string, context: CaptureContext): NamedPerson | null => {
  const lead = /^(?:han|hon|hen) (?=\p{L})/iu.exec(text)?.[0].length ?? 0;
  const named = lead === 0 ? null : byName(text.slice(lead), context);
  return named === null ? null : { ...named, length: lead + named.length };
};

const namedOne = (text: string, language: Language, context: CaptureContext): NamedPerson | null =>
  byName(text, context) ?? bySmallWord(text, context) ?? byPronoun(text, language, context);

/** "Maria's deck" is not Maria, while "Maria's sending" is. */
const POSSESSED =
  /^'s(?!\p{L})(?! (?:(?:also|now|just|then) )?(?:(?!meeting(?!\p{L}))\p{L}+ing|gonna|on the hook|in charge|responsible|down for|got to|(?:agreed|promised|down|due|set|about|supposed) to)(?!\p{L}))/iu;

const givenNameAtStart = (text: string): NamedPerson | null => {
  const name = /^\p{L}+(?=\s)/u.exec(text)?.[0] ?? '';
  return isGivenName(name) ? { id: null, length: name.length, by: 'colleague', called: false } : null;
};

/** "Ali + me": beside a name. */
const oneself = (text: string, context: CaptureContext): NamedPerson | null => {
  const said = /^(?:mig|mej|me|dig|you)(?=[\s:])/iu.exec(text)?.[0];
  if (said === undefined) return null;
  const id = idOf(/^(?:dig|you)$/iu.test(said) ? 'other' : 'speaker', context);
  return { id, length: said.length, by: 'pronoun', called: false };
};

const jointlyNamed = (
  first: NamedPerson,
  text: string,
  language: Language,
  context: CaptureContext,
): NamedPerson | null => {
  const joint = /^\s*(?:(?:och|and|&)\s+|[+/]\s*)/iu.exec(text.slice(first.length))?.[0];
  const rest = joint === undefined ? '' : text.slice(first.length + joint.length);
  const second =
    joint === undefined
      ? null
      : (namedOne(rest, language, context) ?? oneself(rest, context) ?? givenNameAtStart(rest));
  if (second === null || joint === undefined) return null;
  const length = first.length + joint.length + second.length;
  return { ...first, id: first.id === second.id ? first.id : null, length };
};

/** "Ali du" and "du Ali" are Ali; "Maria jag" is whoever says it to Maria. */
const calledByName = (
  first: NamedPerson,
  text: string,
  language: Language,
  context: CaptureContext,
): NamedPerson | null => {
  const gap = /^,?\s+/u.exec(text.slice(first.length))?.[0];
  if (gap === undefined) return null;
  const rest = text.slice(first.length + gap.length);
  const length = first.length + gap.length;
  if (first.by === 'name') {
    const again = /^(?:han|hon|hen|he|she)(?=\s|'ll|'s)/iu.exec(rest)?.[0];
    // "Maria, hon ringer Stefan."
    if (again !== undefined && gap.startsWith(',')) return { ...first, length: length + again.length };
    const pronoun = byPronoun(rest, language, context);
    if (pronoun?.person !== 'speaker' && pronoun?.person !== 'other') return null;
    const id = pronoun.person === 'speaker' ? pronoun.id : first.id;
    return { id, length: length + pronoun.length, by: 'name', called: true };
  }
  if (!/^(?:du|you)(?!\p{L})/iu.test(text)) return null;
  const name = byName(rest, context);
  return name === null || POSSESSED.test(rest.slice(name.length))
    ? null
    : { ...name, length: length + name.length, called: true };
};

/** Who a text begins with, if anybody of these. "Ali and Maria" is two: nobody alone. */
export const namedAtStart = (
  text: string,
  language: Language,
  context: CaptureContext,
): NamedPerson | null => {
  const first = namedOne(text, language, context);
  if (first === null || (first.by === 'name' && POSSESSED.test(text.slice(first.length)))) return null;
  return (
    jointlyNamed(first, text, language, context) ?? calledByName(first, text, language, context) ?? first
  );
};

/** Who comes after a verb: there "du Maria" may be two people, the one who does it and the one it is done to. */
export const namedAfterVerb = (
  text: string,
  language: Language,
  context: CaptureContext,
): NamedPerson | null => {
  const first = namedOne(text, language, context);
  return first === null ? null : (jointlyNamed(first, text, language, context) ?? first);
};

/** The letters of one of the two, by name or by what they call each other. */
export const lengthOfOneOfUs = (text: string, context: CaptureContext): number => {
  const length = /^(?:jag|du|i|me|you)(?=\s)/iu.exec(text)?.[0].length ?? byName(text, context)?.length ?? 0;
  return /^\s/u.test(text.slice(length)) ? length : 0;
};

/** The other one of two. */
export const otherOf = (context: CaptureContext): string | null => idOf('other', context);
export const speakerOf = (context: CaptureContext): string | null => idOf('speaker', context);
