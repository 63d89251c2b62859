import type { ConversationType } from '../domain/conversation-type.ts';

/** What each conversation type is called by people, begun as these words are; the most particular first. */
const CALLED: readonly (readonly [RegExp, ConversationType])[] = [
  [/^(?:pipeline|prognos|forecast)/iu, 'pipeline'],
  [/^(?:inför|(?:kund)?mötesförb|förberedelse|prep)/iu, 'preparation'],
  [/^(?:färdighet|beteende|skill|rollspel|role)/iu, 'skill'],
  [/^(?:mål|prestation|performance|goals)/iu, 'performance'],
  [/^(?:affär|deal)/iu, 'deal'],
];

/** The conversation type that a command names, in either language; null for none that we know. */
export const commandType = (about: string): ConversationType | null =>
  CALLED.find(([called]) => called.test(about.trim()))?.[1] ?? null;
