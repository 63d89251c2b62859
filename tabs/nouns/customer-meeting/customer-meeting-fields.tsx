import { CUSTOMER_MAX } from '../../../shared/domain/customer-meeting.ts';
import { useToday } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { InlineField } from '../../ui/inline-field.tsx';
import type { CustomerMeetingDraft, MeetingFault } from './customer-meeting-draft.ts';

type RequiredFields = Pick<CustomerMeetingDraft, 'customer' | 'day' | 'time'>;
type Props = Readonly<{
  draft: RequiredFields;
  put: (part: Partial<RequiredFields>) => void;
  fault: MeetingFault | null;
  first?: (element: HTMLInputElement | null) => void;
}>;

/** The required fields of a customer meeting: with whom and when. */
export const CustomerMeetingFields = ({ draft, put, fault, first }: Props) => {
  const { say } = useWords();
  const today = useToday();
  const wrongDay = fault === 'day' ? say('deal.meeting.day.needed') : null;
  return (
    <>
      <InlineField
        wide
        label={say('deal.meeting.customer')}
        value={draft.customer}
        change={(customer) => put({ customer })}
        fault={fault === 'customer' ? say('deal.meeting.customer.needed') : null}
        input={{ maxLength: CUSTOMER_MAX }}
        inputRef={first}
      />
      <InlineField
        label={say('deal.meeting.day')}
        value={draft.day}
        change={(day) => put({ day })}
        fault={fault === 'passed' ? say('deal.meeting.passed') : wrongDay}
        input={{ type: 'date', min: today }}
      />
      <InlineField
        label={say('deal.meeting.time')}
        value={draft.time}
        change={(time) => put({ time })}
        input={{ type: 'time' }}
      />
    </>
  );
};
