import { DEAL_VALUE_MAX } from '../../../shared/domain/deal.ts';

/** What is written after a number of kronor, and how many each stands for. */
const SIZES: Readonly<Record<string, number>> = {
  '': 1,
  kr: 1,
  sek: 1,
  k: 1_000,
  t: 1_000,
  tkr: 1_000,
  m: 1_000_000,
  mn: 1_000_000,
  mkr: 1_000_000,
  mnkr: 1_000_000,
};
/** A comma or a point before one or two digits begins the decimals; before three, it parts thousands. */
const AMOUNT = /^(?:sek)?(\d+(?:[.,]\d{3})*)(?:[.,](\d{1,2}))?([a-z]*)$/;

/** A sum of money as people type it: "450 000", "1,2 mkr", "SEK 1.2m"; null for none, undefined where it can't be told. */
export const typedMoney = (typed: string): number | null | undefined => {
  const text = typed.replace(/\s/g, '').toLowerCase();
  if (text === '') return null;
  const [, whole, decimals, unit] = AMOUNT.exec(text) ?? [];
  const size = SIZES[unit ?? ''];
  if (whole === undefined || size === undefined) return undefined;
  const value = Math.round(Number(`${whole.replace(/[.,]/g, '')}.${decimals ?? '0'}`) * size);
  return value <= DEAL_VALUE_MAX ? value : undefined;
};
