import {
  FluentProvider,
  makeStyles,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Theme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../shared/domain/language.ts';
import type { ThemeName } from '../platform/host.ts';

/** CSS pixels in a rem unless larger letters have been asked for. */
const REM = 16;

/** The theme in rem, so that letters grow as the person has asked the browser to. */
const withLetters = (theme: Theme): Theme => ({
  ...theme,
  ...Object.fromEntries(
    Object.entries(theme).flatMap(([name, value]) =>
      /^(fontSize|lineHeight)/.test(name) ? [[name, `${Number.parseFloat(String(value)) / REM}rem`]] : [],
    ),
  ),
});

const themes = {
  default: withLetters(teamsLightTheme),
  dark: withLetters(teamsDarkTheme),
  contrast: withLetters(teamsHighContrastTheme),
};

const useStyles = makeStyles({
  page: { minHeight: '100%', height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
});

/** An inline style on the provider itself: a class would be passed on to every dialog's portal. */
const fullHeight = { height: '100%' };

type Props = Readonly<{ theme: ThemeName; language: Language; children: ReactNode }>;

/** Renders everything inside in one of Teams' three themes, and tells the browser the page's language. */
export const Themed = ({ theme, language, children }: Props) => {
  const styles = useStyles();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={themes[theme]} style={fullHeight}>
      <div className={styles.page}>{children}</div>
    </FluentProvider>
  );
};
