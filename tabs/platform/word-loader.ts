import type { Language } from '../../shared/domain/language.ts';
import type { Message, WordKey } from '../../shared/words/catalogues.ts';
import { en as crashEn } from '../../shared/words/crash/en.ts';
import { sv as crashSv } from '../../shared/words/crash/sv.ts';

type Words = Readonly<Record<string, Message>>;
type WordsModule = Promise<Readonly<{ words: Words }>>;

/** What every page says, and what the personal tab says besides, and what is said where it is asked for only. */
export type WordPart =
  | 'first'
  | 'personal'
  | 'template'
  | 'behaviour'
  | 'agenda'
  | 'settings'
  | 'again'
  | 'past'
  | 'plan'
  | 'development'
  | 'recap'
  | 'sales'
  | 'deal';

const loaders: Record<Language, Record<WordPart, () => WordsModule>> = {
  sv: {
    first: () => import('../words/first-sv.ts'),
    personal: () => import('../words/personal-sv.ts'),
    template: () => import('../words/template-sv.ts'),
    behaviour: () => import('../words/behaviour-sv.ts'),
    agenda: () => import('../words/agenda-sv.ts'),
    plan: () => import('../words/plan-sv.ts'),
    settings: () => import('../words/settings-sv.ts'),
    again: () => import('../words/again-sv.ts'),
    past: () => import('../words/past-sv.ts'),
    development: () => import('../words/development-sv.ts'),
    recap: () => import('../words/recap-sv.ts'),
    sales: () => import('../words/sales-sv.ts'),
    deal: () => import('../words/deal-sv.ts'),
  },
  en: {
    first: () => import('../words/first-en.ts'),
    personal: () => import('../words/personal-en.ts'),
    template: () => import('../words/template-en.ts'),
    behaviour: () => import('../words/behaviour-en.ts'),
    agenda: () => import('../words/agenda-en.ts'),
    plan: () => import('../words/plan-en.ts'),
    settings: () => import('../words/settings-en.ts'),
    again: () => import('../words/again-en.ts'),
    past: () => import('../words/past-en.ts'),
    development: () => import('../words/development-en.ts'),
    recap: () => import('../words/recap-en.ts'),
    sales: () => import('../words/sales-en.ts'),
    deal: () => import('../words/deal-en.ts'),
  },
};

const loaded: Record<Language, Record<string, Message>> = { sv: { ...crashSv }, en: { ...crashEn } };
const pending = new Map<string, Promise<void>>();

/** Stands where shared/words/catalogues.ts stands elsewhere. Throws for a sentence that has not been fetched. */
export const messageOf = (language: Language, key: WordKey): Message => {
  const message = loaded[language][key];
  if (message === undefined) throw new Error(`“${key}” has not been fetched in ${language}`);
  return message;
};

/** Fetches sentences in one language, once; the promise is the same for every asker. One that failed is asked for anew. */
export const fetchWords = (language: Language, of: WordPart): Promise<void> => {
  const name = `${language}:${of}`;
  const known = pending.get(name);
  if (known) return known;
  const fetched = loaders[language][of]().then(
    ({ words }) => void Object.assign(loaded[language], words),
    (error: unknown) => {
      pending.delete(name);
      throw error;
    },
  );
  pending.set(name, fetched);
  return fetched;
};
