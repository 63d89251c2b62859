import { Text } from '@fluentui/react-components';
import type { CustomerMeetingView } from '../../../shared/contracts/customer-meeting-view.ts';
import type { DealView } from '../../../shared/contracts/deal-view.ts';
import { useWords } from '../../platform/words.tsx';
import { DayText } from '../../ui/day-text.tsx';
import { FactLine } from '../../ui/fact-line.tsx';

type Props = Readonly<{
  meeting: CustomerMeetingView;
  /** The rep's open deals; the meeting may be about any of them. */
  deals: readonly DealView[];
}>;

/** A customer meeting: with whom, when, who will be there and what it is about. */
export const CustomerMeetingSummary = ({ meeting, deals }: Props) => {
  const { say, time, dayOf } = useWords();
  const { customer, at, attendees, newPeople, dealId } = meeting;
  const about = deals.find((deal) => deal.id === dealId);
  return (
    <>
      <Text>{customer}</Text>
      <FactLine>
        <span>
          <DayText day={dayOf(at)} /> {say('time.at', { time: time(at) })}
        </span>
        {attendees !== null && <span>{attendees}</span>}
        {newPeople && <span>{say('deal.meeting.new.said')}</span>}
        {about && about.name !== customer && <span>{say('deal.meeting.about', { deal: about.name })}</span>}
      </FactLine>
    </>
  );
};
