import { createContext, useContext } from 'react';
import type { Language } from '../../shared/domain/language.ts';
import type { DaysOff } from '../../shared/domain/working-days.ts';
import type { OwnNames } from '../../shared/words/type-names.ts';

/** The person's language and time zone, the public holidays there, and their organisation's names for the conversation types. */
export type Locale = Readonly<{ language: Language; zone: string; daysOff: DaysOff; ownNames: OwnNames }>;

export const LocaleContext = createContext<Locale | null>(null);

/** The language, zone and holidays that everything inside uses. */
export const useLocale = (): Locale => {
  const locale = useContext(LocaleContext);
  if (locale === null) throw new Error('useLocale is called outside of LocaleProvider');
  return locale;
};
