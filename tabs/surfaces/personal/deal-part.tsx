import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { listCustomerMeetings } from '../../../shared/contracts/customer-meeting.ts';
import { usualCurrency } from '../../../shared/domain/goal.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { useFetched } from '../../platform/api.ts';
import { useNow } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { SkeletonRows } from '../../ui/skeletons.tsx';
import { InWords } from '../../platform/in-words.tsx';
import { AddDeal } from '../../nouns/deal/add-deal.tsx';
import { CalendarMeetings } from '../../nouns/calendar-meeting/calendar-meetings.tsx';
import { AddCustomerMeeting } from '../../nouns/customer-meeting/add-customer-meeting.tsx';
import { PasteDeals } from '../../nouns/deal/paste-deals.tsx';
import { PasteMeetings } from '../../nouns/customer-meeting/paste-meetings.tsx';
import { openDeals } from '../../nouns/deal/deal-draft.ts';
import { DealRow } from '../../nouns/deal/deal-row.tsx';
import { useShownDeals } from '../../nouns/deal/shown-deals.tsx';
import { useDeals } from '../../nouns/deal/use-deals.ts';
import { OwnCalendarInTheWay } from './own-calendar-in-the-way.tsx';
import { useRowStyles } from '../../ui/row-styles.ts';
import { upcomingMeetings } from '../../nouns/customer-meeting/customer-meeting-draft.ts';
import { PastCustomerMeetings } from '../../nouns/customer-meeting/past-customer-meetings.tsx';
import { CustomerMeetingRow } from '../../nouns/customer-meeting/customer-meeting-row.tsx';

const MINUTE = 60_000;
/** How many deals are shown at a time. */
const SHOWN = 50;

const useStyles = makeStyles({
  all: { display: 'grid', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  part: { display: 'grid', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = Readonly<{
  repId: PersonId;
  level: 'h3' | 'h4';
  /** Whether they are the reader's own: nobody else sees which meetings in the calendar may be customer meetings. */
  isOwn?: boolean;
}>;

const Parts = ({ repId, level: Heading, isOwn = false }: Props) => {
  const styles = useStyles();
  const { list } = useRowStyles();
  const { say } = useWords();
  const now = useNow(MINUTE);
  const params = { id: repId };
  const foundDeals = useDeals(repId);
  const foundMeetings = useFetched(listCustomerMeetings, { params });
  const meetingsHeading = useRef<HTMLHeadingElement>(null);
  const dealsHeading = useRef<HTMLHeadingElement>(null);
  const deals = useMemo(() => openDeals(foundDeals.data ?? []), [foundDeals.data]);
  const { shown, more } = useShownDeals(deals, SHOWN);
  if (foundDeals.isPending || foundMeetings.isPending) return <SkeletonRows rows={3} />;
  if (!foundDeals.data || !foundMeetings.data)
    return (
      <ErrorState
        error={foundDeals.error ?? foundMeetings.error}
        retry={() => Promise.all([foundDeals.refetch(), foundMeetings.refetch()])}
      />
    );
  const meetings = upcomingMeetings(foundMeetings.data.meetings, now);
  const usual = usualCurrency(deals.map(({ value, currency }) => (value === null ? null : currency)));
  const empty = deals.length === 0 && meetings.length === 0;
  return (
    <div className={styles.all} data-testid="deals">
      {empty && <Text className={styles.quiet}>{say('deal.empty')}</Text>}
      <div className={styles.part}>
        <Heading ref={meetingsHeading} tabIndex={-1} className={styles.heading}>
          {say('deal.meetings')}
        </Heading>
        {meetings.length > 0 ? (
          <ul className={list}>
            {meetings.map((meeting) => (
              <CustomerMeetingRow
                key={meeting.id}
                meeting={meeting}
                deals={deals}
                gone={() => meetingsHeading.current?.focus()}
              />
            ))}
          </ul>
        ) : (
          !empty && (
            <Text size={200} className={styles.quiet}>
              {say('deal.meetings.none')}
            </Text>
          )
        )}
        {isOwn && (
          <CalendarMeetings
            heading={meetingsHeading}
            inTheWay={(state) => <OwnCalendarInTheWay state={state} />}
          />
        )}
        <AddCustomerMeeting repId={repId} />
        <PasteMeetings repId={repId} meetings={meetings} />
      </div>
      <PastCustomerMeetings repId={repId} level={Heading} deals={deals} />
      <div className={styles.part}>
        <Heading ref={dealsHeading} tabIndex={-1} className={styles.heading}>
          {say('deal.open')}
        </Heading>
        {deals.length > 0 ? (
          <ul className={list}>
            {shown.map((deal) => (
              <DealRow key={deal.id} deal={deal} gone={() => dealsHeading.current?.focus()} />
            ))}
          </ul>
        ) : (
          !empty && (
            <Text size={200} className={styles.quiet}>
              {say('deal.open.none')}
            </Text>
          )
        )}
        {more}
        <AddDeal repId={repId} usual={usual} />
        <PasteDeals repId={repId} deals={deals} />
      </div>
    </div>
  );
};

/** A rep's customer meetings and open deals, the same for the rep and the manager. Stages have the same names as in a session. */
export const DealPart = (props: Props) => {
  const { language } = useWords();
  return (
    <InWords language={language} of="deal">
      <InWords language={language} of="sales">
        <Parts {...props} />
      </InWords>
    </InWords>
  );
};
