import { makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import {
  getCalendarReading,
  turnOffCalendarReading,
  turnOnCalendarReading,
} from '../../../shared/contracts/calendar-meeting.ts';
import { useAction, useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { LeaveInTheWay } from './leave-in-the-way.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Whether customer meetings are looked for in one's own calendar: one's own choice, which holds at once. */
export const OwnCalendarFields = () => {
  const styles = useStyles();
  const { say } = useWords();
  const state = useFetched(getCalendarReading, {}).data?.state;
  const on = useAction(turnOnCalendarReading);
  const off = useAction(turnOffCalendarReading);
  return (
    <section className={styles.part} aria-labelledby="own-calendar">
      <Text as="h3" block className={styles.heading} weight="semibold" id="own-calendar">
        {say('personal.own-calendar')}
      </Text>
      <Switch
        checked={state !== undefined && state !== 'off'}
        label={say('personal.own-calendar.on')}
        disabled={state === undefined || on.isPending || off.isPending}
        onChange={(_, { checked }) => (checked ? on : off).mutate({})}
      />
      <Text size={200} className={styles.quiet} role="status">
        {say(state === 'on' ? 'personal.own-calendar.is-on' : 'personal.own-calendar.hint')}
      </Text>
      {state !== undefined && state !== 'on' && state !== 'off' && (
        <LeaveInTheWay of="own-calendar" state={state} again={() => on.mutate({})} />
      )}
      <RefusalText error={on.error ?? off.error} />
    </section>
  );
};
