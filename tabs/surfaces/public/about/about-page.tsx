import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Language } from '../../../../shared/domain/language.ts';
import { useLocale } from '../../../platform/locale.ts';
import { AboutPartView } from './about-part-view.tsx';
import type { AboutText } from './about-text.ts';

const useStyles = makeStyles({
  ground: {
    height: '100%',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    // In print, use paper and ink colours whatever the theme.
    '@media print': {
      height: 'auto',
      overflowY: 'visible',
      backgroundColor: 'Canvas',
      '& *': { color: 'CanvasText !important' },
    },
  },
  tools: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    '@media print': { display: 'none' },
  },
  page: {
    boxSizing: 'border-box',
    maxWidth: '760px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXXL}`,
    ...typographyStyles.body1,
    '@media (max-width: 480px)': { paddingInline: tokens.spacingHorizontalL },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap-reverse',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  title: {
    ...typographyStyles.title1,
    margin: 0,
    textWrap: 'balance',
    '@media (max-width: 480px)': { ...typographyStyles.title2 },
  },
  lead: {
    ...typographyStyles.subtitle2,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalL,
    marginTop: tokens.spacingVerticalXXXL,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
});

const links: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  sv: [
    ['privacy', 'Personuppgifter'],
    ['terms', 'Villkor'],
    ['support', 'Hjälp'],
  ],
  en: [
    ['privacy', 'Personal data'],
    ['terms', 'Terms'],
    ['support', 'Help'],
  ],
};
/** The other language, named in itself. */
const switches: Readonly<Record<Language, readonly [Language, string]>> = {
  sv: ['en', 'English'],
  en: ['sv', 'Svenska'],
};

const print: Readonly<Record<Language, string>> = { sv: 'Skriv ut', en: 'Print' };

type Props = Readonly<{
  texts: Readonly<Record<Language, AboutText>>;
  /** Meant to be printed and brought along. */
  printable?: boolean;
}>;

/** A page that anybody may read, in either language. Printed, it is black on white, without controls. */
export const AboutPage = ({ texts, printable = false }: Props) => {
  const styles = useStyles();
  const [language, setLanguage] = useState(useLocale().language);
  const { title, lead, parts } = texts[language];
  const [other, name] = switches[language];
  useEffect(() => {
    document.title = `${title} · Kadens`;
    document.documentElement.lang = language;
  }, [title, language]);
  return (
    <div className={styles.ground}>
      <main className={styles.page}>
        <div className={styles.head}>
          <h1 className={styles.title}>{title}</h1>
          <div className={styles.tools}>
            {printable && (
              <Link as="button" onClick={() => window.print()}>
                {print[language]}
              </Link>
            )}
            <Link as="button" lang={other} onClick={() => setLanguage(other)}>
              {name}
            </Link>
          </div>
        </div>
        <p className={styles.lead}>{lead}</p>
        {parts.map((part) => (
          <AboutPartView key={part.title} part={part} />
        ))}
        <nav className={styles.foot}>
          {links[language].map(([page, label]) => (
            <Link key={page} href={`/tabs/${page}?lang=${language}`}>
              {label}
            </Link>
          ))}
        </nav>
      </main>
    </div>
  );
};
