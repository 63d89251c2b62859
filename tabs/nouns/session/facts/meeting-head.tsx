import type { PreparedMeeting } from '../../../../shared/coaching/sections/prepared-meeting.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useWords } from '../../../platform/words.tsx';
import { AnchoredPopover } from '../../../ui/anchored-popover.tsx';
import { FactRow } from '../../../ui/fact-row.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { CustomerMeetingChoice } from '../../customer-meeting/customer-meeting-choice.tsx';
import { useCacheSession } from '../use-session.ts';

type Props = Readonly<{ session: SessionView; meeting: PreparedMeeting | null }>;

/** Whom the meeting is with, when, and who will be there; a tap chooses another meeting. */
export const MeetingHead = ({ session, meeting }: Props) => {
  const { say, day, dayOf, time } = useWords();
  const keep = useCacheSession();
  const label = say(meeting === null ? 'facts.meeting.which' : 'facts.meeting.change');
  const behind = (target: HTMLElement | null, close: () => void) => (
    <AnchoredPopover target={target} close={close} label={label}>
      <CustomerMeetingChoice session={session} keep={keep} />
    </AnchoredPopover>
  );
  if (meeting === null)
    return (
      <FactRow whole behind={behind}>
        {label}
      </FactRow>
    );
  const { customer, at, attendees, newPeople } = meeting;
  const name = firstName(session.rep.name);
  const isOwn = session.you === 'rep';
  const withNew = (): string => {
    if (attendees === null)
      return isOwn
        ? say('facts.meeting.new-people.only.you')
        : say('facts.meeting.new-people.only', { name });
    return isOwn
      ? say('facts.meeting.new-people.you', { attendees })
      : say('facts.meeting.new-people', { attendees, name });
  };
  const people = newPeople ? withNew() : (attendees ?? say('facts.meeting.people.unknown'));
  return (
    <>
      <FactRow look="strong" whole behind={behind} label={label}>
        {say('facts.meeting.title', { customer, day: day(dayOf(at)), time: time(at) })}
      </FactRow>
      <FactRow look="quiet" whole>
        {people}
      </FactRow>
    </>
  );
};
