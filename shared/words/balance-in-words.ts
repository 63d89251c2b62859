import type { BalanceReading, SharedRep, TeamBalance } from '../coaching/balance/balance-of.ts';
import type { Language } from '../domain/language.ts';
import { localeOf, say } from './say.ts';

const percentOf = (language: Language, share: number): string =>
  new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 0 }).format(share);

const readingInWords = (language: Language, reading: BalanceReading): string => {
  const of = ({ rep, share }: SharedRep) => ({ rep, percent: percentOf(language, share) });
  switch (reading.reading) {
    case 'seldom':
      return say(language, 'balance.seldom', { percent: percentOf(language, reading.mean) });
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

/** How a team's coaching is to be read, and who has had least where that sentence doesn't say so (coaching model, section 9). */
export const balanceInWords = (language: Language, { reading, lowest }: TeamBalance): readonly string[] => {
  const sentence = readingInWords(language, reading);
  if ('lowest' in reading) return [sentence];
  const percent = percentOf(language, lowest.share);
  return [sentence, say(language, 'balance.lowest', { rep: lowest.rep, percent })];
};
