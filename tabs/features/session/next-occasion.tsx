import { makeStyles, tokens } from '@fluentui/react-components';
import type { Session } from '../../../shared/contracts/session.ts';
import { useWords } from '../../platform/words.tsx';
import { DayText } from '../../ui/day-text.tsx';

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2 },
});

/** When the two meet next. */
export const NextOccasion = ({ session }: Readonly<{ session: Pick<Session, 'next'> }>) => {
  const styles = useStyles();
  const { say, time, dayOf, typeNames } = useWords();
  const { next } = session;
  if (next === null) return <p className={styles.text}>{say('panel.next-time.none')}</p>;
  return (
    <p className={styles.text}>
      {say('panel.next-time')} <DayText day={dayOf(next.startsAt)} /> {time(next.startsAt)} ·{' '}
      {typeNames.of(next.type)}
    </p>
  );
};
