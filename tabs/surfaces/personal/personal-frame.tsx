import { makeStyles, mergeClasses, Tab, TabList, Title3, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLive } from '../../platform/live.tsx';
import { useWords } from '../../platform/words.tsx';
import { useVisuallyHidden } from '../../ui/visually-hidden.ts';
import { Banners } from './banners.tsx';
import { PersonalMenu } from './personal-menu.tsx';
import { UndeliveredMessages } from './undelivered-messages.tsx';
import { views } from './views.ts';
import type { Me, View } from './views.ts';

const useStyles = makeStyles({
  // Scrolls by itself, so that the theme's background shows however long the page is.
  ground: { height: '100%', overflowY: 'auto', backgroundColor: tokens.colorNeutralBackground1 },
  page: {
    boxSizing: 'border-box',
    maxWidth: '1180px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    '@media (max-width: 639px)': { paddingInline: tokens.spacingHorizontalL },
  },
  head: { display: 'flex', alignItems: 'center', minHeight: '40px', marginBottom: tokens.spacingVerticalM },
  title: { flexGrow: 1, margin: 0 },
  tabs: { flexGrow: 1, marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  reading: { maxWidth: '860px' },
  narrow: { maxWidth: '860px' },
  banners: { display: 'grid', rowGap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalM },
});

const titles = {
  team: 'personal.my-team',
  mine: 'personal.mine',
  company: 'personal.company',
  start: 'personal.start',
  settings: 'personal.settings',
} as const;

type Props = Readonly<{
  me: Me;
  ownViews: readonly View[];
  view: View;
  onView: (view: View) => void;
  children: ReactNode;
}>;

/** Frames every view of the personal tab: its title, the other views, the menu, and any problems. */
export const PersonalFrame = ({ me, ownViews, view, onView, children }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const { state } = useLive();
  const { hidden } = useVisuallyHidden();
  return (
    <div className={styles.ground}>
      <main className={mergeClasses(styles.page, ownViews.length === 1 && view !== 'team' && styles.narrow)}>
        <header className={styles.head}>
          {ownViews.length > 1 && <h1 className={hidden}>{say(titles[view])}</h1>}
          {ownViews.length > 1 ? (
            <TabList
              className={styles.tabs}
              aria-label={say('personal.views')}
              selectedValue={view}
              onTabSelect={(_, { value }) => {
                const chosen = views.find((one) => one === value);
                if (chosen) onView(chosen);
              }}
            >
              {ownViews.map((one) => (
                <Tab key={one} value={one}>
                  {say(titles[one])}
                </Tab>
              ))}
            </TabList>
          ) : (
            <Title3 as="h1" className={styles.title}>
              {say(titles[view])}
            </Title3>
          )}
          <PersonalMenu me={me} view={view} />
        </header>
        <div className={view === 'team' || view === 'company' ? undefined : styles.reading}>
          <div className={styles.banners}>
            <Banners me={me} offline={state === 'offline'} />
            <UndeliveredMessages />
          </div>
          {children}
        </div>
      </main>
    </div>
  );
};
