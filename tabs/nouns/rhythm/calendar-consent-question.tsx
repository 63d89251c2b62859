import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useWords } from '../../platform/words.tsx';
import { QUIET_LAST } from '../../ui/quiet-last.ts';
import { ConsentAnswer, useConsent } from './consent.tsx';

const useStyles = makeStyles({
  ask: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  ways: QUIET_LAST,
});

type Props = Readonly<{
  /** Books the time again, in both calendars or in Kadens alone. */
  take: (inCalendars: boolean) => void;
}>;

/** Shown when booking was refused since Kadens may not write to the calendar: give permission, or go on without. */
export const CalendarConsentQuestion = ({ take }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const { ask, answer } = useConsent('calendar', () => take(true));
  return (
    <div className={styles.ask}>
      <Text size={200} role="alert">
        {say('plan.book.leave')}
      </Text>
      <ConsentAnswer answer={answer} />
      <div className={styles.ways}>
        <Button size="small" onClick={ask}>
          {say('plan.times.give-leave')}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => take(false)}>
          {say('plan.book.alone')}
        </Button>
      </div>
    </div>
  );
};
