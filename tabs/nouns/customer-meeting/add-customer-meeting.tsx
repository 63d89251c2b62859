import { useRef, useState } from 'react';
import { addCustomerMeeting } from '../../../shared/contracts/customer-meeting.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { useAction } from '../../platform/api.ts';
import { serverNow } from '../../platform/clock.ts';
import { useDraftText } from '../../platform/draft-text.ts';
import { useWords } from '../../platform/words.tsx';
import { AddRow } from '../../ui/add-row.tsx';
import { InlineForm } from '../../ui/inline-form.tsx';
import { customerMeetingDraftFault, draftMoment } from './customer-meeting-draft.ts';
import type { MeetingFault } from './customer-meeting-draft.ts';
import { CustomerMeetingFields } from './customer-meeting-fields.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';

/** Adds customer meetings, one line each. What has been typed survives a reload. */
export const AddCustomerMeeting = ({ repId }: Readonly<{ repId: PersonId }>) => {
  const { say, zone } = useWords();
  const [customer, setCustomer] = useDraftText(`deal.customer.${repId}`);
  const [day, setDay] = useDraftText(`deal.day.${repId}`);
  const [time, setTime] = useDraftText(`deal.time.${repId}`);
  const [fault, setFault] = useState<MeetingFault | null>(null);
  const disclosure = useDisclosure(customer !== '');
  const { open, fold } = disclosure;
  const first = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    for (const set of [setCustomer, setDay, setTime]) set('');
    setFault(null);
  };
  const add = useAction(addCustomerMeeting, {
    onDone: () => {
      clear();
      first.current?.focus();
    },
  });
  if (!open) return <AddRow opens={disclosure}>{say('deal.meeting.add')}</AddRow>;
  const save = (): void => {
    const draft = { customer, day, time };
    const found = customerMeetingDraftFault(draft, zone, serverNow());
    const at = draftMoment(draft, zone);
    setFault(found);
    if (found === null && at !== null) add.mutate({ body: { repId, customer, at } });
  };
  return (
    <InlineForm
      label={say('deal.meeting.add')}
      act={say('deal.add.do')}
      busy={add.isPending}
      error={add.error}
      save={save}
      close={() => {
        clear();
        add.reset();
        fold();
      }}
    >
      <CustomerMeetingFields
        draft={{ customer, day, time }}
        put={(part) => {
          if (part.customer !== undefined) setCustomer(part.customer);
          if (part.day !== undefined) setDay(part.day);
          if (part.time !== undefined) setTime(part.time);
        }}
        fault={fault}
        first={(element) => {
          first.current = element;
        }}
      />
    </InlineForm>
  );
};
