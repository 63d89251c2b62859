import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { getMe } from '../../shared/contracts/person.ts';
import { languageOf } from '../../shared/domain/language-of.ts';
import type { Language } from '../../shared/domain/language.ts';
import { dayAt } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import { noDaysOff } from '../../shared/domain/working-days.ts';
import type { DaysOff } from '../../shared/domain/working-days.ts';
import { dayInWords, exactDay, momentInWords, shortDayFrom, timeInWords } from '../../shared/words/days.ts';
import type { WordKey, WordValues } from '../../shared/words/say.ts';
import { typeNames } from '../../shared/words/type-names.ts';
import type { TypeNames } from '../../shared/words/type-names.ts';
import { InWords } from './in-words.tsx';
import { useFetched } from './api.ts';
import { useToday } from './clock.ts';
import { meQuery } from './first-queries.ts';
import { LocaleContext, useLocale } from './locale.ts';
import type { Locale } from './locale.ts';
import { machineZone } from './machine-zone.ts';
import { useTeams } from './teams.tsx';
import { currentSay, onWordsArrived } from './unfetched-words.ts';

export type Words = Readonly<{
  language: Language;
  zone: string;
  /** The public holidays where the person is. */
  daysOff: DaysOff;
  say: (key: WordKey, values?: WordValues) => string;
  /** The organisation's names for the conversation types. */
  typeNames: TypeNames;
  /** As people say it: "på torsdag". */
  day: (day: CalendarDay) => string;
  /** The whole date, for titles and screen readers. */
  exactDay: (day: CalendarDay) => string;
  /** "fre 27 nov". */
  shortDay: (day: CalendarDay) => string;
  /** "10:00", where the person is. */
  time: (at: Instant) => string;
  /** "Torsdag 17 december kl. 10", where the person is. */
  moment: (at: Instant) => string;
  /** The day a moment falls on where the person is. */
  dayOf: (at: Instant) => CalendarDay;
}>;

const WordsContext = createContext<Words | null>(null);

/** The product's words in the person's language, with days and times in their zone. */
export const useWords = (): Words => {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('useWords is called outside of LocaleProvider');
  return words;
};

/** Computed once for all users: a panel has a hundred of them. */
const WordsInLocale = ({ children }: Readonly<{ children: ReactNode }>) => {
  const { language, zone, daysOff, ownNames } = useLocale();
  const today = useToday();
  // Rerenders what was said without a sentence that has since arrived.
  const sayNow = useSyncExternalStore(onWordsArrived, currentSay);
  const words = useMemo<Words>(
    () => ({
      language,
      zone,
      daysOff,
      say: (key, values) => sayNow(language, key, values),
      typeNames: typeNames(language, ownNames),
      day: (day) => dayInWords(language, day, today),
      exactDay: (day) => exactDay(language, day),
      shortDay: (day) => shortDayFrom(language, day, today),
      time: (at) => timeInWords(language, at, zone),
      moment: (at) => momentInWords(language, at, zone),
      dayOf: (at) => dayAt(at, zone),
    }),
    [language, zone, daysOff, ownNames, today, sayNow],
  );
  return <WordsContext value={words}>{children}</WordsContext>;
};

/** Makes everything inside use that language, and days and times in that zone. */
export const LocaleProvider = ({ locale, children }: Readonly<{ locale: Locale; children: ReactNode }>) => (
  <LocaleContext value={locale}>
    <WordsInLocale>{children}</WordsInLocale>
  </LocaleContext>
);

/** The signed-in person. */
export const useMe = () => useFetched(getMe, meQuery(useTeams().locale));

const none = {};

/** Gives everything inside the person's language and zone: their own once known, until then Teams' language and the machine's zone. */
export const WordsProvider = ({ children }: Readonly<{ children: ReactNode }>) => {
  const { locale } = useTeams();
  const me = useMe().data;
  const language = me?.language ?? languageOf(locale);
  const zone = me?.zone ?? machineZone();
  const daysOff = me?.daysOff ?? noDaysOff;
  const ownNames = me?.typeNames ?? none;
  const here = useMemo(() => ({ language, zone, daysOff, ownNames }), [language, zone, daysOff, ownNames]);
  return (
    <LocaleProvider locale={here}>
      <InWords language={language}>{children}</InWords>
    </LocaleProvider>
  );
};
