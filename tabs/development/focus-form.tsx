import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { behaviourOf, behaviours } from '../../shared/coaching/behaviours.ts';
import { setFocus } from '../../shared/contracts/focus.ts';
import { FOCUS_TEXT_MAX } from '../../shared/domain/focus.ts';
import { addDays, calendarDay } from '../../shared/domain/time.ts';
import { useAction } from '../platform/api.ts';
import { useToday } from '../platform/clock.ts';
import { useWords } from '../platform/words.tsx';
import { BehaviourChoice } from './rating-form.tsx';
import { RefusalLine } from './refusal-line.tsx';

/** Long enough for a behaviour to be practised some times and seen, in days; can be changed. */
const SIX_WEEKS = 42;

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  five: { color: tokens.colorNeutralForeground2 },
});

type Props = Readonly<{ rhythmId: string; without: readonly string[]; close: () => void }>;

/** What is practised from now on. Only the behaviour and the day are needed; the highest level says what will be seen. */
export const FocusForm = ({ rhythmId, without, close }: Props) => {
  const styles = useStyles();
  const { language, say } = useWords();
  const today = useToday();
  const first = behaviours.find(({ id }) => !without.includes(id))?.id ?? '';
  const [behaviour, choose] = useState(first);
  const [why, setWhy] = useState('');
  const [sign, setSign] = useState('');
  const [until, setUntil] = useState<string>(addDays(today, SIX_WEEKS));
  const set = useAction(setFocus, { onDone: close });
  const day = calendarDay.safeParse(until);
  const five = behaviourOf(behaviour)?.levels[5][language];
  return (
    <form
      className={styles.form}
      data-testid="focus-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (day.success)
          set.mutate({ params: { id: rhythmId }, body: { behaviour, why, sign, until: day.data } });
      }}
    >
      <BehaviourChoice value={behaviour} choose={choose} without={without} />
      <Text size={200} className={styles.five}>
        {say('development.level.five', { text: five ?? '' })}
      </Text>
      <Field size="small" label={say('development.focus.why')}>
        <Input
          size="small"
          maxLength={FOCUS_TEXT_MAX}
          value={why}
          onChange={(_, { value }) => setWhy(value)}
        />
      </Field>
      <Field size="small" label={say('development.focus.sign')}>
        <Input
          size="small"
          maxLength={FOCUS_TEXT_MAX}
          placeholder={five}
          value={sign}
          onChange={(_, { value }) => setSign(value)}
        />
      </Field>
      <Field size="small" label={say('development.focus.until')}>
        <Input
          size="small"
          type="date"
          min={today}
          value={until}
          onChange={(_, { value }) => setUntil(value)}
        />
      </Field>
      <RefusalLine error={set.error} />
      <div className={styles.acts}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={set.isPending || !day.success}
        >
          {say('development.focus.save')}
        </Button>
        <Button size="small" appearance="subtle" onClick={close}>
          {say('development.cancel')}
        </Button>
      </div>
    </form>
  );
};
