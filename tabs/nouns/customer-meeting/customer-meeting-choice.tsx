import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import {
  addCustomerMeeting,
  changeCustomerMeeting,
  listCustomerMeetings,
} from '../../../shared/contracts/customer-meeting.ts';
import type { CustomerMeetingView } from '../../../shared/contracts/customer-meeting-view.ts';
import { tieCustomerMeeting } from '../../../shared/contracts/session-subject.ts';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import type { CustomerMeetingId } from '../../../shared/domain/ids.ts';
import { useAction, useFetched } from '../../platform/api.ts';
import { useNow } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { SkeletonRows } from '../../ui/skeletons.tsx';
import { InWords } from '../../platform/in-words.tsx';
import { meetingTime } from '../deal/sales-facts.ts';
import { discardPreparedMeeting, PreparedMeetingFields } from './prepared-meeting-fields.tsx';
import type { NewPeopleValues } from './prepared-meeting-fields.tsx';
import { customerMeetingsToChoose } from './customer-meetings-to-choose.ts';
import { useSalesStyles } from '../../ui/sales-choice-styles.ts';

const MINUTE = 60_000;

type Props = Readonly<{ session: SessionView; keep: (session: SessionView) => void }>;

type FactsProps = Readonly<{ meeting: CustomerMeetingView }> & NewPeopleValues;

/** With whom, when, and who will be there. */
const MeetingFacts = ({ meeting, reader, name }: FactsProps) => {
  const styles = useSalesStyles();
  const words = useWords();
  return (
    <span className={styles.about}>
      <span className={styles.name}>{meeting.customer}</span>
      <span className={styles.facts}>{meetingTime(meeting, words)}</span>
      {meeting.attendees !== null && <span className={styles.facts}>{meeting.attendees}</span>}
      {meeting.newPeople && (
        <span className={styles.facts}>{words.say('sales.meeting.new-people', { reader, name })}</span>
      )}
    </span>
  );
};

type ChoiceMode = 'choose' | 'add' | 'correct' | null;

const Choice = ({ session, keep }: Props) => {
  const styles = useSalesStyles();
  const words = useWords();
  const { say } = words;
  const now = useNow(MINUTE);
  const [doing, setDoing] = useState<ChoiceMode>(null);
  const found = useFetched(listCustomerMeetings, { params: { id: session.rep.id } });
  const tied = session.customerMeeting;
  const whose = { reader: session.you, name: firstName(session.rep.name) };
  const tie = useAction(tieCustomerMeeting, {
    sendsLater: true,
    onDone: (after) => {
      keep(after);
      setDoing(null);
    },
  });
  const tieTo = (customerMeetingId: CustomerMeetingId | null) =>
    tie.mutate({ params: { id: session.id }, body: { customerMeetingId } });
  const leave = (kept: string) => {
    discardPreparedMeeting(kept);
    setDoing(null);
  };
  const add = useAction(addCustomerMeeting, {
    onDone: ({ id }) => {
      discardPreparedMeeting(session.id);
      tieTo(id);
    },
  });
  const change = useAction(changeCustomerMeeting, { onDone: ({ id }) => leave(id) });
  const ahead = customerMeetingsToChoose(found.data?.meetings ?? [], session, now);
  const [first] = ahead;
  const shown = tied ?? first ?? null;
  const others = ahead.filter(({ id }) => id !== shown?.id);

  if (doing === 'add')
    return (
      <PreparedMeetingFields
        meeting={null}
        kept={session.id}
        {...whose}
        busy={add.isPending || tie.isPending}
        error={add.error ?? tie.error}
        save={(draft) => add.mutate({ body: { repId: session.rep.id, ...draft } })}
        close={() => leave(session.id)}
      />
    );
  if (doing === 'correct' && tied)
    return (
      <PreparedMeetingFields
        meeting={tied}
        kept={tied.id}
        {...whose}
        busy={change.isPending}
        error={change.error}
        save={(draft) =>
          change.mutate({ params: { id: tied.id }, body: { version: tied.version, ...draft } })
        }
        close={() => leave(tied.id)}
      />
    );
  const quiet = (text: string, act: () => void, label = text) => (
    <Button size="small" appearance="subtle" className={styles.quiet} aria-label={label} onClick={act}>
      {text}
    </Button>
  );
  return (
    <section className={styles.parts} data-testid="customer-meeting">
      <h2 className={styles.heading}>{say(tied || !shown ? 'sales.meeting' : 'sales.meeting.next')}</h2>
      {found.isPending && !tied && <SkeletonRows rows={1} />}
      {found.data && !shown && <p className={styles.label}>{say('sales.meeting.none')}</p>}
      {shown && (
        <div className={styles.row}>
          <MeetingFacts meeting={shown} {...whose} />
          {!tied && (
            <Button
              size="small"
              className={styles.small}
              disabledFocusable={tie.isPending}
              onClick={() => tieTo(shown.id)}
            >
              {say('sales.meeting.tie')}
            </Button>
          )}
        </div>
      )}
      {doing === 'choose' && others.length > 0 && (
        <ul className={styles.list}>
          {others.map((meeting) => (
            <li key={meeting.id}>
              <Button
                size="small"
                className={styles.choice}
                disabledFocusable={tie.isPending}
                onClick={() => tieTo(meeting.id)}
              >
                <MeetingFacts meeting={meeting} {...whose} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <RefusalText error={found.error ?? tie.error} />
      <div className={styles.acts}>
        {tied &&
          quiet(
            say('sales.meeting.correct'),
            () => setDoing('correct'),
            say('sales.meeting.correct.which', { customer: tied.customer }),
          )}
        {others.length > 0 &&
          doing !== 'choose' &&
          quiet(say(tied ? 'sales.meeting.other' : 'sales.meeting.choose'), () => setDoing('choose'))}
        {tied && quiet(say('sales.meeting.untie'), () => tieTo(null))}
        {(!tied || doing === 'choose') && quiet(say('sales.meeting.new'), () => setDoing('add'))}
      </div>
    </section>
  );
};

/** Which customer meeting the two prepare for: the next one suggested, another chosen, or a new one entered in place. */
export const CustomerMeetingChoice = (props: Props) => (
  <InWords language={useWords().language} of="sales">
    <Choice {...props} />
  </InWords>
);
