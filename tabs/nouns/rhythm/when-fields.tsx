import { Field, Select } from '@fluentui/react-components';
import { useToday } from '../../platform/clock.ts';
import { wallTimeInWords } from '../../../shared/words/days.ts';
import { useWords } from '../../platform/words.tsx';
import { cadenceOf, firstDaysWith, lengths, onWeekday, timesWith, weekdays } from './cadence-draft.ts';
import type { CadenceDraft } from './cadence-draft.ts';
import { nameOfWeekday } from './cadence-in-words.ts';
import { useFieldStyles } from './field-styles.ts';

type ZoneFieldProps = Readonly<{ zone: string; change: (zone: string) => void }>;

const zones = Intl.supportedValuesOf('timeZone');

/** The zone that the time is in. */
const ZoneField = ({ zone, change }: ZoneFieldProps) => {
  const { say } = useWords();
  const known = zones.includes(zone) ? zones : [zone, ...zones];
  return (
    <Field label={say('personal.rhythm.zone')}>
      <Select value={zone} onChange={(_, { value }) => change(value)}>
        {known.map((name) => (
          <option key={name} value={name}>
            {name.replaceAll('_', ' ')}
          </option>
        ))}
      </Select>
    </Field>
  );
};

const WEEKS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

type Props = Readonly<{
  draft: CadenceDraft;
  change: (part: Partial<CadenceDraft>) => void;
  /** True when a running rhythm is being changed. */
  running: boolean;
}>;

/** How often, how long and when the two meet. */
export const WhenFields = ({ draft, change, running }: Props) => {
  const styles = useFieldStyles();
  const { say, language, shortDay, daysOff } = useWords();
  const today = useToday();
  const known = lengths.some((length) => length === draft.minutes) ? lengths : [...lengths, draft.minutes];
  return (
    <div className={styles.fields}>
      <Field label={say('personal.rhythm.often')}>
        <Select value={String(draft.weeks)} onChange={(_, { value }) => change({ weeks: Number(value) })}>
          {WEEKS.map((weeks) => (
            <option key={weeks} value={weeks}>
              {say('personal.rhythm.weeks', { weeks })}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('personal.rhythm.length')}>
        <Select value={String(draft.minutes)} onChange={(_, { value }) => change({ minutes: Number(value) })}>
          {known.map((minutes) => (
            <option key={minutes} value={minutes}>
              {say('personal.rhythm.minutes', { minutes })}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('personal.rhythm.weekday')}>
        <Select
          value={String(cadenceOf(draft)?.weekday ?? '')}
          onChange={(_, { value }) => {
            const weekday = weekdays.find((one) => String(one) === value);
            if (weekday) change(onWeekday(draft, weekday, today, daysOff));
          }}
        >
          {weekdays.map((weekday) => (
            <option key={weekday} value={weekday}>
              {nameOfWeekday(language, weekday)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('personal.rhythm.time')}>
        <Select value={draft.time} onChange={(_, { value }) => change({ time: value })}>
          {timesWith(draft.time).map((time) => (
            <option key={time} value={time}>
              {say('time.choice', { time: wallTimeInWords(language, time) })}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(running ? 'personal.rhythm.first.changed' : 'personal.rhythm.first')}>
        <Select value={draft.anchor} onChange={(_, { value }) => change({ anchor: value })}>
          {firstDaysWith(draft, today, daysOff).map((day) => (
            <option key={day} value={day}>
              {shortDay(day)}
            </option>
          ))}
        </Select>
      </Field>
      <ZoneField zone={draft.zone} change={(zone) => change({ zone })} />
    </div>
  );
};
