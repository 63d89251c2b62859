import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { moveSession } from '../../../../shared/contracts/reschedule.ts';
import { getPairDaysOff } from '../../../../shared/contracts/pair-days-off.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import {
  addDays,
  calendarDay,
  dayAt,
  wallTime,
  wallTimeAt,
  weekdayOf,
} from '../../../../shared/domain/time.ts';
import type { CalendarDay, WallTime } from '../../../../shared/domain/time.ts';
import { workingDayAfter } from '../../../../shared/domain/working-days.ts';
import { useAction, useFetched } from '../../../platform/api.ts';
import { useToday } from '../../../platform/clock.ts';
import { useWords } from '../../../platform/words.tsx';
import { SuitedTimes } from '../../rhythm/suited-times.tsx';
import { PlanForm } from './plan-form.tsx';
import { usePlanChange } from './use-plan-change.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: tokens.spacingHorizontalS,
    '& input': { minWidth: 0, width: '100%' },
    '& *': { minWidth: 0 },
  },
  zone: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The session's own week, as far as it is still to come; once it is over, the week from today. */
const weekToMoveIn = (
  planned: CalendarDay,
  today: CalendarDay,
): Readonly<{ from: CalendarDay; to: CalendarDay }> => {
  const sunday = addDays(planned, 7 - weekdayOf(planned));
  const monday = addDays(sunday, -6);
  return sunday <= today
    ? { from: today, to: addDays(today, 7) }
    : { from: monday < today ? today : monday, to: sunday };
};

type Props = Readonly<{ session: SessionView; back?: () => void; close: () => void }>;

/** Another time for this one, by the rhythm's clock; the next day on which both work is suggested, at the same hour. */
export const MoveSessionForm = ({ session, ...way }: Props) => {
  const styles = useStyles();
  const { say, day: inWords, dayOf, time: timeOf, zone: here, daysOff: own } = useWords();
  const { zone } = session.plan;
  const today = useToday();
  const planned = dayAt(session.startsAt, zone);
  const pair = useFetched(getPairDaysOff, { params: { id: session.rhythmId } }).data;
  const off = pair ? [...pair.manager.daysOff.whole, ...pair.rep.daysOff.whole] : own.whole;
  const suggested = workingDayAfter(planned > today ? planned : today, { whole: off, half: [] });
  const planChanged = usePlanChange();
  const [chosenDay, setDay] = useState<string | null>(null);
  const day = chosenDay ?? suggested;
  const [time, setTime] = useState<string>(wallTimeAt(session.startsAt, zone));
  const move = useAction(moveSession, {
    onDone: (moved) => {
      const at = { day: inWords(dayOf(moved.startsAt)), time: timeOf(moved.startsAt) };
      planChanged(moved, say('plan.done.moved', at));
      way.close();
    },
  });
  const [toDay, toTime] = [calendarDay.safeParse(day), wallTime.safeParse(time)];
  const moveTo = (to: CalendarDay, at: WallTime) =>
    move.mutate({ params: { id: session.id }, body: { version: session.version, day: to, time: at } });
  return (
    <PlanForm
      session={session}
      act={say('plan.move.do')}
      busy={move.isPending || !toDay.success || !toTime.success}
      error={move.error}
      save={() => {
        if (toDay.success && toTime.success) moveTo(toDay.data, toTime.data);
      }}
      {...way}
    >
      <SuitedTimes
        {...weekToMoveIn(planned, today)}
        rhythmId={session.rhythmId}
        minutes={session.minutes}
        busy={move.isPending}
        choose={(at) => moveTo(dayAt(at, zone), wallTimeAt(at, zone))}
      />
      <div className={styles.row}>
        <Field label={say('plan.move.day')}>
          <Input
            type="date"
            data-testid="plan-day"
            min={today}
            value={day}
            onChange={(_event, { value }) => setDay(value)}
          />
        </Field>
        <Field label={say('plan.move.time')}>
          <Input
            type="time"
            data-testid="plan-time"
            value={time}
            onChange={(_event, { value }) => setTime(value)}
          />
        </Field>
      </div>
      {zone !== here && <p className={styles.zone}>{say('plan.move.zone', { zone })}</p>}
    </PlanForm>
  );
};
