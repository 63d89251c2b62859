import { Suspense } from 'react';
import { InWords } from '../../platform/in-words.tsx';
import { useWords } from '../../platform/words.tsx';
import { CalendarConsentQuestion } from '../rhythm/calendar-consent-question.tsx';

type Props = Readonly<{
  /** Books again, in the calendars or in Kadens alone. */
  take: (inCalendars: boolean) => void;
}>;

/** Asks for the calendar where a suggestion can't be booked without it, in the words of booking. */
export const ConsentQuestion = (props: Props) => (
  <Suspense fallback={null}>
    <InWords language={useWords().language} of="plan">
      <CalendarConsentQuestion {...props} />
    </InWords>
  </Suspense>
);
