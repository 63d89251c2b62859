import {
  Button,
  Field,
  Input,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  tokens,
  Toolbar,
  ToolbarButton,
  Tooltip,
} from '@fluentui/react-components';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { useState } from 'react';
import type { Language } from '../../shared/domain/language.ts';
import { calendarDay, dayAt, momentOf, wallTime, wallTimeAt } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { dayInWords, exactDay } from '../../shared/words/days.ts';
import type { LocalMeeting, PersonKey } from '../protocol.ts';
import { moveClock, useClock, useMeetings } from './data.ts';
import { digitalTime } from './digital-time.ts';
import { nextMeeting } from './meeting/pick-meeting.ts';
import type { SayOnPage } from './words.ts';

/** The zone that the page's own clock is shown in: the sample organisation's. */
const ZONE = 'Europe/Stockholm';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, flexWrap: 'wrap' },
  clock: { fontVariantNumeric: 'tabular-nums', minWidth: 0 },
  day: { color: tokens.colorNeutralForeground2, '::first-letter': { textTransform: 'uppercase' } },
  now: { display: 'inline-flex', gap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, width: '220px' },
  move: { fontWeight: tokens.fontWeightRegular, minWidth: 'auto' },
  alert: { color: tokens.colorStatusWarningForeground1 },
});

type ClockProps = Readonly<{ say: SayOnPage; language: Language; left: PersonKey; right: PersonKey }>;

type Move = (to: Parameters<typeof moveClock>[0]) => void;

const SetClock = ({ now, say, move }: Readonly<{ now: Instant; say: SayOnPage; move: Move }>) => {
  const styles = useStyles();
  const [day, setDay] = useState<string>(dayAt(now, ZONE));
  const [time, setTime] = useState<string>(wallTimeAt(now, ZONE));
  const parsedDay = calendarDay.safeParse(day);
  const parsedTime = wallTime.safeParse(time);
  const to = parsedDay.success && parsedTime.success ? momentOf(parsedDay.data, parsedTime.data, ZONE) : null;
  const back = to !== null && to < now;
  return (
    <div className={styles.form}>
      <Field label={say('clock.set.day')}>
        <Input
          type="date"
          value={day}
          onChange={(_event, { value }) => setDay(value)}
          data-testid="clock-set-day"
        />
      </Field>
      <Field
        label={say('clock.set.time')}
        {...(back && { validationState: 'warning', validationMessage: say('clock.back') })}
      >
        <Input
          type="time"
          value={time}
          onChange={(_event, { value }) => setTime(value)}
          data-testid="clock-set-time"
        />
      </Field>
      <Button
        appearance="primary"
        disabledFocusable={to === null || back}
        onClick={() => {
          if (to !== null && !back) move({ now: to });
        }}
        data-testid="clock-set"
      >
        {say('clock.set.do')}
      </Button>
    </div>
  );
};

const useNext = (left: PersonKey, right: PersonKey, now: Instant | undefined): LocalMeeting | null => {
  const mine = useMeetings(left).data ?? [];
  const theirs = useMeetings(right).data ?? [];
  return now === undefined ? null : nextMeeting([...mine, ...theirs], now);
};

/** The clock in words, and controls to move it. */
export const ClockBar = ({ say, language, left, right }: ClockProps) => {
  const styles = useStyles();
  const now = useClock();
  const next = useNext(left, right, now);
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const [setting, setSetting] = useState(false);
  if (now === undefined) return null;

  const move: Move = (to) => {
    setState('busy');
    setSetting(false);
    moveClock(to).then(
      () => setState('ready'),
      () => setState('failed'),
    );
  };
  const busy = state === 'busy';
  const day = exactDay(language, dayAt(now, ZONE));
  const time = digitalTime(language, now, ZONE);
  const nextWhen =
    next &&
    `${dayInWords(language, dayAt(next.start, ZONE), dayAt(now, ZONE))} ${digitalTime(language, next.start, ZONE)}`;

  return (
    <div className={styles.bar} role="group" aria-label={say('clock.name')}>
      <Popover open={setting} onOpenChange={(_event, { open }) => setSetting(open)} trapFocus withArrow>
        <PopoverTrigger disableButtonEnhancement>
          <Tooltip content={say('clock.set')} relationship="description">
            <Button
              className={styles.clock}
              appearance="subtle"
              icon={<ClockRegular />}
              aria-label={say('clock.now', { time, day })}
              data-testid="clock"
              data-now={now}
            >
              <span className={styles.now}>
                <Text weight="semibold">{time}</Text>
                <Text className={styles.day}>{day}</Text>
              </span>
            </Button>
          </Tooltip>
        </PopoverTrigger>
        <PopoverSurface>
          <SetClock now={now} say={say} move={move} />
        </PopoverSurface>
      </Popover>
      <Toolbar size="small" aria-label={say('clock.name')}>
        <ToolbarButton
          className={styles.move}
          disabled={busy}
          onClick={() => move({ advance: 'PT1H' })}
          data-testid="clock-hour"
        >
          {say('clock.hour')}
        </ToolbarButton>
        <ToolbarButton
          className={styles.move}
          disabled={busy}
          onClick={() => move({ advance: 'P1D' })}
          data-testid="clock-day"
        >
          {say('clock.day')}
        </ToolbarButton>
        <Tooltip
          content={
            next && nextWhen !== null
              ? say('clock.next.title', { subject: next.subject, when: nextWhen })
              : say('clock.next.none')
          }
          relationship="description"
        >
          <ToolbarButton
            className={styles.move}
            disabled={busy || next === null}
            onClick={() => {
              if (next) move({ now: next.start });
            }}
            data-testid="clock-next"
          >
            {say('clock.next')}
          </ToolbarButton>
        </Tooltip>
      </Toolbar>
      {state === 'failed' && (
        <Text size={200} role="alert" className={styles.alert}>
          {say('clock.failed')}
        </Text>
      )}
    </div>
  );
};
