import type { InBoth } from '../coaching/in-both.ts';
import { builtInNames } from '../coaching/built-in-names.ts';
import { conversationTypes } from '../domain/conversation-type.ts';
import type { ConversationType } from '../domain/conversation-type.ts';
import type { Language } from '../domain/language.ts';
import { say } from './say.ts';

/** A type's own name, and its own short name if it has one. */
export type OwnName = InBoth & Readonly<{ short?: InBoth | undefined }>;

/** An organisation's own names of types; the other types keep our names. */
export type OwnNames = Readonly<Partial<Record<ConversationType, OwnName>>>;

/** A type's full and short name as people read them, in both languages. */
export type NamePair = Readonly<{ name: InBoth; short: InBoth }>;

/** The names of the other types: no two types may share one. */
export const namesOfOthers = (type: ConversationType, own: OwnNames): readonly NamePair[] => {
  const [sv, en] = [typeNames('sv', own), typeNames('en', own)];
  return conversationTypes
    .filter((other) => other !== type)
    .map((other) => ({
      name: { sv: sv.of(other), en: en.of(other) },
      short: { sv: sv.short(other), en: en.short(other) },
    }));
};

/** The names of the conversation types for one reader. */
export type TypeNames = Readonly<{
  /** On its own, or at the beginning of a sentence: "Affärscoaching". */
  of: (type: ConversationType) => string;
  /** For where there is little room: "Affär". An own name without a short one is shown whole. */
  short: (type: ConversationType) => string;
  /** Inside a sentence: "en affär". An own name is quoted, since we cannot know how it is inflected. */
  about: (type: ConversationType) => string;
  /** As something that two people have had: "affärscoaching". An own name is quoted. */
  held: (type: ConversationType) => string;
}>;

/** The types' names in that language: the organisation's own if it has changed them in that language. */
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
