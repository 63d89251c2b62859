import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Instant } from '../../../shared/domain/time.ts';
import type { RefusalError } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { CalendarConsentQuestion } from './calendar-consent-question.tsx';
import { SuitedTimes } from './suited-times.tsx';
import type { TimeChoice } from './use-time-choice.ts';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

type Props = Readonly<{
  title: string;
  /** What the meeting is about, under the title. */
  about?: ReactNode;
  choice: TimeChoice;
  booking: Readonly<{ isPending: boolean; error: RefusalError | null }>;
  /** Books that moment, in both calendars or in Kadens alone. */
  book: (at: Instant, inCalendars: boolean) => void;
  testId: string;
  /** Other choices, below. */
  children?: ReactNode;
}>;

/** Books a time that suits both, or another, with one tap; if Kadens may not write to the calendar, asks whether to allow that. */
export const TimeForm = ({ title, about, choice, booking, book, testId, children }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const { at } = choice;
  const take = (inCalendars: boolean) => {
    if (at !== null && !booking.isPending) book(at, inCalendars);
  };
  return (
    <form
      className={styles.form}
      data-testid={testId}
      onSubmit={(event) => {
        event.preventDefault();
        // React treats a form in a popover as inside the form around it, which must not be submitted too.
        event.stopPropagation();
        take(true);
      }}
    >
      <h2 className={styles.title}>{title}</h2>
      {about}
      <SuitedTimes
        choice={choice}
        act={
          <Button
            type="submit"
            size="small"
            appearance="primary"
            data-testid="book"
            disabledFocusable={booking.isPending || at === null}
          >
            {say('book.do')}
          </Button>
        }
      />
      {booking.error?.code === 'consent-needed' ? (
        <CalendarConsentQuestion take={take} />
      ) : (
        <RefusalText error={booking.error} />
      )}
      {children}
    </form>
  );
};
