import { Button, makeStyles, mergeClasses, Text, tokens, Tooltip } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import type { ChatThread as ChatData, LocalMeeting, LocalPerson } from '../../protocol.ts';
import type { RoomSide } from '../address.ts';
import { Chat } from '../chat/chat.tsx';
import type { FrameSettingFor } from '../frame-setting-for.ts';
import type { FrameActions } from '../host/teams-host.ts';
import { HostedFrame } from '../host/hosted-frame.tsx';
import { Install } from '../install.tsx';
import { local } from '../api.ts';
import { stopSharing, useSharedContent } from '../shared-content.ts';
import type { WindowAppearance } from '../window-appearance.ts';
import { CallBar } from './call-bar.tsx';
import { Tiles } from './tiles.tsx';

/** The width of a meeting's side panel in Teams, in pixels (Microsoft Learn, "Build apps for Teams meetings"). */
const PANEL_WIDTH = 320;
/** The least width in pixels that the shared app is laid out in. */
const STAGE_WIDTH = 960;

const useStyles = makeStyles({
  room: { display: 'flex', height: '100%', minHeight: 0 },
  away: { display: 'none' },
  stage: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: '#1b1b1f',
    color: '#ffffff',
  },
  shared: {
    flexGrow: 1,
    minHeight: 0,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  sharer: { textAlign: 'center' },
  side: {
    width: `${PANEL_WIDTH}px`,
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxSizing: 'content-box',
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    height: '36px',
    flexShrink: 0,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalXS,
  },
  fill: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

export type RoomProps = Readonly<{
  appearance: WindowAppearance;
  meeting: LocalMeeting;
  chat: ChatData | undefined;
  people: readonly LocalPerson[];
  viewer: LocalPerson;
  shown: boolean;
  beside: RoomSide;
  choose: (beside: RoomSide) => void;
  setting: FrameSettingFor;
  frameActions: FrameActions;
  open: (url: string) => void;
  testId: string;
}>;

/** The running meeting: the people, the shared content and, beside them, the app's side panel or the chat. */
export const Room = (props: RoomProps) => {
  const {
    appearance,
    meeting,
    chat,
    people,
    viewer,
    shown,
    beside,
    choose,
    setting,
    frameActions,
    open,
    testId,
  } = props;
  const { say, language, theme } = appearance;
  const styles = useStyles();
  const [camera, setCamera] = useState(false);
  const [microphone, setMicrophone] = useState(true);
  const shared = useSharedContent(meeting.id);
  const sharer = people.find((person) => person.key === shared?.by);
  const frame = { frameActions, say };

  return (
    <div className={mergeClasses(styles.room, !shown && styles.away)}>
      <div className={styles.stage}>
        {shared && (
          <>
            {sharer && (
              <Text size={200} className={styles.sharer}>
                {say('meeting.shares', { name: sharer.givenName })}
              </Text>
            )}
            <section className={styles.shared} aria-label={say('meeting.stage')}>
              <HostedFrame
                {...frame}
                key={`${setting.key} ${shared.url}`}
                setting={setting.of('stage')}
                url={shared.url}
                shown={shown}
                leastWidth={STAGE_WIDTH}
                testId={`${testId}-stage`}
              />
            </section>
          </>
        )}
        <Tiles
          people={people}
          viewer={viewer}
          say={say}
          running={meeting.startedAt !== null}
          small={shared !== undefined}
          muted={!microphone}
        />
        <CallBar
          say={say}
          beside={beside}
          choose={choose}
          camera={camera}
          microphone={microphone}
          turnCamera={() => setCamera(!camera)}
          turnMicrophone={() => setMicrophone(!microphone)}
          unshare={shared ? () => stopSharing(meeting.id) : null}
          testId={testId}
        />
      </div>
      <aside
        className={mergeClasses(styles.side, beside === 'none' && styles.away)}
        aria-label={say('meeting.side')}
      >
        <div className={styles.head}>
          <Text weight="semibold">{say(beside === 'chat' ? 'meeting.side.chat' : 'meeting.side.app')}</Text>
          <Tooltip content={say('meeting.close')} relationship="label">
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              onClick={() => choose('none')}
              data-testid={`${testId}-beside-close`}
            />
          </Tooltip>
        </div>
        <div className={styles.fill}>
          {beside === 'chat' && chat && shown && (
            <Chat
              chat={chat}
              person={viewer}
              say={say}
              language={language}
              theme={theme}
              testId={`${testId}-chat`}
              open={open}
            />
          )}
          {meeting.installed ? (
            <HostedFrame
              {...frame}
              key={setting.key}
              setting={setting.of('panel')}
              shown={shown && beside === 'panel'}
              testId={`${testId}-panel`}
            />
          ) : (
            beside === 'panel' && (
              <Install
                say={say}
                title={say('install.chat.none')}
                why={say('install.chat.why')}
                label={say('install.chat.do')}
                install={() => local.installInChat(viewer.key, meeting.chatId)}
                testId={`${testId}-install`}
              />
            )
          )}
        </div>
      </aside>
    </div>
  );
};
