import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { listPastCustomerMeetings } from '../../../shared/contracts/customer-meeting.ts';
import type { DealView } from '../../../shared/contracts/deal-view.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { SkeletonRows } from '../../ui/skeletons.tsx';
import { CustomerMeetingSummary } from './customer-meeting-summary.tsx';

/** How many are shown first, and how many once more are asked for. */
const FEW = '5';
const MANY = '200';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
    outlineOffset: '4px',
  },
  meeting: { display: 'grid', minWidth: 0 },
  more: { justifySelf: 'start' },
});

type Props = Readonly<{
  repId: PersonId;
  level: 'h3' | 'h4';
  /** The rep's open deals; a meeting may have been about any of them. */
  deals: readonly DealView[];
}>;

/** A rep's customer meetings that are over, the latest first, with what the rep brought from them. Nothing before the first. */
export const PastCustomerMeetings = ({ repId, level: Heading, deals }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const [isLonger, makeLonger] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const params = { id: repId };
  const few = useFetched(listPastCustomerMeetings, { params, query: { most: FEW } });
  const many = useFetched(listPastCustomerMeetings, { params, query: { most: MANY } }, { enabled: isLonger });
  const found = many.data ?? few.data;
  if (!found) return few.error ? <RefusalText error={few.error} /> : <SkeletonRows rows={2} />;
  if (found.meetings.length === 0) return null;
  return (
    <section className={styles.part}>
      <Heading className={styles.heading}>{say('deal.past')}</Heading>
      <ul ref={list} tabIndex={-1} className={styles.list} aria-label={say('deal.past')}>
        {found.meetings.map((meeting) => (
          <li key={meeting.id} className={styles.meeting} data-testid="past-meeting">
            <CustomerMeetingSummary meeting={meeting} deals={deals} />
            {meeting.decided !== null && (
              <Text size={200}>{say('deal.past.decided', { text: meeting.decided })}</Text>
            )}
            {meeting.surprised !== null && (
              <Text size={200}>{say('deal.past.surprised', { text: meeting.surprised })}</Text>
            )}
          </li>
        ))}
      </ul>
      {isLonger && many.isPending && <SkeletonRows rows={1} />}
      {few.data?.more === true && !isLonger && (
        <Button
          className={styles.more}
          size="small"
          aria-label={say('deal.past.more.said')}
          onClick={() => {
            // The button goes away.
            list.current?.focus();
            makeLonger(true);
          }}
        >
          {say('deal.past.more')}
        </Button>
      )}
      <RefusalText error={many.error} />
    </section>
  );
};
