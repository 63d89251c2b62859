import type { TeamRow } from '../../../shared/contracts/rhythm.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { say } from '../../../shared/words/say.ts';
import { typeName } from '../../ui/type-look.ts';

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
export const ageInWords = (language: Language, { days }: TypeAge): string => {
  if (days === null) return say(language, 'personal.days.never');
  return days === 0 ? say(language, 'personal.days.today') : say(language, 'personal.days.short', { days });
};

/** All of it, for screen readers and on hover: "Affärscoaching: för 41 dagar sedan, har väntat länge". */
export const ageSaid = (language: Language, age: TypeAge): string => {
  const type = typeName(language, age.type);
  const said =
    age.days === null
      ? say(language, 'personal.days.said.never')
      : say(language, 'personal.days.said', { days: age.days });
  return age.type === 'preparation' || age.freshness === null
    ? say(language, 'personal.fresh.said.plain', { type, age: said })
    : say(language, 'personal.fresh.said', {
        type,
        age: said,
        freshness: say(language, `personal.fresh.${age.freshness}`),
      });
};
