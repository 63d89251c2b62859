import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ChatThread as ChatData, LocalMeeting, LocalPerson } from '../../protocol.ts';
import type { Pane } from '../address.ts';
import { Chat } from '../chat/chat.tsx';
import type { ChangePane } from '../frame-actions.ts';
import type { FrameSettingFor } from '../frame-setting-for.ts';
import type { FrameActions } from '../host/teams-host.ts';
import { HostedFrame } from '../host/hosted-frame.tsx';
import { Install } from '../install.tsx';
import { local } from '../api.ts';
import type { WindowAppearance } from '../window-appearance.ts';
import { MeetingHead } from './meeting-head.tsx';
import { Room } from './room.tsx';

const useStyles = makeStyles({
  meeting: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  away: { display: 'none' },
  fill: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

export type MeetingProps = Readonly<{
  appearance: WindowAppearance;
  pane: Pane;
  change: ChangePane;
  shown: boolean;
  meetings: readonly LocalMeeting[];
  meeting: LocalMeeting;
  chat: ChatData | undefined;
  people: readonly LocalPerson[];
  viewer: LocalPerson;
  setting: FrameSettingFor;
  frameActions: FrameActions;
  open: (url: string) => void;
  testId: string;
}>;

/** One meeting: its room, its chat and the app's tab in the chat. */
export const Meeting = (props: MeetingProps) => {
  const {
    appearance,
    pane,
    change,
    shown,
    meetings,
    meeting,
    chat,
    people,
    viewer,
    setting,
    frameActions,
    open,
    testId,
  } = props;
  const styles = useStyles();
  const { say } = appearance;
  const present = people.filter((person) => meeting.people.includes(person.key));
  const details = shown && pane.view === 'details';
  return (
    <div className={mergeClasses(styles.meeting, !shown && styles.away)}>
      <MeetingHead
        appearance={appearance}
        meetings={meetings}
        meeting={meeting}
        viewer={viewer}
        shownView={pane.view}
        choose={(view) => change({ view })}
        pick={(id) => change({ chat: id })}
        testId={testId}
      />
      <div className={styles.fill}>
        <Room
          appearance={appearance}
          meeting={meeting}
          chat={chat}
          people={present}
          viewer={viewer}
          shown={shown && pane.view === 'meeting'}
          beside={pane.beside}
          choose={(beside) => change({ beside })}
          setting={setting}
          frameActions={frameActions}
          open={open}
          testId={testId}
        />
        {shown && pane.view === 'thread' && chat && (
          <Chat
            key={chat.id}
            chat={chat}
            person={viewer}
            say={say}
            language={appearance.language}
            theme={appearance.theme}
            testId={`${testId}-chat`}
            open={open}
          />
        )}
        {details && !meeting.installed && (
          <Install
            say={say}
            title={say('install.chat.none')}
            why={say('install.chat.why')}
            label={say('install.chat.do')}
            install={() => local.installInChat(viewer.key, meeting.chatId)}
            testId={`${testId}-install`}
          />
        )}
        {meeting.installed && (
          <HostedFrame
            key={setting.key}
            setting={setting.of('details')}
            frameActions={frameActions}
            say={say}
            shown={details}
            testId={`${testId}-details`}
          />
        )}
      </div>
    </div>
  );
};
