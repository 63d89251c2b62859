import type { InBoth } from '../coaching/in-both.ts';
import { builtInNames } from '../coaching/built-in-names.ts';
import { conversationTypes } from '../domain/conversation-type.ts';
import type { ConversationType } from '../domain/conversation-type.ts';
import type { Language } from '../domain/language.ts';
import { say } from './say.ts';

/** A type's own name, and its own short one where it has any. */
export type OwnName = InBoth & Readonly<{ short?: InBoth | undefined }>;

/** What an organisation calls the types whose template it has made its own; the rest keep our names. */
export type OwnNames = Readonly<Partial<Record<ConversationType, OwnName>>>;

/** A type's full and short name as people read them, in both languages. */
export type NamePair = Readonly<{ name: InBoth; short: InBoth }>;

/** What the other types are called: no two are called the same. */
export const namesOfOthers = (type: ConversationType, own: OwnNames): readonly NamePair[] => {
  const [sv, en] = [typeNames('sv', own), typeNames('en', own)];
  return conversationTypes
    .filter((other) => other !== type)
    .map((other) => ({
      name: { sv: sv.of(other), en: en.of(other) },
      short: { sv: sv.short(other), en: en.short(other) },
    }));
};

/** What the conversation types are called to somebody. */
export type TypeNames = Readonly<{
  /** On its own, or where a sentence begins: "Affärscoaching". */
  of: (type: ConversationType) => string;
  /** Where there is little room: "Affär". An own name without a shorter one is said whole. */
  short: (type: ConversationType) => string;
  /** Inside a sentence: "en affär". An own name is quoted, since we cannot know how it is inflected. */
  about: (type: ConversationType) => string;
  /** As what two people have had: "affärscoaching". An own name is quoted. */
  held: (type: ConversationType) => string;
}>;

/** The types' names in that language, the organisation's own where it has changed them in it. */
export const typeNames = (language: Language, own: OwnNames): TypeNames => {
  const ownName = (type: ConversationType): string | null => {
    const name = own[type]?.[language];
    return name === undefined || name === builtInNames[type].name[language] ? null : name;
  };
  const inSentence =
    (form: 'about' | 'held') =>
    (type: ConversationType): string => {
      const name = ownName(type);
      return name === null
        ? builtInNames[type][form][language]
        : say(language, 'coaching.own-name', { name });
    };
  return {
    of: (type) => ownName(type) ?? builtInNames[type].name[language],
    short: (type) => own[type]?.short?.[language] ?? ownName(type) ?? builtInNames[type].short[language],
    about: inSentence('about'),
    held: inSentence('held'),
  };
};
