import { Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { CustomerMeetingView } from '../../../shared/contracts/customer-meeting-view.ts';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { ATTENDEES_MAX, CUSTOMER_MAX } from '../../../shared/domain/customer-meeting.ts';
import { calendarDay, dayAt, momentOf, wallTime, wallTimeAt } from '../../../shared/domain/time.ts';
import { workingDayAfter } from '../../../shared/domain/working-days.ts';
import { useToday } from '../../platform/clock.ts';
import { discardDraft, useDraftText } from '../../platform/draft-text.ts';
import { useWords } from '../../platform/words.tsx';
import { InlineForm } from '../../ui/inline-form.tsx';
import { useSalesStyles } from '../../ui/sales-choice-styles.ts';

export type PreparedMeetingDraft = Pick<CustomerMeetingView, 'customer' | 'at' | 'attendees' | 'newPeople'>;

/** Who reads the note on new people, and the rep's first name. */
export type NewPeopleValues = Readonly<{ reader: SessionView['you']; name: string }>;

type Props = NewPeopleValues &
  Readonly<{
    /** The meeting being corrected; null for a new one. */
    meeting: CustomerMeetingView | null;
    /** Key of the half-typed text, which is discarded when the form is left. */
    kept: string;
    busy: boolean;
    error: unknown;
    save: (draft: PreparedMeetingDraft) => void;
    close: () => void;
  }>;

const preparedMeetingDraft = (kept: string) => ({
  customer: `prepared.customer.${kept}`,
  attendees: `prepared.attendees.${kept}`,
});

/** Call once the meeting has been saved or given up. */
export const discardPreparedMeeting = (kept: string): void =>
  Object.values(preparedMeetingDraft(kept)).forEach(discardDraft);

/** A customer meeting being entered or corrected: with whom and when, and who will be there. */
export const PreparedMeetingFields = ({ meeting, kept, reader, name, busy, error, save, close }: Props) => {
  const styles = useSalesStyles();
  const { say, zone, daysOff } = useWords();
  const today = useToday();
  const [customer, setCustomer] = useDraftText(preparedMeetingDraft(kept).customer, meeting?.customer);
  const [day, setDay] = useState<string>(meeting ? dayAt(meeting.at, zone) : workingDayAfter(today, daysOff));
  const [time, setTime] = useState<string>(meeting ? wallTimeAt(meeting.at, zone) : '10:00');
  const [attendees, setAttendees] = useDraftText(
    preparedMeetingDraft(kept).attendees,
    meeting?.attendees ?? '',
  );
  const [newPeople, setNewPeople] = useState(meeting?.newPeople ?? false);
  const [on, at] = [calendarDay.safeParse(day), wallTime.safeParse(time)];
  const ready = customer.trim() !== '' && on.success && at.success;
  const submit = () => {
    if (!ready) return;
    const who = attendees.trim();
    save({
      ...{ customer: customer.trim(), at: momentOf(on.data, at.data, zone) },
      ...{ attendees: who === '' ? null : who, newPeople },
    });
  };
  return (
    <InlineForm
      column
      testId="meeting-fields"
      label={say('sales.meeting.new')}
      act={say(meeting === null ? 'sales.add' : 'sales.save')}
      ready={ready}
      busy={busy}
      error={error}
      save={submit}
      close={close}
    >
      <Field size="small" label={say('sales.meeting.customer')}>
        <Input
          size="small"
          maxLength={CUSTOMER_MAX}
          autoComplete="off"
          value={customer}
          onChange={(_, { value }) => setCustomer(value)}
        />
      </Field>
      <div className={styles.two}>
        <Field size="small" label={say('sales.meeting.day')}>
          <Input
            size="small"
            type="date"
            min={today}
            value={day}
            onChange={(_, { value }) => setDay(value)}
          />
        </Field>
        <Field size="small" label={say('sales.meeting.time')}>
          <Input size="small" type="time" value={time} onChange={(_, { value }) => setTime(value)} />
        </Field>
      </div>
      <Field size="small" label={say('sales.meeting.attendees')}>
        <Input
          size="small"
          maxLength={ATTENDEES_MAX}
          autoComplete="off"
          value={attendees}
          onChange={(_, { value }) => setAttendees(value)}
        />
      </Field>
      <Checkbox
        checked={newPeople}
        label={say('sales.meeting.new-people', { reader, name })}
        onChange={(_, { checked }) => setNewPeople(checked === true)}
      />
    </InlineForm>
  );
};
