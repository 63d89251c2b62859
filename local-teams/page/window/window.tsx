import { FluentProvider, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import appIcon from '../../../appPackage/color.png';
import { languageOf } from '../../../shared/domain/language-of.ts';
import type { ChatThread as ChatData, PeopleReply, PersonKey } from '../../protocol.ts';
import type { Pane, Side, UnopenedPane } from '../address.ts';
import { local } from '../api.ts';
import { CalendarView } from '../calendar/calendar.tsx';
import { Chat } from '../chat/chat.tsx';
import { useChats, useClock, useMeetings } from '../data.ts';
import { frameActionsFor, followLink } from '../frame-actions.ts';
import type { ChangePane } from '../frame-actions.ts';
import type { FrameSettingFor } from '../frame-setting-for.ts';
import { teamsLocale } from '../host/context.ts';
import { HostedFrame } from '../host/hosted-frame.tsx';
import { Install } from '../install.tsx';
import { Meeting } from '../meeting/meeting.tsx';
import { openingView, pickMeeting } from '../meeting/pick-meeting.ts';
import { EmptyView } from '../empty-view.tsx';
import { fluentTheme } from '../window-appearance.ts';
import type { WindowAppearance } from '../window-appearance.ts';
import { sayOnPageIn } from '../words.ts';
import { Rail } from './rail.tsx';
import { TitleBar } from './title-bar.tsx';

const useStyles = makeStyles({
  window: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: 'border-box',
    boxShadow: tokens.shadow8,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  below: { display: 'flex', flexGrow: 1, minHeight: 0 },
  main: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    borderTopLeftRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    height: '44px',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0 },
  icon: { width: '24px', height: '24px', borderRadius: tokens.borderRadiusMedium },
  fill: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  away: { display: 'none' },
});

export type WindowProps = Readonly<{
  side: Side;
  pane: Pane;
  /** The person in the other window. */
  other: PersonKey;
  people: PeopleReply['people'];
  change: ChangePane;
  maximised: boolean;
  maximise: (() => void) | null;
}>;

/** How many messages from the bot have arrived since the chat was last in view. */
const useUnread = (chat: ChatData | undefined, inView: boolean): number => {
  const [seen, setSeen] = useState<Readonly<{ chat: string; count: number }> | null>(null);
  const count = chat?.messages.filter((message) => message.person === null).length ?? 0;
  if (chat && (seen?.chat !== chat.id || (inView && seen.count !== count))) setSeen({ chat: chat.id, count });
  return seen && seen.chat === chat?.id ? Math.max(0, count - seen.count) : 0;
};

/** A Teams client with one of the sample people; it opens once it is known what is near. */
export const TeamsWindow = (props: Omit<WindowProps, 'pane'> & Readonly<{ pane: UnopenedPane }>) => {
  const { pane, other } = props;
  const meetings = useMeetings(pane.person).data;
  const now = useClock();
  // Decided when the page is opened: passing time changes no window.
  const [opening, setOpening] = useState<Pane['view'] | null>(null);
  if (opening === null && meetings && now !== undefined)
    setOpening(openingView(pickMeeting(meetings, pane.chat, other), other, now));
  const view = pane.view ?? opening;
  return view && <OpenWindow {...props} pane={{ ...pane, view }} />;
};

const OpenWindow = (props: WindowProps) => {
  const { side, pane, other, people, change, maximised, maximise } = props;
  const styles = useStyles();
  const chats = useChats(pane.person).data ?? [];
  const meetings = useMeetings(pane.person).data;
  const person = people.find((one) => one.key === pane.person);
  const own = chats.find((chat) => chat.kind === 'personal');
  const unread = useUnread(own, pane.view === 'chat');
  if (!person) return null;

  const language = pane.language ?? languageOf(person.locale);
  const appearance: WindowAppearance = { say: sayOnPageIn(language), language, theme: pane.theme };
  const { say } = appearance;
  const meeting = pickMeeting(meetings ?? [], pane.chat, other);
  const inMeeting = pane.view === 'meeting' || pane.view === 'thread' || pane.view === 'details';
  const frameActions = frameActionsFor(pane, meeting, meetings ?? [], change);
  const open = (url: string): void => followLink(url, pane, meetings ?? [], change);
  const setting: FrameSettingFor = {
    key: [person.key, teamsLocale(person, pane.language), meeting?.chatId].join(' '),
    of: (surface) => ({
      person,
      surface,
      theme: pane.theme,
      language: pane.language,
      meeting,
      place: surface === 'personal' ? pane.place : null,
    }),
  };

  return (
    <FluentProvider
      theme={fluentTheme[pane.theme]}
      style={{ height: '100%', backgroundColor: 'transparent' }}
      lang={language}
    >
      <section
        className={styles.window}
        aria-label={`${say(`pane.${side}`)}: ${person.name}`}
        data-testid={`${side}-window`}
        data-theme={pane.theme}
        style={{ colorScheme: pane.theme === 'light' ? 'light' : 'dark' }}
      >
        <TitleBar
          appearance={appearance}
          person={person}
          people={people}
          change={change}
          maximised={maximised}
          maximise={maximise}
          testId={side}
        />
        <div className={styles.below}>
          <Rail
            say={say}
            person={person.name}
            view={pane.view}
            choose={(view) => change({ view, place: null })}
            unread={unread}
            testId={side}
          />
          <div className={styles.main}>
            {!inMeeting && pane.view !== 'calendar' && (
              <header className={styles.head}>
                <img src={appIcon} alt="" className={styles.icon} />
                <Text as="h2" weight="semibold" size={400} className={styles.title}>
                  Kadens
                </Text>
              </header>
            )}
            {pane.view === 'calendar' && (
              <CalendarView
                key={person.key}
                appearance={appearance}
                person={person}
                testId={`${side}-calendar`}
                openLink={open}
              />
            )}
            {pane.view === 'chat' && own && (
              <div className={styles.fill}>
                {person.installed ? (
                  <Chat
                    key={own.id}
                    chat={own}
                    person={person}
                    say={say}
                    language={language}
                    theme={pane.theme}
                    testId={`${side}-chat`}
                    open={open}
                  />
                ) : (
                  <Install
                    say={say}
                    title={say('install.none', { name: person.givenName })}
                    why={say('install.none.why')}
                    label={say('install.do')}
                    install={() => local.install(person.key)}
                    testId={`${side}-install`}
                  />
                )}
              </div>
            )}
            <div className={mergeClasses(styles.fill, pane.view !== 'personal' && styles.away)}>
              <HostedFrame
                key={`${setting.of('personal').person.key} ${teamsLocale(person, pane.language)} ${pane.place ?? ''}`}
                setting={setting.of('personal')}
                frameActions={frameActions}
                say={say}
                shown={pane.view === 'personal'}
                testId={`${side}-personal`}
              />
            </div>
            {meeting && (
              <div className={mergeClasses(styles.fill, !inMeeting && styles.away)}>
                <Meeting
                  appearance={appearance}
                  pane={pane}
                  change={change}
                  shown={inMeeting}
                  meetings={meetings ?? []}
                  meeting={meeting}
                  chat={chats.find((chat) => chat.id === meeting.chatId)}
                  people={people}
                  viewer={person}
                  setting={setting}
                  frameActions={frameActions}
                  open={open}
                  testId={side}
                />
              </div>
            )}
            {inMeeting && meetings && !meeting && (
              <EmptyView icon="meeting" title={say('meeting.none')} why={say('meeting.none.why')} />
            )}
          </div>
        </div>
      </section>
    </FluentProvider>
  );
};
