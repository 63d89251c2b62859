import {
  Badge,
  Button,
  Dropdown,
  makeStyles,
  Option,
  Tab,
  TabList,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { dayAt } from '../../../shared/domain/time.ts';
import { shortDay } from '../../../shared/words/days.ts';
import { digitalTime } from '../digital-time.ts';
import type { LocalMeeting, LocalPerson } from '../../protocol.ts';
import { view } from '../address.ts';
import type { View } from '../address.ts';
import { local } from '../api.ts';
import { queries } from '../data.ts';
import type { WindowAppearance } from '../window-appearance.ts';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  pick: { minWidth: '120px', flexGrow: 1, flexBasis: '120px', maxWidth: '360px' },
  option: { display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground3 },
  end: { marginLeft: 'auto', display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

type MeetingHeadProps = Readonly<{
  appearance: WindowAppearance;
  meetings: readonly LocalMeeting[];
  meeting: LocalMeeting;
  viewer: LocalPerson;
  shownView: View;
  choose: (view: View) => void;
  pick: (chatId: string) => void;
  testId: string;
}>;

const whenOf = (meeting: LocalMeeting, viewer: LocalPerson, { say, language }: WindowAppearance): string =>
  `${shortDay(language, dayAt(meeting.start, viewer.zone))} ${say('meeting.duration', {
    start: digitalTime(language, meeting.start, viewer.zone),
    end: digitalTime(language, meeting.end, viewer.zone),
  })}`;

const State = ({
  meeting,
  appearance,
}: Readonly<{ meeting: LocalMeeting; appearance: WindowAppearance }>) => {
  if (meeting.startedAt !== null)
    return (
      <Badge color="success" appearance="tint">
        {appearance.say('meeting.running')}
      </Badge>
    );
  return meeting.cancelled ? (
    <Badge color="warning" appearance="tint">
      {appearance.say('meeting.cancelled')}
    </Badge>
  ) : null;
};

/** Which meeting, its three views, and its start and end. */
export const MeetingHead = (props: MeetingHeadProps) => {
  const { appearance, meetings, meeting, viewer, shownView, choose, pick, testId } = props;
  const { say } = appearance;
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const running = meeting.startedAt !== null;

  const meet = async (): Promise<void> => {
    setBusy(true);
    try {
      await local.meet(viewer.key, meeting.id, running ? 'end' : 'start');
      setFailed(false);
    } catch {
      setFailed(true);
    }
    await queries.invalidateQueries({ queryKey: ['meetings'] });
    setBusy(false);
  };

  return (
    <header className={styles.head}>
      <TabList
        size="small"
        selectedValue={shownView}
        onTabSelect={(_event, { value }) => {
          const chosen = view.safeParse(value);
          if (chosen.success) choose(chosen.data);
        }}
      >
        <Tab value="meeting" data-testid={`${testId}-tab-meeting`}>
          {say('meeting.tab.room')}
        </Tab>
        <Tab value="thread" data-testid={`${testId}-tab-thread`}>
          {say('meeting.tab.thread')}
        </Tab>
        <Tab value="details" data-testid={`${testId}-tab-details`}>
          {say('meeting.tab.details')}
        </Tab>
      </TabList>
      <Dropdown
        className={styles.pick}
        size="small"
        appearance="filled-darker"
        clearButton={null}
        aria-label={say('meeting.pick')}
        value={`${meeting.subject} · ${whenOf(meeting, viewer, appearance)}`}
        selectedOptions={[meeting.chatId]}
        onOptionSelect={(_event, { optionValue }) => {
          if (optionValue !== undefined) pick(optionValue);
        }}
        data-testid={`${testId}-meeting-pick`}
      >
        {meetings.map((one) => (
          <Option key={one.chatId} value={one.chatId} text={one.subject}>
            <span className={styles.option}>
              <Text>{one.subject}</Text>
              <Text size={200} className={styles.quiet}>
                {whenOf(one, viewer, appearance)}
              </Text>
            </span>
          </Option>
        ))}
      </Dropdown>
      <span className={styles.end}>
        {failed && (
          <Text size={200} role="alert">
            {say('meeting.failed')}
          </Text>
        )}
        <State meeting={meeting} appearance={appearance} />
        <Button
          size="small"
          appearance={running ? 'outline' : 'primary'}
          disabledFocusable={busy}
          onClick={() => void meet()}
          data-testid={`${testId}-meeting-${running ? 'end' : 'start'}`}
        >
          {say(running ? 'meeting.end' : 'meeting.start')}
        </Button>
      </span>
    </header>
  );
};
