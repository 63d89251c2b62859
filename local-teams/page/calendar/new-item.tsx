import {
  Button,
  Field,
  Input,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components';
import { BeachRegular } from '@fluentui/react-icons/svg/beach';
import { BriefcaseRegular } from '@fluentui/react-icons/svg/briefcase';
import { useState } from 'react';
import { calendarDay, momentOf, wallTime } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import type { CalendarAction } from '../../protocol.ts';
import type { SayOnPage } from '../words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, width: '220px' },
});

type FormProps = Readonly<{
  say: SayOnPage;
  /** The form's initial day. */
  day: CalendarDay;
  zone: string;
  done: (action: CalendarAction) => void;
  testId: string;
}>;

const LeaveForm = ({ say, day, done, testId }: FormProps) => {
  const styles = useStyles();
  const [from, setFrom] = useState<string>(day);
  const [until, setUntil] = useState<string>(day);
  const first = calendarDay.safeParse(from);
  const last = calendarDay.safeParse(until);
  const action: CalendarAction | null =
    first.success && last.success && first.data <= last.data
      ? { do: 'leave', subject: say('calendar.leave.subject'), from: first.data, until: last.data }
      : null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (action) done(action);
      }}
    >
      <Field label={say('calendar.leave.from')}>
        <Input
          type="date"
          value={from}
          onChange={(_event, { value }) => {
            setFrom(value);
            if (value > until) setUntil(value);
          }}
          data-testid={`${testId}-leave-from`}
        />
      </Field>
      <Field label={say('calendar.leave.until')}>
        <Input
          type="date"
          value={until}
          onChange={(_event, { value }) => setUntil(value)}
          data-testid={`${testId}-leave-until`}
        />
      </Field>
      <Button
        type="submit"
        appearance="primary"
        disabledFocusable={!action}
        data-testid={`${testId}-leave-do`}
      >
        {say('calendar.leave.do')}
      </Button>
    </form>
  );
};

const CustomerForm = ({ say, day, zone, done, testId }: FormProps) => {
  const styles = useStyles();
  const [customer, setCustomer] = useState('Volvo');
  const [on, setOn] = useState<string>(day);
  const [from, setFrom] = useState('13:00');
  const [until, setUntil] = useState('14:00');
  const parsed = calendarDay.safeParse(on);
  const [start, end] = [wallTime.safeParse(from), wallTime.safeParse(until)];
  const name = customer.trim();
  const action: CalendarAction | null =
    parsed.success && start.success && end.success && start.data < end.data && name !== ''
      ? {
          do: 'customer-meeting',
          subject: say('calendar.customer.subject', { customer: name }),
          customer: name,
          start: momentOf(parsed.data, start.data, zone),
          end: momentOf(parsed.data, end.data, zone),
        }
      : null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (action) done(action);
      }}
    >
      <Field label={say('calendar.customer.name')}>
        <Input
          value={customer}
          onChange={(_event, { value }) => setCustomer(value)}
          data-testid={`${testId}-customer-name`}
        />
      </Field>
      <Field label={say('calendar.customer.day')}>
        <Input
          type="date"
          value={on}
          onChange={(_event, { value }) => setOn(value)}
          data-testid={`${testId}-customer-day`}
        />
      </Field>
      <Field label={say('calendar.customer.start')}>
        <Input
          type="time"
          step={900}
          value={from}
          onChange={(_event, { value }) => setFrom(value)}
          data-testid={`${testId}-customer-start`}
        />
      </Field>
      <Field label={say('calendar.customer.end')}>
        <Input
          type="time"
          step={900}
          value={until}
          onChange={(_event, { value }) => setUntil(value)}
          data-testid={`${testId}-customer-end`}
        />
      </Field>
      <Button
        type="submit"
        appearance="primary"
        disabledFocusable={!action}
        data-testid={`${testId}-customer-do`}
      >
        {say('calendar.customer.do')}
      </Button>
    </form>
  );
};

const kinds = {
  leave: { Form: LeaveForm, icon: <BeachRegular /> },
  customer: { Form: CustomerForm, icon: <BriefcaseRegular /> },
} as const;

/** The button that adds leave or a customer meeting, with its form. */
export const NewItem = ({
  kind,
  narrow,
  ...form
}: FormProps & Readonly<{ kind: keyof typeof kinds; narrow: boolean }>) => {
  const [open, setOpen] = useState(false);
  const { Form, icon } = kinds[kind];
  const label = form.say(`calendar.${kind}`);
  return (
    <Popover open={open} onOpenChange={(_event, data) => setOpen(data.open)} trapFocus withArrow>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          icon={icon}
          aria-label={label}
          title={narrow ? label : undefined}
          data-testid={`${form.testId}-${kind}`}
        >
          {narrow ? null : label}
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={label}>
        <Form
          {...form}
          done={(action) => {
            setOpen(false);
            form.done(action);
          }}
        />
      </PopoverSurface>
    </Popover>
  );
};
