import { createContext, useContext } from 'react';
import type { Language } from '../../shared/domain/language.ts';
import type { OwnNames } from '../../shared/words/type-names.ts';

/** The person's language and time zone, and what their organisation calls the conversation types. */
export type Locale = Readonly<{ language: Language; zone: string; ownNames: OwnNames }>;

const browserLocale: Locale = {
  language: 'sv',
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  ownNames: {},
};

export const LocaleContext = createContext<Locale>(browserLocale);
export const useLocale = (): Locale => useContext(LocaleContext);
