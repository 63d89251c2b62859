import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { languageOf } from '../../../shared/domain/language.ts';
import { LocaleContext, useLocale } from '../../platform/locale.ts';
import { InWords } from '../../platform/in-words.tsx';
import { systemTheme } from '../../platform/system-theme.ts';
import { Themed } from '../../ui/themed.tsx';

/** The language in the address (`?lang=sv`), else the browser's. */
const askedLanguage = () =>
  languageOf(new URLSearchParams(location.search).get('lang') ?? navigator.language);

/** What a page stands on that needs neither Teams nor sign-in: privacy, terms, support. */
export const PublicShell = ({ children }: Readonly<{ children: ReactNode }>) => {
  const here = useLocale();
  const place = useMemo(() => ({ ...here, language: askedLanguage() }), [here]);
  return (
    <LocaleContext.Provider value={place}>
      <Themed theme={systemTheme()} language={place.language}>
        <InWords language={place.language}>{children}</InWords>
      </Themed>
    </LocaleContext.Provider>
  );
};
