import {
  Button,
  Field,
  Input,
  Link,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { daysBetween } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { useToday } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { ConsentAnswer, useConsent } from './consent.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import type { TimeChoice } from './use-time-choice.ts';

const useStyles = makeStyles({
  // Not centred, even where the surroundings are.
  area: { display: 'grid', rowGap: tokens.spacingVerticalXS, minWidth: 0, textAlign: 'start' },
  // As high while looking as with three times.
  times: { display: 'grid', alignContent: 'start', minHeight: '96px' },
  // Its labels line up with the text below.
  list: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  own: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
    '& input': { minWidth: 0, width: '100%' },
    '& *': { minWidth: 0 },
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
  why: { flex: '1 1 96px', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  zone: { gridColumn: '1 / -1' },
  other: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
});

type WhyProps = Readonly<{ choice: TimeChoice }>;

/** What the times are based on, or what is missing and how to fix it. */
const Why = ({ choice }: WhyProps) => {
  const { whyNone, isLooking, isOwn, isOwnChosen, isHalfSeen, at, you, other, look } = choice;
  const styles = useStyles();
  const { say, day, dayOf, time } = useWords();
  const { ask, answer } = useConsent('times', look);
  const text = (...what: Parameters<typeof say>) => (
    <Text size={200} className={styles.quiet}>
      {say(...what)}
    </Text>
  );
  if (isLooking) return text('plan.times.looking');
  // A field says a date; this says which day that is.
  const chosen = isOwnChosen && at !== null && { day: day(dayOf(at)), time: time(at) };
  if (chosen && whyNone !== 'leave') return text('plan.times.one', chosen);
  if (whyNone === null) {
    if (isOwn) return text('plan.times.own');
    if (!isHalfSeen) return text('plan.times.both');
    return text(you === 'manager' ? 'plan.times.yours' : 'plan.times.theirs', { name: other });
  }
  if (whyNone === 'none' || whyNone === 'their-leave') return text(`plan.times.${whyNone}`);
  return (
    <>
      {chosen ? text('plan.times.one', chosen) : text(`plan.times.${whyNone}`)}{' '}
      <Text size={200}>
        <Link inline as="button" onClick={whyNone === 'leave' ? ask : look}>
          {say(whyNone === 'leave' ? 'plan.times.give-leave' : 'app.retry')}
        </Link>
      </Text>
      {answer === 'admin-needed' ? (
        <ConsentAnswer answer={answer} />
      ) : (
        answer !== null && <div>{text('plan.times.leave.refused')}</div>
      )}
    </>
  );
};

/** Says that one of the two has another 1:1 at the chosen time; it can be booked all the same. */
const Clash = ({ choice: { clash, other } }: WhyProps) => {
  const { say } = useWords();
  if (clash === null) return null;
  return (
    <Text size={200}>
      {clash.with === null
        ? say('plan.times.taken.theirs', { name: other })
        : say('plan.times.taken', { name: firstName(clash.with.name) })}
    </Text>
  );
};

/** Fields for a day and time of one's own. */
const OwnTime = ({ choice: { day, time, from, zone, change } }: WhyProps) => {
  const styles = useStyles();
  const { say, zone: here } = useWords();
  return (
    <div className={styles.own}>
      <Field label={say('plan.move.day')}>
        <Input
          type="date"
          data-testid="plan-day"
          min={from}
          value={day}
          onChange={(_event, { value }) => change({ day: value })}
        />
      </Field>
      <Field label={say('plan.move.time')}>
        <Input
          type="time"
          data-testid="plan-time"
          value={time}
          onChange={(_event, { value }) => change({ time: value })}
        />
      </Field>
      {zone !== here && (
        <Text size={200} className={mergeClasses(styles.quiet, styles.zone)}>
          {say('plan.move.zone', { zone })}
        </Text>
      )}
    </div>
  );
};

type Props = Readonly<{
  choice: TimeChoice;
  /** The button that books the chosen time, where this is in a form. */
  act?: ReactNode;
}>;

/** Up to three times that suit both according to their calendars, and a way to choose another; if they can't be looked up, says why. */
export const SuitedTimes = ({ choice, act }: Props) => {
  const styles = useStyles();
  const { say, day, shortDay, dayOf, time } = useWords();
  const today = useToday();
  const { times, isLooking, isOwn, at, pick, toOwn, toTimes } = choice;
  // With so little room, only near days are named by anything but their date.
  const inWords = (on: CalendarDay) => (daysBetween(today, on) <= 1 ? day(on) : shortDay(on));
  return (
    <div className={styles.area} aria-busy={isLooking}>
      {isOwn ? (
        <OwnTime choice={choice} />
      ) : (
        <div className={styles.times}>
          {times.length > 0 && (
            <RadioGroup
              className={styles.list}
              aria-label={say('plan.times')}
              value={at ?? ''}
              onChange={(_event, { value }) => pick(times.find((one) => one === value) ?? null)}
            >
              {times.map((one) => (
                <Radio
                  key={one}
                  value={one}
                  data-testid="suited-time"
                  label={say('plan.times.one', { day: inWords(dayOf(one)), time: time(one) })}
                />
              ))}
            </RadioGroup>
          )}
        </div>
      )}
      <div role="status">
        <Clash choice={choice} />
      </div>
      <div className={styles.foot}>
        <div className={styles.why} role="status">
          <Why choice={choice} />
        </div>
        {act}
        {times.length > 0 && (
          <Button
            className={styles.other}
            size="small"
            appearance="transparent"
            data-testid="other-time"
            onClick={isOwn ? toTimes : toOwn}
          >
            {say(isOwn ? 'plan.times.back' : 'plan.times.other')}
          </Button>
        )}
      </div>
    </div>
  );
};
