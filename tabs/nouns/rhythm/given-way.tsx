import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { z } from 'zod/mini';
import type { getPairDaysOff, PersonsDaysOff } from '../../../shared/contracts/pair-days-off.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { isThinnedOut, startsAt } from '../../../shared/domain/rhythm.ts';
import { isOffAt } from '../../../shared/domain/rhythm-turn.ts';
import type { RhythmTurn } from '../../../shared/domain/rhythm-turn.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { useWords } from '../../platform/words.tsx';
import { cadenceOn } from './half-year.ts';
import type { CadencesAhead } from './half-year.ts';

export type PairDaysOff = z.output<typeof getPairDaysOff.reply>;

const useStyles = makeStyles({
  list: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
  },
});

/** A person's public holiday at that time; null if they are off for another reason, or working. */
const holidayOf = (
  person: PersonsDaysOff,
  at: Instant,
  minutes: number,
  language: Language,
): string | null => {
  const day = dayAt(at, person.zone);
  if (!isOffAt(person, at, minutes)) return null;
  return person.holidays.find((one) => one.day === day)?.[language] ?? null;
};

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

type Props = Readonly<{
  ahead: CadencesAhead;
  turns: readonly RhythmTurn[];
  daysOff: PairDaysOff;
  name: string;
}>;

/** The sessions that give way to either person's day off: which, why, and where they go. */
export const GivenWay = ({ ahead, turns, daysOff: { manager, rep }, name }: Props) => {
  const styles = useStyles();
  const { say, shortDay, language } = useWords();
  const moved = turns.filter(
    ({ day, heldOn }) => heldOn !== day && !isThinnedOut(cadenceOn(ahead, day), day),
  );
  if (moved.length === 0) return null;
  const whyOf = ({ day }: RhythmTurn): string => {
    const cadence = cadenceOn(ahead, day);
    const at = startsAt(cadence, day);
    const holiday =
      holidayOf(manager, at, cadence.minutes, language) ?? holidayOf(rep, at, cadence.minutes, language);
    if (holiday !== null) return capitalised(holiday);
    return isOffAt(rep, at, cadence.minutes)
      ? say('personal.rhythm.turn.off', { name })
      : say('personal.rhythm.turn.you-off');
  };
  return (
    <ul className={styles.list}>
      {moved.map((turn) => (
        <li key={turn.day}>
          {turn.heldOn === null
            ? say('personal.rhythm.turn.left-out', { why: whyOf(turn), day: shortDay(turn.day) })
            : say('personal.rhythm.turn.moved', {
                why: whyOf(turn),
                day: shortDay(turn.day),
                to: shortDay(turn.heldOn),
              })}
        </li>
      ))}
    </ul>
  );
};
