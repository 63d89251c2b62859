import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { addDays, calendarDay } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { useToday } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { daysToChoose } from './days-to-choose.ts';

const useStyles = makeStyles({
  days: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  day: { minWidth: 'auto' },
  date: { width: '140px' },
});

type Props = Readonly<{
  /** The day before the first that can be chosen, if that is ahead. */
  after?: CalendarDay | null;
  usual: CalendarDay | null;
  chosen: CalendarDay | null;
  choose: (day: CalendarDay) => void;
}>;

/** Chooses a future day: one of a few near ones, or any other. */
export const ChooseDay = ({ after = null, usual, chosen, choose }: Props) => {
  const styles = useStyles();
  const today = useToday();
  const { day, exactDay, say, daysOff } = useWords();
  const first = after === null || after < today ? today : addDays(after, 1);
  return (
    <div className={styles.days} role="group" aria-label={say('panel.day')}>
      {daysToChoose(first, usual, daysOff).map((one) => (
        <Button
          key={one}
          size="small"
          className={styles.day}
          appearance={one === chosen ? 'primary' : 'secondary'}
          aria-pressed={one === chosen}
          title={exactDay(one)}
          onClick={() => choose(one)}
        >
          {day(one)}
        </Button>
      ))}
      <Input
        size="small"
        type="date"
        className={styles.date}
        min={first}
        value={chosen ?? ''}
        aria-label={say('panel.day.other')}
        onChange={(_event, { value }) => {
          const parsed = calendarDay.safeParse(value);
          if (parsed.success) choose(parsed.data);
        }}
      />
    </div>
  );
};
