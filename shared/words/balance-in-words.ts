import type { BalanceReading, SharedRep, TeamBalance } from '../coaching/balance/balance-of.ts';
import type { Language } from '../domain/language.ts';
import { localeOf, say } from './say.ts';

/** A share in whole per cent. */
export const percentInWords = (language: Language, share: number): string =>
  new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 0 }).format(share);

type NameOf = (rep: string) => string;

const readingInWords = (language: Language, reading: BalanceReading, nameOf: NameOf): string => {
  const of = ({ rep, share }: SharedRep) => ({ rep: nameOf(rep), percent: percentInWords(language, share) });
  switch (reading.reading) {
    case 'seldom':
      // Less than a half per cent would be written as nothing.
      if (reading.mean < 0.005) return say(language, 'balance.never');
      return say(language, 'balance.seldom', { percent: percentInWords(language, reading.mean) });
    case 'even':
      return say(language, 'balance.even');
    case 'somewhat-uneven':
      return say(language, 'balance.somewhat-uneven', of(reading.lowest));
    case 'uneven': {
      const { rep: other, percent: otherPercent } = of(reading.highest);
      return say(language, 'balance.uneven', { ...of(reading.lowest), other, otherPercent });
    }
  }
};

/** Who has had less than this share is told of alone: beside that, nobody reads that all get what was agreed. */
const ROUGHLY_ALL = 0.8;

/** How a team's coaching is to be read, and who has had least where that sentence doesn't say so (coaching model, section 9). */
export const balanceInWords = (
  language: Language,
  { reading, lowest }: Pick<TeamBalance, 'reading' | 'lowest'>,
  nameOf: NameOf = (rep) => rep,
): readonly string[] => {
  const sentence = readingInWords(language, reading, nameOf);
  if ('lowest' in reading || lowest === null) return [sentence];
  const percent = percentInWords(language, lowest.share);
  if (reading.reading === 'even' && lowest.share < ROUGHLY_ALL)
    return [say(language, 'balance.share', { rep: nameOf(lowest.rep), percent })];
  return [sentence, say(language, 'balance.lowest', { rep: nameOf(lowest.rep), percent })];
};
