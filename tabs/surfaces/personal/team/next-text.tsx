import { makeStyles, tokens } from '@fluentui/react-components';
import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import { useToday } from '../../../platform/clock.ts';
import { useWords } from '../../../platform/words.tsx';
import { useVisuallyHidden } from '../../../ui/visually-hidden.ts';
import { TypeIcon } from '../../../nouns/conversation-type/type-badge.tsx';

const useStyles = makeStyles({
  next: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    // Aligns the actions in one line down the team.
    flex: '0 1 188px',
    minWidth: 0,
    fontVariantNumeric: 'tabular-nums',
  },
  none: { flex: '0 1 188px', color: tokens.colorNeutralForeground2 },
});

/** When the two meet next and about what, or that nothing is booked. */
export const NextText = ({ row: { rhythm, next, live, hasLeft } }: Readonly<{ row: TeamRow }>) => {
  const styles = useStyles();
  const { say, day, shortDay, exactDay, time, dayOf, typeNames } = useWords();
  const { hidden } = useVisuallyHidden();
  const today = useToday();
  const shown = live ?? next;
  if (hasLeft) return <span className={styles.none} />;
  if (!shown)
    return (
      <span className={styles.none}>
        {say(rhythm.cadence === null ? 'personal.next.no-rhythm' : 'personal.next.unbooked')}
      </span>
    );
  const on = dayOf(shown.startsAt);
  const at = time(shown.startsAt);
  const type = typeNames.of(shown.type);
  return (
    <span className={styles.next} title={say('personal.next.title', { day: exactDay(on), time: at, type })}>
      <TypeIcon type={shown.type} />
      <span className={hidden}>{type}</span>
      {live
        ? say('personal.session.live')
        : say('personal.when', { day: on === today ? day(on) : shortDay(on), time: at })}
    </span>
  );
};
