import { z } from 'zod/mini';
import { language as languages } from '../domain/language.ts';
import { inBoth, UNSEEN } from './in-both.ts';
import type { InBoth } from './in-both.ts';

/** The groups of behaviours, with their names. */
export const behaviourGroups = {
  discovery: { sv: 'Förstå kunden', en: 'Understanding the customer' },
  qualify: { sv: 'Kvalificera och nå beslutet', en: 'Qualifying and reaching the decision' },
  value: { sv: 'Skapa värde i dialogen', en: 'Creating value in the conversation' },
  advance: { sv: 'Föra affären framåt', en: 'Moving the deal forward' },
  craft: { sv: 'Arbetssätt', en: 'Way of working' },
} as const satisfies Record<string, InBoth>;
export type BehaviourGroup = keyof typeof behaviourGroups;

/** The groups in reading order. */
export const groupIds = ['discovery', 'qualify', 'value', 'advance', 'craft'] as const;
export const behaviourGroup = z.enum(groupIds);

/** The described levels; 2 and 4 lie between. */
export const anchors = [1, 3, 5] as const;
export type Anchor = (typeof anchors)[number];

/** A behaviour's name, and what its levels look like, in words for what can be seen. */
export const behaviourWords = z.object({
  name: inBoth,
  levels: z.object({ 1: inBoth, 3: inBoth, 5: inBoth }),
});
export type BehaviourWords = Readonly<{ name: InBoth; levels: Readonly<Record<Anchor, InBoth>> }>;

/** Something a rep practises. */
export type Behaviour = BehaviourWords & Readonly<{ id: string; group: BehaviourGroup }>;

/** The longest id: the prefix of an organisation's own, and a UUID. */
const ID_MAX = 40;
export const behaviourId = z.string().check(z.minLength(1), z.maxLength(ID_MAX));

/** The longest name and description, in characters: a name is chosen in a list 320 px wide, a description read beside it. */
export const BEHAVIOUR_LIMITS = { name: 60, level: 160 } as const;
/** The most behaviours that an organisation may have, including those put aside: nobody can choose among more. */
export const BEHAVIOURS_MAX = 40;

/** One fault in a behaviour's words, and where it is. */
export type WordsFault = Readonly<{
  part: 'name' | Anchor;
  language: (typeof languages.options)[number];
  what: 'empty' | 'too-long' | 'unseen';
  most: number;
}>;

const wrongWith = (text: string, most: number): WordsFault['what'] | null => {
  if (text.trim() === '') return 'empty';
  if (text.trim().length > most) return 'too-long';
  return UNSEEN.test(text.trim()) ? 'unseen' : null;
};

/** Every fault that keeps a behaviour's words from being used, in reading order; empty when there is none. */
export const faultsOfWords = ({ name, levels }: BehaviourWords): readonly WordsFault[] =>
  (['name', ...anchors] as const).flatMap((part) => {
    const most = part === 'name' ? BEHAVIOUR_LIMITS.name : BEHAVIOUR_LIMITS.level;
    const text = part === 'name' ? name : levels[part];
    return languages.options.flatMap((language) => {
      const what = wrongWith(text[language], most);
      return what === null ? [] : [{ part, language, what, most }];
    });
  });

const trimmed = ({ sv, en }: InBoth): InBoth => ({ sv: sv.trim(), en: en.trim() });

/** The same words without the space around them. */
export const tidied = ({ name, levels }: BehaviourWords): BehaviourWords => ({
  name: trimmed(name),
  levels: { 1: trimmed(levels[1]), 3: trimmed(levels[3]), 5: trimmed(levels[5]) },
});
