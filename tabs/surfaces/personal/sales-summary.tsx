import { listCustomerMeetings } from '../../../shared/contracts/customer-meeting.ts';
import { listDeals } from '../../../shared/contracts/deal.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { upcomingMeetings } from '../../nouns/customer-meeting/customer-meeting-draft.ts';
import { openDeals } from '../../nouns/deal/deal-draft.ts';
import { useFetched } from '../../platform/api.ts';
import { useNow } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { salesInWords } from './sales-in-words.ts';

const MINUTE = 60_000;

/** A rep's open deals and next customer meeting, in a line. */
export const SalesSummary = ({ rep }: Readonly<{ rep: PersonId }>) => {
  const words = useWords();
  const now = useNow(MINUTE);
  const params = { id: rep };
  const deals = useFetched(listDeals, { params }).data;
  const meetings = useFetched(listCustomerMeetings, { params }).data;
  if (!deals || !meetings) return null;
  return <>{salesInWords(words, openDeals(deals.deals), upcomingMeetings(meetings.meetings, now))}</>;
};
