/** The suffixes of a number, and the factor each stands for. */
const SIZES: Readonly<Record<string, number>> = {
  '': 1,
  '%': 1,
  kr: 1,
  sek: 1,
  k: 1_000,
  t: 1_000,
  tkr: 1_000,
  kkr: 1_000,
  m: 1_000_000,
  mn: 1_000_000,
  mkr: 1_000_000,
  mnkr: 1_000_000,
};
/** A comma or point before each group of three digits separates thousands, unless a zero stands first; any other begins the decimals. */
const NUMBER =
  /^([-\u2212+]?)(?:sek)?(?:([1-9]\d{0,2}(?:([.,])\d{3})(?:\3\d{3})*)|(\d+))(?:[.,](\d+))?([a-z%]*)$/;

/**
 * Reads a number typed in either language: "1 200 000", "1,200,000", "1,5", "1,2 mkr", "SEK 1.2m", "18 %". Null when empty, undefined when
 * unreadable.
 */
export const typedNumber = (typed: string): number | null | undefined => {
  const text = typed.replace(/[\s']/g, '').toLowerCase();
  if (text === '') return null;
  const [, sign, parted, , plain, decimals, unit] = NUMBER.exec(text) ?? [];
  const size = SIZES[unit ?? ''];
  const whole = parted?.replace(/[.,]/g, '') ?? plain;
  if (whole === undefined || size === undefined) return undefined;
  const number = Number(`${whole}.${decimals ?? '0'}`) * size;
  const value = Math.round(number * 1e6) / 1e6;
  return sign === '-' || sign === '\u2212' ? -value : value;
};
