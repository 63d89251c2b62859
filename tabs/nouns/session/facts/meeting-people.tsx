import { useWords } from '../../../platform/words.tsx';
import { FactRow } from '../../../ui/fact-row.tsx';
import type { FactsProps } from '../section-facts-view.tsx';
import { MeetingHead } from './meeting-head.tsx';

/** Who will be there, and what the meeting is for. */
export const MeetingPeopleFacts = ({ session, content: { meeting, aim } }: FactsProps<'meeting-people'>) => {
  const { say } = useWords();
  return (
    <>
      <MeetingHead session={session} meeting={meeting} />
      {meeting !== null && aim !== null && (
        <FactRow look="quiet">{say('facts.meeting.aim.whole', { customer: meeting.customer, aim })}</FactRow>
      )}
    </>
  );
};
