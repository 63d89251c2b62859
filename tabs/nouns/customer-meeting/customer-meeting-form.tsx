import { Checkbox, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { changeCustomerMeeting } from '../../../shared/contracts/customer-meeting.ts';
import type { CustomerMeetingView } from '../../../shared/contracts/customer-meeting-view.ts';
import type { DealView } from '../../../shared/contracts/deal-view.ts';
import { ATTENDEES_MAX } from '../../../shared/domain/customer-meeting.ts';
import { useAction } from '../../platform/api.ts';
import { serverNow } from '../../platform/clock.ts';
import { useDraftForm } from '../../platform/draft-text.ts';
import { useWords } from '../../platform/words.tsx';
import { useRowStyles } from '../../ui/row-styles.ts';
import { InlineField } from '../../ui/inline-field.tsx';
import { InlineForm } from '../../ui/inline-form.tsx';
import {
  customerMeetingChangeOf,
  customerMeetingDraftOf,
  customerMeetingDraftFault,
} from './customer-meeting-draft.ts';
import type { CustomerMeetingDraft, MeetingFault } from './customer-meeting-draft.ts';
import { CustomerMeetingFields } from './customer-meeting-fields.tsx';

const MEETING_TEXTS = ['customer', 'attendees'] as const;

type Props = Readonly<{ meeting: CustomerMeetingView; deals: readonly DealView[]; close: () => void }>;

/** A customer meeting's row while it is being corrected. */
export const CustomerMeetingForm = ({ meeting, deals, close }: Props) => {
  const styles = useRowStyles();
  const { say, zone } = useWords();
  const [seen] = useState(() => customerMeetingDraftOf(meeting, zone));
  const [draft, setDraft, discard] = useDraftForm(`meeting.${meeting.id}`, seen, MEETING_TEXTS);
  const end = (): void => {
    discard();
    close();
  };
  const [fault, setFault] = useState<MeetingFault | null>(null);
  const change = useAction(changeCustomerMeeting, { onDone: end });
  const put = (part: Partial<CustomerMeetingDraft>): void => setDraft((known) => ({ ...known, ...part }));
  const save = (): void => {
    const found = customerMeetingDraftFault(draft, zone, serverNow());
    setFault(found);
    if (found === null)
      change.mutate({
        params: { id: meeting.id },
        body: { version: meeting.version, ...customerMeetingChangeOf(seen, draft, zone, deals) },
      });
  };
  return (
    <InlineForm
      label={say('deal.meeting.edit.of', { customer: meeting.customer })}
      act={say('deal.save')}
      busy={change.isPending}
      error={change.error}
      save={save}
      close={end}
    >
      <CustomerMeetingFields draft={draft} put={put} fault={fault} />
      <InlineField
        wide
        label={say('deal.meeting.attendees')}
        value={draft.attendees}
        change={(attendees) => put({ attendees })}
        input={{ maxLength: ATTENDEES_MAX }}
      />
      {deals.length > 0 && (
        <Field className={styles.wide} size="small" label={say('deal.meeting.deal')}>
          <Select size="small" value={draft.dealId} onChange={(_, { value }) => put({ dealId: value })}>
            <option value="">{say('deal.meeting.deal.none')}</option>
            {deals.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Checkbox
        label={say('deal.meeting.new')}
        checked={draft.newPeople}
        onChange={(_, { checked }) => put({ newPeople: checked === true })}
      />
    </InlineForm>
  );
};
