import { DEAL_VALUE_MAX } from '../../../shared/domain/deal.ts';
import { typedNumber } from '../../ui/typed-number.ts';

/** Reads a typed sum of money in whole kronor: "450 000", "1,2 mkr". Null when empty, undefined when unreadable. */
export const typedMoney = (typed: string): number | null | undefined => {
  const number = typedNumber(typed);
  if (number === null || number === undefined) return number;
  const value = Math.round(number);
  return value >= 0 && value <= DEAL_VALUE_MAX ? value : undefined;
};
