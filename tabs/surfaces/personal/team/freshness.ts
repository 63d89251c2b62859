import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import type { ConversationType } from '../../../../shared/domain/conversation-type.ts';
import { wholeWeeks } from '../../../../shared/domain/time.ts';
import type { Words } from '../../../platform/words.tsx';

export type TypeAge = TeamRow['types'][number];

/** How full a mark is: full while fresh, half when it is due, empty when it has waited too long. */
export type Fill = 'full' | 'half' | 'empty';

const fills = { fresh: 'full', due: 'half', forgotten: 'empty' } as const;

/** From how many days an age is given in weeks. */
const WEEKS_FROM = 14;

/**
 * A type's mark; null if it was never held, or there is no rhythm to measure against. Preparation is for a meeting, however long ago the last
 * one was: it has none.
 */
export const fillOf = ({ type, days, freshness }: TypeAge): Fill | null =>
  days === null || type === 'preparation' ? null : freshness && fills[freshness];

/** "5 d", "3 v", "i dag"; "–" if never held, and "·" where nothing is expected: no meeting, or a new rep. */
export const ageInWords = ({ say }: Pick<Words, 'say'>, { type, days }: TypeAge, isNew: boolean): string => {
  if (days === null) return isNew || type === 'preparation' ? '·' : '–';
  if (days === 0) return say('personal.days.today');
  return days < WEEKS_FROM
    ? say('personal.days.short', { days })
    : say('personal.weeks.short', { weeks: wholeWeeks(days) });
};

/** The whole text, for screen readers and on hover: "Affärscoaching: för 41 dagar sedan, väntat för länge". */
export const ageInWordsExact = (
  { say, typeNames }: Pick<Words, 'say' | 'typeNames'>,
  age: TypeAge,
): string => {
  const type = typeNames.of(age.type);
  const ageText =
    age.days === null ? say('personal.days.said.never') : say('personal.days.said', { days: age.days });
  return age.type === 'preparation' || age.freshness === null
    ? say('personal.fresh.said.plain', { type, age: ageText })
    : say('personal.fresh.said', {
        type,
        age: ageText,
        freshness: say(`personal.fresh.${age.freshness}`),
      });
};

/** The type most in need of a turn: overdue types before due ones, and the longest wait first. */
export const longestWaiting = (types: readonly TypeAge[]): ConversationType | null => {
  const wait = ({ days, freshness }: TypeAge): number =>
    (freshness === 'forgotten' ? 1_000_000 : 0) + (days ?? 100_000);
  const waiting = types.filter(
    ({ type, freshness }) => type !== 'preparation' && freshness !== null && freshness !== 'fresh',
  );
  return [...waiting].sort((one, other) => wait(other) - wait(one)).at(0)?.type ?? null;
};
