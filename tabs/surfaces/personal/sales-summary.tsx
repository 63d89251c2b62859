import { listCustomerMeetings } from '../../../shared/contracts/customer-meeting.ts';
import type { CustomerMeetingView } from '../../../shared/contracts/customer-meeting-view.ts';
import type { DealView } from '../../../shared/contracts/deal-view.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { upcomingMeetings } from '../../nouns/customer-meeting/customer-meeting-draft.ts';
import { openDeals } from '../../nouns/deal/deal-draft.ts';
import { useDeals } from '../../nouns/deal/use-deals.ts';
import { useFetched } from '../../platform/api.ts';
import { useNow } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import type { Words } from '../../platform/words.tsx';

const MINUTE = 60_000;

/** Such as "2 öppna affärer · Scania fre 4 dec". */
const salesInWords = (
  { say, shortDay, dayOf }: Words,
  deals: readonly DealView[],
  meetings: readonly CustomerMeetingView[],
): string => {
  const [first] = [...meetings].sort((one, other) => (one.at < other.at ? -1 : 1));
  return (
    [
      ...(deals.length === 0 ? [] : [say('personal.rep.sales.deals', { count: deals.length })]),
      ...(first ? [`${first.customer} ${shortDay(dayOf(first.at))}`] : []),
    ].join(' · ') || say('personal.rep.sales.none')
  );
};

/** A rep's open deals and next customer meeting, on one line. */
export const SalesSummary = ({ rep }: Readonly<{ rep: PersonId }>) => {
  const words = useWords();
  const now = useNow(MINUTE);
  const params = { id: rep };
  const deals = useDeals(rep).data;
  const meetings = useFetched(listCustomerMeetings, { params }).data;
  if (!deals || !meetings) return null;
  return <>{salesInWords(words, openDeals(deals), upcomingMeetings(meetings.meetings, now))}</>;
};
