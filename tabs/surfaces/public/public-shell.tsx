import { use, useMemo } from 'react';
import type { ReactNode } from 'react';
import { languageOf } from '../../../shared/domain/language-of.ts';
import { noDaysOff } from '../../../shared/domain/working-days.ts';
import { machineZone } from '../../platform/machine-zone.ts';
import { InWords } from '../../platform/in-words.tsx';
import { systemTheme } from '../../platform/system-theme.ts';
import { fetchTheme } from '../../platform/themes.ts';
import { LocaleProvider } from '../../platform/words.tsx';
import { Themed } from '../../ui/themed.tsx';

/** The language in the address (`?lang=sv`), else the browser's. */
const askedLanguage = () =>
  languageOf(new URLSearchParams(location.search).get('lang') ?? navigator.language);

/** Wraps pages that need neither Teams nor sign-in: privacy, terms, support. */
export const PublicShell = ({ children }: Readonly<{ children: ReactNode }>) => {
  const here = useMemo(
    () => ({ language: askedLanguage(), zone: machineZone(), daysOff: noDaysOff, ownNames: {} }),
    [],
  );
  const theme = systemTheme();
  use(fetchTheme(theme));
  return (
    <LocaleProvider locale={here}>
      <Themed theme={theme} language={here.language}>
        <InWords language={here.language}>{children}</InWords>
      </Themed>
    </LocaleProvider>
  );
};
