import type { Language } from '../../shared/domain/language.ts';
import { en as crashEn } from '../../shared/words/crash/en.ts';
import { sv as crashSv } from '../../shared/words/crash/sv.ts';
import { addSentences } from '../../shared/words/sentences.ts';
import type { Message } from '../../shared/words/sentences.ts';
import { firstWords } from './first-words.ts';
import { isReloading, whenOnline } from './lazily.ts';

/**
 * Where sentences are, by the part of the tabs that uses them: `first` for every page and a session, the others for what is opened later.
 */
const loaders = {
  sv: {
    first: firstWords.sv,
    personal: () => import('../../shared/words/personal/sv.ts'),
    template: () => import('../../shared/words/template/sv.ts'),
    behaviour: () => import('../../shared/words/behaviour/sv.ts'),
    agenda: () => import('../../shared/words/agenda/sv.ts'),
    plan: () => import('../../shared/words/plan/sv.ts'),
    settings: () => import('../../shared/words/settings/sv.ts'),
    again: () => import('../../shared/words/again/sv.ts'),
    answered: () => import('../../shared/words/answered/sv.ts'),
    past: () => import('../../shared/words/past/sv.ts'),
    development: () => import('../../shared/words/development/sv.ts'),
    recap: () => import('../../shared/words/recap/sv.ts'),
    result: () => import('../../shared/words/result/sv.ts'),
    sales: () => import('../../shared/words/sales/sv.ts'),
    deal: () => import('../../shared/words/deal/sv.ts'),
    facts: () => import('../../shared/words/facts/sv.ts'),
    transcript: () => import('../../shared/words/transcript/sv.ts'),
    overview: () => import('../../shared/words/overview/sv.ts'),
    handover: () => import('../../shared/words/handover/sv.ts'),
    insight: () => import('../../shared/words/insight/sv.ts'),
    balance: () => import('../../shared/words/balance/sv.ts'),
    programme: () => import('../../shared/words/programme/sv.ts'),
    timeline: () => import('../../shared/words/timeline/sv.ts'),
    'own-coaching': () => import('../../shared/words/own-coaching/sv.ts'),
  },
  en: {
    first: firstWords.en,
    personal: () => import('../../shared/words/personal/en.ts'),
    template: () => import('../../shared/words/template/en.ts'),
    behaviour: () => import('../../shared/words/behaviour/en.ts'),
    agenda: () => import('../../shared/words/agenda/en.ts'),
    plan: () => import('../../shared/words/plan/en.ts'),
    settings: () => import('../../shared/words/settings/en.ts'),
    again: () => import('../../shared/words/again/en.ts'),
    answered: () => import('../../shared/words/answered/en.ts'),
    past: () => import('../../shared/words/past/en.ts'),
    development: () => import('../../shared/words/development/en.ts'),
    recap: () => import('../../shared/words/recap/en.ts'),
    result: () => import('../../shared/words/result/en.ts'),
    sales: () => import('../../shared/words/sales/en.ts'),
    deal: () => import('../../shared/words/deal/en.ts'),
    facts: () => import('../../shared/words/facts/en.ts'),
    transcript: () => import('../../shared/words/transcript/en.ts'),
    overview: () => import('../../shared/words/overview/en.ts'),
    handover: () => import('../../shared/words/handover/en.ts'),
    insight: () => import('../../shared/words/insight/en.ts'),
    balance: () => import('../../shared/words/balance/en.ts'),
    programme: () => import('../../shared/words/programme/en.ts'),
    timeline: () => import('../../shared/words/timeline/en.ts'),
    'own-coaching': () => import('../../shared/words/own-coaching/en.ts'),
  },
} satisfies Record<
  Language,
  Record<string, () => Promise<Readonly<Record<string, Record<string, Message>>>>>
>;

export type WordPart = keyof typeof loaders.sv;

// So that a page that fails before anything is fetched can still say so.
addSentences('sv', crashSv);
addSentences('en', crashEn);

const pending = new Map<string, Promise<void>>();
const fetchedNames = new Set<string>();
const nameOf = (language: Language, of: WordPart): string => `${language}:${of}`;

/** Whether the sentences are here, so that nobody waits for a promise that is already fulfilled. */
export const hasWords = (language: Language, of: WordPart): boolean => fetchedNames.has(nameOf(language, of));

/** Fetches a part's sentences in one language once; every caller gets the same promise. A failed fetch is repeated at the next call. */
export const fetchWords = (language: Language, of: WordPart): Promise<void> => {
  const name = nameOf(language, of);
  const known = pending.get(name);
  if (known) return known;
  const load: () => Promise<Readonly<Partial<Record<Language, Readonly<Record<string, Message>>>>>> =
    loaders[language][of];
  const fetched = whenOnline(load)().then(
    (catalogue) => {
      addSentences(language, catalogue[language] ?? {});
      fetchedNames.add(name);
    },
    async (error: unknown) => {
      // The page is reloading, and whoever waits goes with it.
      if (await isReloading()) return new Promise<void>(() => undefined);
      pending.delete(name);
      throw error;
    },
  );
  pending.set(name, fetched);
  return fetched;
};

/** Fetches every sentence in one language, skipping those that can't be had. */
export const fetchAllWords = async (language: Language): Promise<void> => {
  const isPart = (name: string): name is WordPart => name in loaders[language];
  await Promise.allSettled(
    Object.keys(loaders[language])
      .filter(isPart)
      .map((part) => fetchWords(language, part)),
  );
};
