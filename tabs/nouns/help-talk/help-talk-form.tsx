import { makeStyles, tokens } from '@fluentui/react-components';
import type { PersonRef } from '../../../shared/contracts/person.ts';
import { bookHelpTalk, cancelHelpTalk } from '../../../shared/contracts/help-talk.ts';
import { HELP_TALK_MINUTES } from '../../../shared/domain/help-talk.ts';
import { addMinutes, fromEpoch, toEpoch, wallTimeAt } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { useAction } from '../../platform/api.ts';
import { serverNow, useToday } from '../../platform/clock.ts';
import { InWords } from '../../platform/in-words.tsx';
import { overtakenBy } from '../../platform/use-versioned-action.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { TimeForm } from '../rhythm/time-form.tsx';
import { useTimeChoice } from '../rhythm/use-time-choice.ts';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const HALF_HOUR = 30 * 60_000;

/** The next half or whole hour. */
const nextHalfHour = (now: Instant): Instant =>
  fromEpoch(Math.ceil(toEpoch(addMinutes(now, 1)) / HALF_HOUR) * HALF_HOUR);

/** The commitment that a rep wants help with, and whose it is. */
export type HelpWish = Readonly<{ id: string; text: string; rhythmId: string; rep: PersonRef }>;

type Props = Readonly<{ wish: HelpWish; done: () => void }>;

const Form = ({ wish: { id, text, rhythmId, rep }, done }: Props) => {
  const styles = useStyles();
  const { say, day: inWords, dayOf, time: timeOf, zone } = useWords();
  const toast = useUndoToast();
  const today = useToday();
  const name = firstName(rep.name);
  const choice = useTimeChoice({
    ...{ rhythmId, from: today, to: today, minutes: HELP_TALK_MINUTES, zone },
    you: 'manager',
    other: name,
    suggested: { day: today, time: wallTimeAt(nextHalfHour(serverNow()), zone) },
  });
  const cancel = useAction(cancelHelpTalk);
  const book = useAction(bookHelpTalk, {
    onDone: ({ helpTalkAt }) => {
      if (helpTalkAt !== null) {
        const at = { name, day: inWords(dayOf(helpTalkAt)), time: timeOf(helpTalkAt) };
        toast(say('plan.help.done', at), () => cancel.mutate({ params: { id } }));
      }
      done();
    },
    onRefused: (refused) => {
      const first = overtakenBy(bookHelpTalk, refused, 'already-booked')?.helpTalkAt;
      if (!first) return;
      // What is booked shows on the page, where the button is gone.
      toast(say('plan.help.already', { name, day: inWords(dayOf(first)), time: timeOf(first) }));
      done();
    },
  });
  return (
    <TimeForm
      title={say('plan.help.title', { name })}
      about={<p className={styles.text}>{text}</p>}
      choice={choice}
      booking={book}
      book={(startsAt, inCalendars) => book.mutate({ params: { id }, body: { startsAt, inCalendars } })}
      testId="help-talk"
    />
  );
};

/** Books ten minutes for a commitment that a rep wants help with, today, at a time that suits both or another. */
export const HelpTalkForm = (props: Props) => (
  <InWords language={useWords().language} of="plan">
    <Form {...props} />
  </InWords>
);
