import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import type { Words } from '../../../platform/words.tsx';

export type TypeAge = TeamRow['types'][number];

/** How full a mark is: full while fresh, half when it is due, empty when it has waited too long. */
export type Fill = 'full' | 'half' | 'empty';

const fills = { fresh: 'full', due: 'half', forgotten: 'empty' } as const;

/** The mark of a type; none without a rhythm to measure against or before its first time has come, and preparation is never late without a meeting. */
export const fillOf = ({ type, days, freshness }: TypeAge): Fill | null => {
  if (type === 'preparation') return days === null ? null : 'full';
  if (freshness === null || (days === null && freshness === 'fresh')) return null;
  return fills[freshness];
};

/** "12 d", "i dag", "aldrig". */
export const ageInWords = ({ say }: Pick<Words, 'say'>, { days }: TypeAge): string => {
  if (days === null) return say('personal.days.never');
  return days === 0 ? say('personal.days.today') : say('personal.days.short', { days });
};

/** All of it, for screen readers and on hover: "Affärscoaching: för 41 dagar sedan, har väntat länge". */
export const ageInWordsExact = (
  { say, typeNames }: Pick<Words, 'say' | 'typeNames'>,
  age: TypeAge,
): string => {
  const type = typeNames.of(age.type);
  const said =
    age.days === null ? say('personal.days.said.never') : say('personal.days.said', { days: age.days });
  return age.type === 'preparation' || age.freshness === null
    ? say('personal.fresh.said.plain', { type, age: said })
    : say('personal.fresh.said', {
        type,
        age: said,
        freshness: say(`personal.fresh.${age.freshness}`),
      });
};
