import {
  Badge,
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  Tab,
  TabList,
  Text,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { z } from 'zod';
import type { Language } from '../../../shared/domain/language.ts';
import { digitalTime } from '../digital-time.ts';
import type { TrafficEntry } from '../../protocol.ts';
import { useTraffic } from '../data.ts';
import { useFrameMessages } from '../host/message-log.ts';
import type { FrameMessage } from '../host/message-log.ts';
import type { SayOnPage } from '../words.ts';
import { GraphMenu } from './graph-menu.tsx';

const filter = z.enum(['all', 'graph', 'bot', 'sign-in', 'tabs']);
type Filter = z.infer<typeof filter>;

const shownBy: Readonly<Record<Filter, readonly TrafficEntry['to'][]>> = {
  all: ['graph', 'connector', 'bot', 'sign-in', 'notifications'],
  graph: ['graph', 'notifications'],
  bot: ['connector', 'bot'],
  'sign-in': ['sign-in'],
  tabs: [],
};

const useStyles = makeStyles({
  drawer: { width: 'min(560px, 100vw)' },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: 0, margin: 0 },
  entry: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    listStyleType: 'none',
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: 'pointer',
    fontVariantNumeric: 'tabular-nums',
  },
  plain: { cursor: 'default' },
  to: { flexShrink: 0, minWidth: '84px' },
  path: {
    flexGrow: 1,
    minWidth: 0,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  code: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: tokens.spacingHorizontalM,
    maxHeight: '360px',
    overflow: 'auto',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  empty: { color: tokens.colorNeutralForeground3, padding: tokens.spacingVerticalXL },
});

const colourOf = {
  graph: 'brand',
  connector: 'informative',
  bot: 'success',
  'sign-in': 'subtle',
  notifications: 'brand',
} as const;

const Body = ({ title, value }: Readonly<{ title: string; value: unknown }>) => {
  const styles = useStyles();
  if (value === null || value === undefined) return null;
  return (
    <>
      <Text size={200} weight="semibold">
        {title}
      </Text>
      <pre className={styles.code} tabIndex={0} aria-label={title}>
        {typeof value === 'string' ? value : JSON.stringify(value, null, 2)}
      </pre>
    </>
  );
};

const Entry = ({
  entry,
  say,
  language,
}: Readonly<{ entry: TrafficEntry; say: SayOnPage; language: Language }>) => {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const failed = entry.status >= 400 || entry.status === 0;
  return (
    <li className={styles.entry} data-testid="traffic" data-to={entry.to}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.line}>
          <Badge className={styles.to} appearance="tint" color={colourOf[entry.to]}>
            {say(`drawer.to.${entry.to}`)}
          </Badge>
          <Text size={200} className={styles.path}>
            {entry.method} {decodeURIComponent(entry.path)}
          </Text>
          <Badge appearance="outline" color={failed ? 'warning' : 'subtle'}>
            {entry.status}
          </Badge>
          <Text size={200} className={styles.quiet} title={say('drawer.took', { ms: entry.milliseconds })}>
            {digitalTime(language, entry.at, 'Europe/Stockholm')}
          </Text>
        </summary>
        {open && (
          <>
            <Body title={say('drawer.request')} value={entry.request} />
            <Body title={say('drawer.reply')} value={entry.reply} />
          </>
        )}
      </details>
    </li>
  );
};

const NoteLine = ({ note, say }: Readonly<{ note: FrameMessage; say: SayOnPage }>) => {
  const styles = useStyles();
  return (
    <li className={styles.entry} data-testid="note" data-outcome={note.outcome}>
      <div className={`${styles.line} ${styles.plain}`}>
        <Text size={200} className={styles.quiet}>
          {note.from}
        </Text>
        <Text size={200} className={styles.path}>
          {note.name}
        </Text>
        {note.outcome === 'unsupported' && (
          <Badge appearance="tint" color="warning">
            {say('drawer.unsupported')}
          </Badge>
        )}
      </div>
    </li>
  );
};

type DrawerProps = Readonly<{ open: boolean; close: () => void; say: SayOnPage; language: Language }>;

/** Traffic to Graph, to and from the bot, to sign-in, and from the tabs to Teams, newest first. */
export const TrafficDrawer = ({ open, close, say, language }: DrawerProps) => {
  const styles = useStyles();
  const [chosen, setChosen] = useState<Filter>('all');
  const entries = (useTraffic().data ?? [])
    .filter((entry) => shownBy[chosen].includes(entry.to))
    .toReversed();
  const notes = useFrameMessages().toReversed();
  const none = chosen === 'tabs' ? notes.length === 0 : entries.length === 0;
  return (
    <OverlayDrawer
      className={styles.drawer}
      position="end"
      modalType="non-modal"
      open={open}
      onOpenChange={(_event, state) => {
        if (!state.open) close();
      }}
      data-testid="drawer"
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              aria-label={say('drawer.close')}
              icon={<DismissRegular />}
              onClick={close}
              data-testid="drawer-close"
            />
          }
        >
          {say('drawer.title')}
        </DrawerHeaderTitle>
        <TabList
          size="small"
          selectedValue={chosen}
          onTabSelect={(_event, { value }) => {
            const parsed = filter.safeParse(value);
            if (parsed.success) setChosen(parsed.data);
          }}
        >
          {filter.options.map((value) => (
            <Tab key={value} value={value} data-testid={`drawer-${value}`}>
              {say(`drawer.${value}`)}
            </Tab>
          ))}
        </TabList>
      </DrawerHeader>
      <DrawerBody>
        {shownBy[chosen].includes('graph') && <GraphMenu say={say} />}
        {none && <Text className={styles.empty}>{say('drawer.empty')}</Text>}
        <ul className={styles.list}>
          {chosen === 'tabs'
            ? notes.map((note) => <NoteLine key={note.id} note={note} say={say} />)
            : entries.map((entry) => <Entry key={entry.id} entry={entry} say={say} language={language} />)}
        </ul>
      </DrawerBody>
    </OverlayDrawer>
  );
};
