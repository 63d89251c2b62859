import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { lazily } from '../../../platform/lazily.ts';
import { useWords } from '../../../platform/words.tsx';
import { meetingTime } from '../../deal/sales-facts.ts';
import { DisclosureRow } from '../../../ui/disclosure-row.tsx';

const SalesPopover = lazily(() => import('./sales-popover.tsx').then((made) => made.SalesPopover));

/** One line: the customer meeting that the two prepare for, or the question which; who will be there is behind. */
export const CustomerMeetingLine = ({ session }: Readonly<{ session: SessionView }>) => {
  const words = useWords();
  const { customerMeeting: tied } = session;
  const text =
    tied === null
      ? words.say('panel.meeting.which')
      : [words.say('panel.meeting', { customer: tied.customer }), meetingTime(tied, words)].join(' · ');
  return (
    <DisclosureRow
      icon={<PeopleTeamRegular />}
      text={text}
      asks={tied === null}
      testId="meeting-line"
      behind={(target, close) => (
        <SalesPopover session={session} of="meeting" label={text} target={target} close={close} />
      )}
    />
  );
};
