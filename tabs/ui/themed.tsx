import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../../shared/domain/language.ts';
import type { ThemeName } from '../platform/host-context.ts';
import { useTheme } from '../platform/themes.ts';

const useStyles = makeStyles({
  // What the browser draws itself, as a date field's button, follows Teams' theme and not the machine's; dialogs get the class too.
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
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
    <FluentProvider
      theme={useTheme(theme)}
      className={theme === 'default' ? styles.light : styles.dark}
      style={fullHeight}
    >
      <div className={styles.page}>{children}</div>
    </FluentProvider>
  );
};
