import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { CustomerMeetingView } from '../../../shared/contracts/customer-meeting-view.ts';
import { findTimes } from '../../../shared/contracts/times-that-suit.ts';
import { EXTRA_MINUTES } from '../../../shared/domain/customer-meeting.ts';
import { workingDayBefore } from '../../../shared/domain/working-days.ts';
import { takeExtra } from '../../../shared/contracts/session-subject.ts';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { calendarDay, dayAt, momentOf, wallTime, wallTimeAt } from '../../../shared/domain/time.ts';
import { useAction, useFetched } from '../../platform/api.ts';
import { useNow } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { InWords } from '../../platform/in-words.tsx';
import { extraSessionTime } from './extra-session-time.ts';
import { meetingTime } from '../deal/sales-facts.ts';
import { useSalesStyles } from '../../ui/sales-choice-styles.ts';

const MINUTE = 60_000;

type Props = Readonly<{
  meeting: CustomerMeetingView;
  rhythmId: string;
  /** Whether the rhythm is booked in both calendars; the extra session is then booked too. */
  booked: boolean;
  /** Called with the session once it has begun or is planned. */
  done: (session: SessionView) => void;
}>;

const Acts = ({ meeting, rhythmId, booked, done }: Props) => {
  const styles = useSalesStyles();
  const words = useWords();
  const { say, zone } = words;
  const now = useNow(MINUTE);
  const [planning, setPlanning] = useState(false);
  const to = dayAt(meeting.at, zone);
  const from = workingDayBefore(to, words.daysOff);
  const query = { from, to, minutes: String(EXTRA_MINUTES) };
  const found = useFetched(findTimes, { params: { id: rhythmId }, query }, { enabled: planning });
  const taken = found.data?.taken ?? [];
  const suggested = extraSessionTime(meeting.at, now, words, taken);
  const [own, setOwn] = useState<Readonly<{ day?: string; time?: string }>>({});
  const { day, time } = { day: dayAt(suggested, zone), time: wallTimeAt(suggested, zone), ...own };
  const take = useAction(takeExtra, { onDone: done });
  const [on, at] = [calendarDay.safeParse(day), wallTime.safeParse(time)];
  const ready = on.success && at.success && !take.isPending;
  const params = { id: meeting.id };
  return (
    <form
      className={styles.form}
      data-testid="extra"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) take.mutate({ params, body: { rhythmId, startsAt: momentOf(on.data, at.data, zone) } });
      }}
    >
      <span className={styles.about}>
        {say('sales.extra', { customer: meeting.customer })}
        <span className={styles.facts}>
          {[meetingTime(meeting, words), meeting.attendees ?? ''].filter((part) => part !== '').join(' · ')}
        </span>
      </span>
      {planning && (
        <div className={styles.two}>
          <Field size="small" label={say('sales.meeting.day')}>
            <Input
              size="small"
              type="date"
              min={dayAt(now, zone)}
              max={to}
              value={day}
              onChange={(_, { value }) => setOwn({ ...own, day: value })}
            />
          </Field>
          <Field size="small" label={say('sales.meeting.time')}>
            <Input
              size="small"
              type="time"
              value={time}
              onChange={(_, { value }) => setOwn({ ...own, time: value })}
            />
          </Field>
        </div>
      )}
      {planning && (
        <p className={styles.will}>{say(booked ? 'sales.extra.will.book' : 'sales.extra.will.not')}</p>
      )}
      <RefusalText error={take.error} />
      <div className={styles.acts}>
        {planning ? (
          <>
            <Button type="submit" size="small" appearance="primary" disabledFocusable={!ready}>
              {say('sales.extra.plan.do')}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => setPlanning(false)}>
              {say('app.cancel')}
            </Button>
          </>
        ) : (
          <>
            <Button
              size="small"
              disabledFocusable={take.isPending}
              onClick={() => take.mutate({ params, body: { rhythmId, startsAt: null } })}
            >
              {say('sales.extra.now')}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => setPlanning(true)}>
              {say('sales.extra.plan')}
            </Button>
          </>
        )}
      </div>
    </form>
  );
};

/** An extra quarter of an hour before a customer meeting: started now, or planned for a time before it. */
export const ExtraSessionActions = (props: Props) => (
  <InWords language={useWords().language} of="sales">
    <Acts {...props} />
  </InWords>
);
