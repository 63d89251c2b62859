import {
  Badge,
  Button,
  FluentProvider,
  makeStyles,
  mergeClasses,
  Spinner,
  Tab,
  TabList,
  Text,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import { CodeRegular } from '@fluentui/react-icons/svg/code';
import { useEffect, useState } from 'react';
import appIcon from '../../appPackage/color.png';
import { readPage, side as sideName, writePage } from './address.ts';
import type { PageState, Pane, Side } from './address.ts';
import { ChecklistStrip } from './checklist/checklist-strip.tsx';
import { ClockBar } from './clock-bar.tsx';
import { useLocalEvents, usePeople, useWiderThan } from './data.ts';
import { TrafficDrawer } from './drawer/traffic-drawer.tsx';
import { fluentTheme } from './window-appearance.ts';
import { TeamsWindow } from './window/window.tsx';
import { sayOnPageIn } from './words.ts';
import type { SayOnPage } from './words.ts';

/** The width in pixels from which both windows are side by side. */
const WIDE = 1_100;

const useStyles = makeStyles({
  page: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground5,
  },
  top: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '48px',
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
  },
  brand: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, margin: 0 },
  icon: { width: '28px', height: '28px', borderRadius: tokens.borderRadiusMedium },
  name: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  middle: { flexGrow: 1, display: 'flex', justifyContent: 'center', minWidth: 0 },
  end: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  windows: {
    flexGrow: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM}`,
  },
  two: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  slot: { minWidth: 0, minHeight: 0 },
  away: { display: 'none' },
  wait: { margin: 'auto' },
});

const languageNames = { sv: 'Svenska', en: 'English' } as const;

type TopProps = Readonly<{
  page: PageState;
  say: SayOnPage;
  online: boolean;
  openDrawer: () => void;
  changeLanguage: () => void;
}>;

const Top = ({ page, say, online, openDrawer, changeLanguage }: TopProps) => {
  const styles = useStyles();
  return (
    <header className={styles.top}>
      <Tooltip content={say('page.about')} relationship="description">
        <div className={styles.brand}>
          <img src={appIcon} alt="" className={styles.icon} />
          <h1 className={styles.name}>Kadens</h1>
          <Text size={200} className={styles.quiet}>
            {say('page.title')}
          </Text>
        </div>
      </Tooltip>
      <div className={styles.middle}>
        <ClockBar say={say} language={page.language} left={page.left.person} right={page.right.person} />
      </div>
      <div className={styles.end}>
        {!online && (
          <Badge appearance="tint" color="warning" role="status">
            {say('page.offline')}
          </Badge>
        )}
        <Tooltip content={say('page.language')} relationship="description">
          <Button size="small" appearance="subtle" onClick={changeLanguage} data-testid="page-language">
            {languageNames[page.language === 'sv' ? 'en' : 'sv']}
          </Button>
        </Tooltip>
        <Button size="small" icon={<CodeRegular />} onClick={openDrawer} data-testid="drawer-open">
          {say('drawer.open')}
        </Button>
      </div>
    </header>
  );
};

/** Local Teams: two people's Teams side by side, and the clock above them. */
export const App = () => {
  const styles = useStyles();
  const [page, setPage] = useState(() => readPage(location.search));
  const [drawer, setDrawer] = useState(false);
  const [front, setFront] = useState<Side>(page.only ?? 'left');
  const online = useLocalEvents();
  const people = usePeople();
  const wide = useWiderThan(WIDE);
  const say = sayOnPageIn(page.language);

  useEffect(() => {
    history.replaceState(null, '', writePage(page));
    document.documentElement.lang = page.language;
    document.title = `Kadens · ${sayOnPageIn(page.language)('page.title')}`;
  }, [page]);

  const change = (which: Side) => (changed: Partial<Pane>) =>
    setPage((known) => ({ ...known, [which]: { ...known[which], ...changed } }));
  const dark = page.left.theme !== 'light' && page.right.theme !== 'light';
  const both = wide && page.only === null;
  const isShown = (which: Side): boolean => both || which === (wide ? page.only : front);

  return (
    <FluentProvider theme={fluentTheme[dark ? 'dark' : 'light']} style={{ height: '100%' }}>
      <div className={styles.page}>
        <Top
          page={page}
          say={say}
          online={online && !people.isError}
          openDrawer={() => setDrawer(!drawer)}
          changeLanguage={() => setPage({ ...page, language: page.language === 'sv' ? 'en' : 'sv' })}
        />
        <ChecklistStrip
          say={say}
          openPanel={() => {
            setFront('left');
            change('left')({ view: 'meeting', beside: 'panel' });
          }}
        />
        {!wide && people.data && (
          <nav aria-label={say('page.windows')}>
            <TabList
              selectedValue={front}
              aria-label={say('page.windows')}
              onTabSelect={(_event, { value }) => {
                const which = sideName.safeParse(value);
                if (which.success) setFront(which.data);
              }}
            >
              {sideName.options.map((which) => (
                <Tab key={which} value={which} data-testid={`show-${which}`}>
                  {people.data.find((one) => one.key === page[which].person)?.name}
                </Tab>
              ))}
            </TabList>
          </nav>
        )}
        {people.data ? (
          <main className={mergeClasses(styles.windows, both && styles.two)}>
            {sideName.options.map((which) => (
              <div key={which} className={mergeClasses(styles.slot, !isShown(which) && styles.away)}>
                <TeamsWindow
                  side={which}
                  pane={page[which]}
                  other={page[which === 'left' ? 'right' : 'left'].person}
                  people={people.data}
                  change={change(which)}
                  maximised={page.only === which}
                  maximise={wide ? () => setPage({ ...page, only: page.only === null ? which : null }) : null}
                />
              </div>
            ))}
          </main>
        ) : (
          <Spinner
            className={styles.wait}
            label={say(people.failureCount > 0 ? 'page.broken' : 'page.loading')}
          />
        )}
        <TrafficDrawer open={drawer} close={() => setDrawer(false)} say={say} language={page.language} />
      </div>
    </FluentProvider>
  );
};
