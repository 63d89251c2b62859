import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import { daysBetween } from '../../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';
import { useToday } from '../../../platform/clock.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { TypeIcon } from '../../../nouns/conversation-type/type-badge.tsx';
import type { TeamActions } from './team-actions.ts';

const useStyles = makeStyles({
  next: {
    justifyContent: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
});

/** When the two meet next and about what, or what it takes for them to. */
export const NextCell = ({ row, actions }: Readonly<{ row: TeamRow; actions: TeamActions }>) => {
  const styles = useStyles();
  const { say, day, shortDay, exactDay, time, dayOf, typeNames } = useWords();
  const today = useToday();
  /** Where the focus comes back to when what it opened is closed. */
  const back = useRestoreFocusTarget();
  /** Today and the week ahead need no date. */
  const near = (on: CalendarDay): string =>
    on === today ? day(on) : daysBetween(today, on) < 7 ? (shortDay(on).split(' ')[0] ?? '') : shortDay(on);
  const { rhythm, next, liveSessionId } = row;
  const name = firstName(rhythm.rep.name);
  if (liveSessionId !== null)
    return (
      <Button
        size="small"
        aria-label={say('personal.do.continue.with', { name })}
        onClick={() => actions.openSession(liveSessionId)}
      >
        {say('personal.do.continue')}
      </Button>
    );
  if (next) {
    const on = dayOf(next.startsAt);
    const at = time(next.startsAt);
    return (
      <Button
        className={styles.next}
        size="small"
        appearance="subtle"
        title={say('personal.next.title', { day: exactDay(on), time: at, type: typeNames.of(next.type) })}
        aria-label={say('personal.do.prepare.with', { day: day(on), time: at, name })}
        onClick={() => actions.openSession(next.id)}
      >
        <TypeIcon type={next.type} />
        {`${near(on)} ${at}`}
      </Button>
    );
  }
  const set = rhythm.cadence === null;
  return (
    <Button
      {...back}
      size="small"
      aria-label={say(set ? 'personal.do.set-rhythm.with' : 'personal.do.book.with', { name })}
      onClick={() => actions.openRhythm(rhythm, 'set')}
    >
      {say(set ? 'personal.do.set-rhythm' : 'personal.do.book')}
    </Button>
  );
};
