import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { bookSession } from '../../../shared/contracts/book-session.ts';
import { getPairDaysOff } from '../../../shared/contracts/pair-days-off.ts';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { addDays } from '../../../shared/domain/time.ts';
import { workingDayAfter, workingDayFrom } from '../../../shared/domain/working-days.ts';
import { useAction, useFetched } from '../../platform/api.ts';
import { useToday } from '../../platform/clock.ts';
import { InWords } from '../../platform/in-words.tsx';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { CalendarLeaveQuestion } from '../rhythm/calendar-leave-question.tsx';
import { SuitedTimes } from '../rhythm/suited-times.tsx';
import { useTimeChoice } from '../rhythm/use-time-choice.ts';
import type { PairToBook } from './pair-to-book.ts';

/** How many days ahead the next 1:1 is looked for. */
const DAYS_AHEAD = 14;

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  settle: {
    justifySelf: 'start',
    minWidth: 'auto',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});

type Props = Readonly<{
  pair: PairToBook;
  done: (booked: SessionView) => void;
  /** To how often the two meet, where they have agreed on nothing. */
  settle?: (() => void) | undefined;
}>;

const Form = ({ pair: { rhythmId, rep, minutes, time, zone, soonest }, done, settle }: Props) => {
  const styles = useStyles();
  const { say, day: inWords, dayOf, time: timeOf, daysOff: own } = useWords();
  const toast = useUndoToast();
  const today = useToday();
  const from = soonest !== null && soonest > today ? soonest : today;
  const pair = useFetched(getPairDaysOff, { params: { id: rhythmId } }).data;
  const off = pair ? [...pair.manager.daysOff.whole, ...pair.rep.daysOff.whole] : own.whole;
  const name = firstName(rep.name);
  const choice = useTimeChoice({
    ...{ rhythmId, from, to: addDays(from, DAYS_AHEAD), minutes, zone },
    you: 'manager',
    other: name,
    suggested: {
      day: (from === today ? workingDayAfter : workingDayFrom)(from, { whole: off, half: [] }),
      time,
    },
  });
  const book = useAction(bookSession, {
    onDone: (booked, { body }) => {
      const at = { day: inWords(dayOf(booked.startsAt)), time: timeOf(booked.startsAt), name };
      toast(say(body.inCalendars === false ? 'plan.book.done.alone' : 'plan.book.done', at));
      done(booked);
    },
  });
  const { at } = choice;
  const take = (inCalendars: boolean) => {
    if (at !== null && !book.isPending)
      book.mutate({ params: { id: rhythmId }, body: { startsAt: at, inCalendars } });
  };
  return (
    <form
      className={styles.form}
      data-testid="book-session"
      onSubmit={(event) => {
        event.preventDefault();
        // What is open over a form is a part of it to React: it isn't sent with this one.
        event.stopPropagation();
        take(true);
      }}
    >
      <h2 className={styles.title}>{say('plan.book.title', { name })}</h2>
      <SuitedTimes
        choice={choice}
        act={
          <Button
            type="submit"
            size="small"
            appearance="primary"
            data-testid="book"
            disabledFocusable={book.isPending || at === null}
          >
            {say('book.do')}
          </Button>
        }
      />
      {book.error?.code === 'consent-needed' ? (
        <CalendarLeaveQuestion take={take} />
      ) : (
        <RefusalText error={book.error} />
      )}
      {settle && (
        <Button className={styles.settle} size="small" appearance="subtle" onClick={settle}>
          {say('plan.book.settle')}
        </Button>
      )}
    </form>
  );
};

/** The pair's next 1:1, at a time that suits both or another: one tap books it. */
export const BookSession = (props: Props) => (
  <InWords language={useWords().language} of="plan">
    <Form {...props} />
  </InWords>
);
