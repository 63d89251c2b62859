import { ATTENDEES_MAX, CUSTOMER_MAX, MEETINGS_AHEAD_MAX } from '../../../shared/domain/customer-meeting.ts';
import type { WordKey } from '../../../shared/words/say.ts';
import { useWords } from '../../platform/words.tsx';
import { FactLine } from '../../ui/fact-line.tsx';
import { PastedRows } from '../../ui/pasted-rows.tsx';
import type { PastedMeetingFault, PastedMeetingRow } from './pasted-meetings.ts';

const faultWords: Readonly<Record<PastedMeetingFault, WordKey>> = {
  customer: 'deal.meeting.customer.needed',
  'customer-long': 'deal.paste.name-long',
  'attendees-long': 'deal.meeting.paste.attendees-long',
  'no-day': 'deal.meeting.paste.day.needed',
  day: 'deal.paste.day',
  'no-time': 'deal.meeting.paste.time.needed',
  time: 'deal.meeting.paste.time',
  passed: 'deal.meeting.passed',
  far: 'deal.meeting.paste.far',
};

type ReadRow = Extract<PastedMeetingRow, Readonly<{ state: 'ready' | 'no-room' }>>;

/** What a row adds besides the customer. */
const ReadFacts = ({ row }: Readonly<{ row: ReadRow }>) => {
  const { say, day, exactDay, dayOf, time } = useWords();
  const { at, attendees } = row.meeting;
  return (
    <FactLine>
      {row.state === 'no-room' && <span>{say('deal.paste.no-room')}</span>}
      <time dateTime={at} title={exactDay(dayOf(at))}>
        {day(dayOf(at))}
      </time>
      <span>{say('time.at', { time: time(at) })}</span>
      {attendees !== null && <span>{attendees}</span>}
    </FactLine>
  );
};

/** How each pasted customer meeting is read, how many have been added and how many are left. */
export const PastedMeetingRows = ({
  rows,
  added,
}: Readonly<{ rows: readonly PastedMeetingRow[]; added: number }>) => {
  const { say } = useWords();
  const why = (row: Exclude<PastedMeetingRow, ReadRow>): string => {
    if (row.state !== 'fault')
      return say(row.state === 'there' ? 'deal.meeting.paste.there' : 'deal.paste.twice');
    const n = row.fault === 'attendees-long' ? ATTENDEES_MAX : CUSTOMER_MAX;
    return say(faultWords[row.fault], { said: row.typed, n });
  };
  const count = (of: PastedMeetingRow['state']): number => rows.filter(({ state }) => state === of).length;
  const [ready, outside] = [count('ready'), count('no-room')];
  return (
    <PastedRows
      rows={rows.map((row) => ({
        ...{ row: row.row, name: row.name },
        outcome: row.state === 'ready' || row.state === 'fault' ? row.state : 'out',
        about: 'meeting' in row ? <ReadFacts row={row} /> : why(row),
      }))}
      sum={
        ready === 0 && added > 0
          ? say('deal.meeting.paste.left', { n: added, left: count('fault') + outside })
          : say('deal.meeting.paste.sum', { n: ready, left: rows.length - ready })
      }
      full={outside > 0 ? say('deal.meeting.paste.room', { max: MEETINGS_AHEAD_MAX, n: outside }) : null}
    />
  );
};
