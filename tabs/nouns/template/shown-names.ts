import { types } from '../../../shared/coaching/types.ts';
import type { Template } from '../../../shared/coaching/templates.ts';
import type { TemplateView } from '../../../shared/contracts/template.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { typeNames } from '../../../shared/words/type-names.ts';
import type { NamePair, OwnNames } from '../../../shared/words/type-names.ts';

export type ShownNames = NamePair;

/** The names of the templates in use. */
export const ownNamesIn = (views: readonly TemplateView[]): OwnNames =>
  Object.fromEntries(views.map(({ type, inUse }) => [type, inUse.template]));

/** A type's names in both languages, as people read them. */
export const shownNames = (
  type: ConversationType,
  { name, short }: Pick<Template, 'name' | 'short'>,
): ShownNames => {
  const shortIn = (language: Language) => typeNames(language, { [type]: { ...name, short } }).short(type);
  return { name, short: { sv: shortIn('sv'), en: shortIn('en') } };
};

/** A type's names where nobody has changed them. */
export const defaultNames = (type: ConversationType): ShownNames => ({
  name: types[type].name,
  short: types[type].short,
});

/** The names as a person reads them; the short one only when it differs. */
export const namesIn = ({ name, short }: ShownNames, language: Language): string =>
  name[language] === short[language] ? name[language] : `${name[language]} · ${short[language]}`;

/** Whether both give the same names in both languages. */
export const areSameNames = (one: ShownNames, other: ShownNames): boolean =>
  (['sv', 'en'] as const).every((language) => namesIn(one, language) === namesIn(other, language));
