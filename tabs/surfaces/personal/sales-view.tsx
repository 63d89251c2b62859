import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { listCustomerMeetings } from '../../../shared/contracts/customer-meeting.ts';
import type { CustomerMeetingView } from '../../../shared/contracts/customer-meeting-view.ts';
import type { DealView } from '../../../shared/contracts/deal-view.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { upcomingMeetings } from '../../nouns/customer-meeting/customer-meeting-draft.ts';
import { PastCustomerMeetings } from '../../nouns/customer-meeting/past-customer-meetings.tsx';
import { CustomerMeetingSummary } from '../../nouns/customer-meeting/customer-meeting-summary.tsx';
import { openDeals } from '../../nouns/deal/deal-draft.ts';
import { DealSummary } from '../../nouns/deal/deal-summary.tsx';
import { useShownDeals } from '../../nouns/deal/shown-deals.tsx';
import { useDeals } from '../../nouns/deal/use-deals.ts';
import { useFetched } from '../../platform/api.ts';
import { useNow } from '../../platform/clock.ts';
import { InWords } from '../../platform/in-words.tsx';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { SkeletonRows } from '../../ui/skeletons.tsx';

const MINUTE = 60_000;
/** How many deals are shown at a time. */
const SHOWN = 20;

const useStyles = makeStyles({
  list: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = Readonly<{ deals: readonly DealView[]; meetings: readonly CustomerMeetingView[] }>;

const Rows = ({ deals, meetings }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const { shown, more } = useShownDeals(deals, SHOWN);
  if (deals.length + meetings.length === 0)
    return <Text className={styles.quiet}>{say('personal.rep.sales.none')}</Text>;
  return (
    <ul className={styles.list}>
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <CustomerMeetingSummary meeting={meeting} deals={deals} />
        </li>
      ))}
      {shown.map((deal) => (
        <li key={deal.id}>
          <DealSummary deal={deal} />
        </li>
      ))}
      {more && <li>{more}</li>}
    </ul>
  );
};

/** A rep's customer meetings and open deals, read-only. */
export const SalesView = ({ rep }: Readonly<{ rep: PersonId }>) => {
  const { language } = useWords();
  const now = useNow(MINUTE);
  const params = { id: rep };
  const deals = useDeals(rep);
  const meetings = useFetched(listCustomerMeetings, { params });
  const failed = deals.error ?? meetings.error;
  if (!deals.data || !meetings.data)
    return failed ? <RefusalText error={failed} /> : <SkeletonRows rows={2} />;
  return (
    <InWords language={language} of="deal">
      <InWords language={language} of="sales">
        <Rows deals={openDeals(deals.data)} meetings={upcomingMeetings(meetings.data.meetings, now)} />
        <PastCustomerMeetings repId={rep} level="h3" deals={openDeals(deals.data)} />
      </InWords>
    </InWords>
  );
};
