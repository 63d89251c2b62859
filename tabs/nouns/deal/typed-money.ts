import { DEAL_VALUE_MAX } from '../../../shared/domain/deal.ts';
import { typedNumber } from '../../ui/typed-number.ts';

/** A sum of money as people type it, in whole kronor: "450 000", "1,2 mkr"; null for none, undefined where it can't be told. */
export const typedMoney = (typed: string): number | null | undefined => {
  const number = typedNumber(typed);
  if (number === null || number === undefined) return number;
  const value = Math.round(number);
  return value >= 0 && value <= DEAL_VALUE_MAX ? value : undefined;
};
