import type { Language } from '../../shared/domain/language.ts';
import type { Message, WordKey } from '../../shared/words/catalogues.ts';
import { en as crashEn } from '../../shared/words/crash/en.ts';
import { sv as crashSv } from '../../shared/words/crash/sv.ts';

type Words = Readonly<Record<string, Message>>;
type Fetched = Promise<Readonly<{ words: Words }>>;

/** What every page says, and what the personal tab says besides, and what is said where it is asked for only. */
export type WordsFor =
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

const fetches: Record<Language, Record<WordsFor, () => Fetched>> = {
  sv: {
    first: () => import('./first-sv.ts'),
    personal: () => import('./personal-sv.ts'),
    template: () => import('./template-sv.ts'),
    behaviour: () => import('./behaviour-sv.ts'),
    agenda: () => import('./agenda-sv.ts'),
    plan: () => import('./plan-sv.ts'),
    settings: () => import('./settings-sv.ts'),
    again: () => import('./again-sv.ts'),
    past: () => import('./past-sv.ts'),
    development: () => import('./development-sv.ts'),
    recap: () => import('./recap-sv.ts'),
    sales: () => import('./sales-sv.ts'),
    deal: () => import('./deal-sv.ts'),
  },
  en: {
    first: () => import('./first-en.ts'),
    personal: () => import('./personal-en.ts'),
    template: () => import('./template-en.ts'),
    behaviour: () => import('./behaviour-en.ts'),
    agenda: () => import('./agenda-en.ts'),
    plan: () => import('./plan-en.ts'),
    settings: () => import('./settings-en.ts'),
    again: () => import('./again-en.ts'),
    past: () => import('./past-en.ts'),
    development: () => import('./development-en.ts'),
    recap: () => import('./recap-en.ts'),
    sales: () => import('./sales-en.ts'),
    deal: () => import('./deal-en.ts'),
  },
};

const here: Record<Language, Record<string, Message>> = { sv: { ...crashSv }, en: { ...crashEn } };
const asked = new Map<string, Promise<void>>();

/** Stands where shared/words/catalogues.ts stands elsewhere. Throws for a sentence that has not been fetched. */
export const messageOf = (language: Language, key: WordKey): Message => {
  const message = here[language][key];
  if (message === undefined) throw new Error(`“${key}” has not been fetched in ${language}`);
  return message;
};

/** Fetches sentences in one language, once; the promise is the same for every asker. One that failed is asked for anew. */
export const fetchWords = (language: Language, of: WordsFor): Promise<void> => {
  const name = `${language}:${of}`;
  const known = asked.get(name);
  if (known) return known;
  const fetched = fetches[language][of]().then(
    ({ words }) => void Object.assign(here[language], words),
    (error: unknown) => {
      asked.delete(name);
      throw error;
    },
  );
  asked.set(name, fetched);
  return fetched;
};
