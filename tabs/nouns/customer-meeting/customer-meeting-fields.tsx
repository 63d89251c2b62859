import { CUSTOMER_MAX } from '../../../shared/domain/customer-meeting.ts';
import { useToday } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { LineField } from '../../ui/inline-form.tsx';
import type { MeetingDraft, MeetingFault } from './customer-meeting-draft.ts';

type Needed = Pick<MeetingDraft, 'customer' | 'day' | 'time'>;
type Props = Readonly<{
  draft: Needed;
  put: (part: Partial<Needed>) => void;
  fault: MeetingFault | null;
  first?: (element: HTMLInputElement | null) => void;
}>;

/** What a customer meeting has to say: with whom and when. */
export const MeetingFields = ({ draft, put, fault, first }: Props) => {
  const { say } = useWords();
  const today = useToday();
  const wrongDay = fault === 'day' ? say('deal.meeting.day.needed') : null;
  return (
    <>
      <LineField
        wide
        label={say('deal.meeting.customer')}
        value={draft.customer}
        change={(customer) => put({ customer })}
        fault={fault === 'customer' ? say('deal.meeting.customer.needed') : null}
        input={{ maxLength: CUSTOMER_MAX, autoFocus: true }}
        inputRef={first}
      />
      <LineField
        label={say('deal.meeting.day')}
        value={draft.day}
        change={(day) => put({ day })}
        fault={fault === 'passed' ? say('deal.meeting.passed') : wrongDay}
        input={{ type: 'date', min: today }}
      />
      <LineField
        label={say('deal.meeting.time')}
        value={draft.time}
        change={(time) => put({ time })}
        input={{ type: 'time' }}
      />
    </>
  );
};
