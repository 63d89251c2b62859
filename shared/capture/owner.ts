import type { Language } from '../domain/language.ts';
import type { CaptureContext } from './context.ts';
import { opening } from './text.ts';

/** Somebody named at the start of a text. `id` is null for "we", for two people, and for a name that fits several. */
export type Named = Readonly<{ id: string | null; length: number; by: 'name' | 'pronoun' | 'role' }>;

type Person = 'speaker' | 'other' | 'nobody' | 'manager' | 'rep';

const pronouns: Record<Language, readonly (readonly [RegExp, Person])[]> = {
  sv: [
    [opening('vi (?:båda|alla|två|tillsammans)|vi|man|ni|båda|han|hon|hen|de|dom|någon|alla'), 'nobody'],
    [opening('jag'), 'speaker'],
    [opening('du'), 'other'],
    [opening('(?:min |din |vår )?(?:säljchefen|säljchef|chefen|chef)'), 'manager'],
    [opening('säljaren|min säljare'), 'rep'],
  ],
  en: [
    [
      opening('we both|we all|we|they|he|she|somebody|someone|everyone|everybody|anyone|both of us'),
      'nobody',
    ],
    [opening("i(?=['\\s])"), 'speaker'],
    [opening("you(?=['\\s])"), 'other'],
    [opening('(?:the |my |your |our )(?:sales )?(?:manager|boss)'), 'manager'],
    [opening('(?:the |my |our )?(?:sales ?)?(?:rep|salesperson)'), 'rep'],
  ],
};

/** Letter for letter as long as what it is made from, so that lengths hold. */
const fold = (text: string): string =>
  Array.from(text, (letter) => {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const lower = /[åäö]/u.test(letter.toLowerCase()) ? letter.toLowerCase() : bare;
    return lower.length === letter.length ? lower : letter;
  }).join('');

const beginsWith = (text: string, name: string): boolean =>
  name !== '' && text.startsWith(name) && !/^[\p{L}\p{N}-]/u.test(text.slice(name.length));

/** The only one in a role; null when there are several or none. */
const onlyOne = (ids: readonly string[]): string | null => (ids.length === 1 ? (ids[0] ?? null) : null);

const idOf = (person: Person, { participants, speaker }: CaptureContext): string | null => {
  switch (person) {
    case 'speaker':
      return participants.some(({ id }) => id === speaker) ? speaker : null;
    case 'other':
      return onlyOne(participants.filter(({ id }) => id !== speaker).map(({ id }) => id));
    case 'manager':
    case 'rep':
      return onlyOne(participants.filter(({ role }) => role === person).map(({ id }) => id));
    case 'nobody':
      return null;
  }
};

const namedOne = (text: string, language: Language, context: CaptureContext): Named | null => {
  const folded = fold(text);
  // The longest name that fits wins; a first name that several share means none of them.
  const fits = context.participants.flatMap(({ id, name }) => {
    const whole = fold(name.normalize('NFC').trim());
    const first = whole.split(/\s+/u)[0] ?? '';
    const initial = /^\S+\s+\S/u.exec(whole)?.[0] ?? '';
    const said = [whole, initial, first].find((form) => beginsWith(folded, form));
    return said === undefined ? [] : [{ id, length: said.length }];
  });
  const length = Math.max(0, ...fits.map((fit) => fit.length));
  if (length > 0)
    return {
      id: onlyOne(fits.filter((fit) => fit.length === length).map(({ id }) => id)),
      length,
      by: 'name',
    };
  for (const [pattern, person] of pronouns[language]) {
    const said = pattern.exec(text)?.[0].trimEnd();
    if (said !== undefined)
      return {
        id: idOf(person, context),
        length: said.length,
        by: person === 'manager' || person === 'rep' ? 'role' : 'pronoun',
      };
  }
  return null;
};

/** Who a text begins with, if anybody of these. "Ali and Maria" is two: nobody alone. */
export const namedAtStart = (text: string, language: Language, context: CaptureContext): Named | null => {
  const first = namedOne(text, language, context);
  if (first === null) return null;
  const joint = /^\s*(?:och|and|&|,)\s+/iu.exec(text.slice(first.length))?.[0];
  const second =
    joint === undefined || joint.trim() === ','
      ? null
      : namedOne(text.slice(first.length + joint.length), language, context);
  if (second === null || joint === undefined) return first;
  const length = first.length + joint.length + second.length;
  return { id: first.id === second.id ? first.id : null, length, by: first.by };
};

/** The other one of two. */
export const otherOf = (context: CaptureContext): string | null => idOf('other', context);
export const speakerOf = (context: CaptureContext): string | null => idOf('speaker', context);
