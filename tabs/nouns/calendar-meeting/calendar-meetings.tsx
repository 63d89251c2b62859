import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';
import { listCalendarMeetings } from '../../../shared/contracts/calendar-meeting.ts';
import type { CalendarReadingView } from '../../../shared/contracts/calendar-meeting.ts';
import { useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { useRowStyles } from '../../ui/row-styles.ts';
import { CalendarMeetingRow } from './calendar-meeting-row.tsx';
import { FindInCalendar } from './find-in-calendar.tsx';
import { GoneMeeting } from './gone-meeting.tsx';

const useStyles = makeStyles({
  part: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
  },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Why a calendar can't be read for now. */
export type ReadingObstacle = Exclude<CalendarReadingView['state'], 'off' | 'on'>;

type Props = Readonly<{
  /** Explains the obstacle and offers the way past it. */
  inTheWay: (state: ReadingObstacle) => ReactNode;
  /** Takes the focus when a row is about to disappear. */
  heading: RefObject<HTMLElement | null>;
}>;

/** Meetings in the reader's own calendar that may be customer meetings, to be answered; or the offer to look for them there. */
export const CalendarMeetings = ({ heading, inTheWay }: Props) => {
  const styles = useStyles();
  const { list } = useRowStyles();
  const { say } = useWords();
  const found = useFetched(listCalendarMeetings, {});
  if (!found.data) return null;
  if (found.data.state === 'off') return <FindInCalendar />;
  const { state, meetings, gone } = found.data;
  const leave = () => heading.current?.focus();
  return (
    <>
      {gone.map((meeting) => (
        <GoneMeeting
          key={meeting.id}
          meeting={meeting}
          gone={() => {
            leave();
            // Changing a customer meeting does not otherwise read the calendar again.
            void found.refetch();
          }}
        />
      ))}
      {state === 'no-answer' && (
        <Text size={200} className={styles.quiet} role="status">
          {say('deal.calendar.no-answer')}
        </Text>
      )}
      {state !== 'no-answer' && state !== 'on' && inTheWay(state)}
      {meetings.length > 0 && (
        <section className={styles.part} aria-labelledby="calendar-meetings" data-testid="calendar-meetings">
          <div className={styles.heading}>
            <Text as="h4" className={styles.title} size={200} weight="semibold" id="calendar-meetings">
              {say('deal.calendar')}
            </Text>
            <Text size={200} className={styles.quiet}>
              {say('deal.calendar.own')}
            </Text>
          </div>
          <ul className={list}>
            {meetings.map((meeting) => (
              <CalendarMeetingRow key={meeting.eventId} meeting={meeting} gone={leave} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
