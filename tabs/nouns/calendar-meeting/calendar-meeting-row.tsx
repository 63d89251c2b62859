import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  askCalendarMeetingAgain,
  chooseCalendarMeeting,
  refuseCalendarMeeting,
} from '../../../shared/contracts/calendar-meeting.ts';
import type { CalendarMeetingView } from '../../../shared/contracts/calendar-meeting.ts';
import { CUSTOMER_MAX } from '../../../shared/domain/customer-meeting.ts';
import { useAction } from '../../platform/api.ts';
import { useDraftText } from '../../platform/draft-text.ts';
import { useWords } from '../../platform/words.tsx';
import { DayText } from '../../ui/day-text.tsx';
import { FactLine } from '../../ui/fact-line.tsx';
import { InlineField } from '../../ui/inline-field.tsx';
import { InlineForm } from '../../ui/inline-form.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { useUndo } from '../../ui/use-undo.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  body: { flexGrow: 1, flexBasis: '220px', minWidth: 0, overflowWrap: 'anywhere' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** When it is, and who comes from outside. */
const Facts = ({
  meeting: { at, customer, outsiders, names, known },
}: Readonly<{ meeting: CalendarMeetingView }>) => {
  const { say, time, dayOf } = useWords();
  return (
    <FactLine>
      <span>
        <DayText day={dayOf(at)} /> {say('time.at', { time: time(at) })}
      </span>
      <span>
        {known === null && customer !== null
          ? say('deal.calendar.with', { customer, n: outsiders })
          : say('deal.calendar.outsiders', { n: outsiders })}
      </span>
      <span>{names.join(', ')}</span>
      {known !== null && <span>{say('deal.calendar.known', { customer: known })}</span>}
    </FactLine>
  );
};

type Props = Readonly<{
  meeting: CalendarMeetingView;
  /** Called just before the row disappears. */
  gone: () => void;
}>;

/** A meeting in the reader's calendar that may be a customer meeting, with both answers. Asks for the customer when it can't be told. */
export const CalendarMeetingRow = ({ meeting, gone }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const toast = useUndoToast();
  const { eventId, wholeId, known } = meeting;
  const [customer, setCustomer] = useDraftText(`calendar-meeting.${eventId}`);
  const { open, unfold, fold, button } = useDisclosure(customer !== '');
  const subject = meeting.subject === '' ? say('deal.calendar.unnamed') : meeting.subject;
  const choose = useAction(chooseCalendarMeeting, {
    onDone: (chosen) => {
      setCustomer('');
      toast(say('deal.calendar.chosen', { customer: chosen.customer }));
      gone();
    },
  });
  const askAgain = useUndo(askCalendarMeetingAgain);
  const refuse = useAction(refuseCalendarMeeting, {
    onDone: () => {
      toast(say('deal.calendar.refused', { subject }), () => askAgain({ body: { wholeId } }));
      gone();
    },
  });
  const chooseAs = (name: string) => choose.mutate({ body: { eventId, customer: name } });
  const guessed = known ?? meeting.customer;
  const isBusy = choose.isPending || refuse.isPending;
  if (open)
    return (
      <li>
        <Text>{subject}</Text>
        <Facts meeting={meeting} />
        <InlineForm
          label={say('deal.calendar.choose.which', { subject })}
          act={say('deal.calendar.choose')}
          ready={customer.trim() !== ''}
          busy={isBusy}
          error={choose.error}
          save={() => chooseAs(customer)}
          close={() => {
            setCustomer('');
            choose.reset();
            fold();
          }}
        >
          <InlineField
            wide
            label={say('deal.meeting.customer')}
            value={customer}
            change={setCustomer}
            input={{ maxLength: CUSTOMER_MAX }}
          />
        </InlineForm>
      </li>
    );
  return (
    <li data-testid="calendar-meeting">
      <div className={styles.row}>
        <div className={styles.body}>
          <Text>{subject}</Text>
          <Facts meeting={meeting} />
        </div>
        <div className={styles.acts}>
          <Button
            ref={button}
            size="small"
            aria-label={
              known === null
                ? say('deal.calendar.choose.which', { subject })
                : say('deal.calendar.follow.which', { customer: known })
            }
            disabledFocusable={isBusy}
            onClick={() => (guessed === null ? unfold() : chooseAs(guessed))}
          >
            {say(known === null ? 'deal.calendar.choose' : 'deal.calendar.follow')}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-label={say('deal.calendar.refuse.which', { subject })}
            disabledFocusable={isBusy}
            onClick={() => refuse.mutate({ body: { wholeId } })}
          >
            {say('deal.calendar.refuse')}
          </Button>
        </div>
      </div>
      <RefusalText error={choose.error ?? refuse.error} />
    </li>
  );
};
