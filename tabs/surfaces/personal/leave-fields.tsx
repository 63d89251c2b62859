import { Button, Field, Input, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { cancelLeave, listLeave, takeLeave } from '../../../shared/contracts/leave.ts';
import type { GivenWayView, LeaveView } from '../../../shared/contracts/leave.ts';
import { calendarDay } from '../../../shared/domain/time.ts';
import { useAction, useFetched } from '../../platform/api.ts';
import { useToday } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  leave: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  add: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    '@media (max-width: 400px)': { gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'stretch' },
  },
  givenWay: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
  },
});

type LeaveOutcome = Readonly<{ givenWay: readonly GivenWayView[]; goals: readonly string[] }>;

/** A period of leave, with a button that removes it. */
const LeaveItem = ({ leave: { id, from, to, inCalendar } }: Readonly<{ leave: LeaveView }>) => {
  const styles = useStyles();
  const { say, shortDay } = useWords();
  const cancel = useAction(cancelLeave);
  const days =
    from === to ? shortDay(from) : say('personal.leave.days', { from: shortDay(from), to: shortDay(to) });
  return (
    <li>
      <div className={styles.leave}>
        <Text>{days}</Text>
        {inCalendar ? (
          <Text size={200} className={styles.quiet}>
            {say('personal.leave.in-calendar')}
          </Text>
        ) : (
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={say('personal.leave.remove', { days })}
            title={say('personal.leave.remove', { days })}
            disabledFocusable={cancel.isPending}
            onClick={() => cancel.mutate({ params: { id } })}
          />
        )}
      </div>
      <RefusalText error={cancel.error} />
    </li>
  );
};

/** What a leave does: the sessions that gave way and where they went, and the goals whose plan allows for it. */
const WhatLeaveDoes = ({ givenWay, goals }: LeaveOutcome) => {
  const styles = useStyles();
  const { say, language, shortDay, dayOf } = useWords();
  return (
    <ul className={styles.givenWay} role="status">
      {givenWay.map(({ sessionId, other, startsAt, movedTo }) => {
        const values = { name: firstName(other.name), day: shortDay(dayOf(startsAt)) };
        return (
          <li key={sessionId}>
            {movedTo === null
              ? say('personal.leave.left-out', values)
              : say('personal.leave.moved', { ...values, to: shortDay(dayOf(movedTo)) })}
          </li>
        );
      })}
      <li>{say(givenWay.length === 0 ? 'personal.leave.none' : 'personal.leave.told')}</li>
      {goals.length > 0 && (
        <li>
          {say('personal.leave.goals', {
            goals: new Intl.ListFormat(language, { type: 'conjunction' }).format(goals),
          })}
        </li>
      )}
    </ul>
  );
};

/** When the reader is away: only the days, without a reason. */
export const LeaveFields = () => {
  const styles = useStyles();
  const { say } = useWords();
  const today = useToday();
  const leave = useFetched(listLeave, {}).data?.leave ?? [];
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [taken, setTaken] = useState<LeaveOutcome | null>(null);
  const take = useAction(takeLeave, {
    onDone: (reply) => {
      setTaken(reply);
      setFrom('');
      setTo('');
    },
  });
  const first = calendarDay.safeParse(from);
  // For a single day, the first field is enough.
  const last = calendarDay.safeParse(to === '' ? from : to);
  return (
    <section className={styles.part} aria-labelledby="leave">
      <Text as="h3" block className={styles.heading} weight="semibold" id="leave">
        {say('personal.leave')}
      </Text>
      <Text size={200} className={styles.quiet}>
        {say('personal.leave.hint')}
      </Text>
      {leave.length > 0 && (
        <ul className={styles.list}>
          {leave.map((one) => (
            <LeaveItem key={one.id} leave={one} />
          ))}
        </ul>
      )}
      <div className={styles.add}>
        <Field label={say('personal.leave.from')}>
          <Input type="date" min={today} value={from} onChange={(_, { value }) => setFrom(value)} />
        </Field>
        <Field label={say('personal.leave.to')}>
          <Input
            type="date"
            min={from === '' ? today : from}
            value={to}
            onChange={(_, { value }) => setTo(value)}
          />
        </Field>
        <Button
          disabledFocusable={!first.success || !last.success || take.isPending}
          onClick={() => {
            if (first.success && last.success) take.mutate({ body: { from: first.data, to: last.data } });
          }}
        >
          {say('personal.leave.add')}
        </Button>
      </div>
      <RefusalText error={take.error} />
      {taken && <WhatLeaveDoes {...taken} />}
    </section>
  );
};
