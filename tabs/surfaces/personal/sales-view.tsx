import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CustomerMeetingView } from '../../../shared/contracts/customer-meeting.ts';
import type { DealView } from '../../../shared/contracts/deal.ts';
import { CustomerMeetingSummary } from '../../nouns/customer-meeting/customer-meeting-summary.tsx';
import { DealSummary } from '../../nouns/deal/deal-summary.tsx';
import { InWords } from '../../platform/in-words.tsx';
import { useWords } from '../../platform/words.tsx';

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
  if (deals.length + meetings.length === 0)
    return <Text className={styles.quiet}>{say('personal.rep.sales.none')}</Text>;
  return (
    <ul className={styles.list}>
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <CustomerMeetingSummary meeting={meeting} deals={deals} />
        </li>
      ))}
      {deals.map((deal) => (
        <li key={deal.id}>
          <DealSummary deal={deal} />
        </li>
      ))}
    </ul>
  );
};

/** A rep's customer meetings ahead and open deals, to look at. */
export const SalesView = (props: Props) => {
  const { language } = useWords();
  return (
    <InWords language={language} of="deal">
      <InWords language={language} of="sales">
        <Rows {...props} />
      </InWords>
    </InWords>
  );
};
