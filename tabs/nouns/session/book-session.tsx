import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { bookSession } from '../../../shared/contracts/book-session.ts';
import { getPairDaysOff } from '../../../shared/contracts/pair-days-off.ts';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { addDays } from '../../../shared/domain/time.ts';
import { workingDayAfter, workingDayFrom } from '../../../shared/domain/working-days.ts';
import { useAction, useFetched } from '../../platform/api.ts';
import { useToday } from '../../platform/clock.ts';
import { InWords } from '../../platform/in-words.tsx';
import { overtakenBy } from '../../platform/use-versioned-action.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { TimeForm } from '../rhythm/time-form.tsx';
import { useTimeChoice } from '../rhythm/use-time-choice.ts';
import type { PairToBook } from './pair-to-book.ts';

/** How many days ahead to look for the next 1:1. */
const DAYS_AHEAD = 14;

const useStyles = makeStyles({
  settle: {
    justifySelf: 'start',
    minWidth: 'auto',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});

type Props = Readonly<{
  pair: PairToBook;
  done: (booked: SessionView) => void;
  /** Goes to choosing how often the two meet, where they have no rhythm. */
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
    onRefused: (refused) => {
      const first = overtakenBy(bookSession, refused, 'already-booked');
      if (first === null) return;
      const at = { day: inWords(dayOf(first.startsAt)), time: timeOf(first.startsAt), name };
      toast(say('plan.book.already', at));
      done(first);
    },
  });
  return (
    <TimeForm
      title={say('plan.book.title', { name })}
      choice={choice}
      booking={book}
      book={(startsAt, inCalendars) =>
        book.mutate({ params: { id: rhythmId }, body: { startsAt, inCalendars } })
      }
      testId="book-session"
    >
      {settle && (
        <Button className={styles.settle} size="small" appearance="subtle" onClick={settle}>
          {say('plan.book.settle')}
        </Button>
      )}
    </TimeForm>
  );
};

/** Books the pair's next 1:1 with one tap, at a time that suits both or another. */
export const BookSession = (props: Props) => (
  <InWords language={useWords().language} of="plan">
    <Form {...props} />
  </InWords>
);
