/** The signs before a number's decimals: the other one groups its thousands. */
export const decimalSigns = [',', '.'] as const;
export type DecimalSign = (typeof decimalSigns)[number];

/** A number as a cell has it. Percent is as written: "62 %" is 62. */
export type CellNumber = Readonly<{
  value: number;
  currency: string | null;
  isPercent: boolean;
  /** Whether the cell itself said thousands or millions; the value has them. */
  isScaled: boolean;
}>;

/** Currencies by how they are written beside an amount. A crown without its country is Swedish. */
const CURRENCIES: Readonly<Record<string, string>> = {
  ...{ kr: 'SEK', 'kr.': 'SEK', ':-': 'SEK', sek: 'SEK', nok: 'NOK', dkk: 'DKK' },
  ...{ '€': 'EUR', eur: 'EUR', $: 'USD', usd: 'USD', '£': 'GBP', gbp: 'GBP', chf: 'CHF' },
};

/** Thousands and millions, alone or of a currency. */
const SCALES: Readonly<Record<string, Readonly<{ times: number; currency: string | null }>>> = {
  ...{ tkr: { times: 1e3, currency: 'SEK' }, kkr: { times: 1e3, currency: 'SEK' } },
  ...{ tsek: { times: 1e3, currency: 'SEK' }, ksek: { times: 1e3, currency: 'SEK' } },
  ...{ mkr: { times: 1e6, currency: 'SEK' }, mnkr: { times: 1e6, currency: 'SEK' } },
  ...{ msek: { times: 1e6, currency: 'SEK' }, keur: { times: 1e3, currency: 'EUR' } },
  ...{ meur: { times: 1e6, currency: 'EUR' }, 'k€': { times: 1e3, currency: 'EUR' } },
  ...{ 'm€': { times: 1e6, currency: 'EUR' }, k: { times: 1e3, currency: null } },
};

/** Minus as typed, as typeset (U+2212) and as others write it: hyphens and dashes. */
const MINUS = /[-\u2010-\u2015\u2212\uFE63\uFF0D]/gu;
/** What groups thousands besides the other decimal sign: any space, and the Swiss apostrophe. */
const SPACES = /[\s\u00A0\u2007\u2009\u202F'’]/gu;
const BODY = /^[\d.,\s\u00A0\u2007\u2009\u202F'’]+/u;

/** The digits of a number, after its sign and the unit before it, and what follows them. */
type Parts = Readonly<{ negative: boolean; body: string; units: readonly string[] }>;

const partsOf = (cell: string): Parts | null => {
  const text = cell.replace(MINUS, '-').trim();
  const inBrackets = /^\((.+)\)$/u.exec(text)?.[1];
  let rest = (inBrackets ?? text).trim();
  let negative = inBrackets !== undefined;
  const units: string[] = [];
  const takeSign = (): void => {
    const sign = /^[+-]/u.exec(rest)?.[0];
    if (sign === undefined) return;
    negative = sign === '-' ? !negative : negative;
    rest = rest.slice(1).trim();
  };
  takeSign();
  const before = /^[^\d.,+-]+/u.exec(rest)?.[0];
  if (before !== undefined) {
    units.push(before.trim().toLowerCase());
    rest = rest.slice(before.length);
    takeSign();
  }
  const body = BODY.exec(rest)?.[0];
  if (body === undefined) return null;
  let after = rest.slice(body.length).trim().toLowerCase();
  if (after.endsWith('-') && !after.endsWith(':-')) {
    negative = !negative;
    after = after.slice(0, -1).trim();
  }
  if (after !== '') units.push(...after.split(/\s+/u));
  return { negative, body: body.trim(), units };
};

const shapeOf = (decimal: DecimalSign): RegExp => {
  const group = decimal === ',' ? '\\.' : ',';
  const sign = decimal === ',' ? ',' : '\\.';
  const grouped = `[1-9]\\d{0,2}(?:(?:${group}|[\\s\\u00A0\\u2007\\u2009\\u202F'’])\\d{3})+`;
  return new RegExp(`^(?:(?:${grouped}|\\d+)(?:${sign}\\d*)?|${sign}\\d+)$`, 'u');
};
const SHAPES: Readonly<Record<DecimalSign, RegExp>> = { ',': shapeOf(','), '.': shapeOf('.') };

const plain = (body: string, decimal: DecimalSign): number => {
  const digits = body.replace(SPACES, '').replaceAll(decimal === ',' ? '.' : ',', '');
  return Number(digits.replace(',', '.'));
};

/** The currency of a unit, such as kr, EUR or tkr; null if it says none. */
export const currencyOf = (unit: string): string | null =>
  CURRENCIES[unit.toLowerCase()] ?? SCALES[unit.toLowerCase()]?.currency ?? null;

/** The currency that a cell of its own says, by its code or its sign; null if it is none. */
export const currencyInCell = (cell: string): string | null =>
  CURRENCIES[cell.trim().toLowerCase()] ??
  (/^[a-z]{3}$/iu.test(cell.trim()) ? cell.trim().toUpperCase() : null);

/**
 * The number in a cell with that decimal sign; null if it is none, or grouped as no number is. An exponent is none either: in a file it is
 * a rounded number or a code, and nobody writes an amount so.
 */
export const numberInCell = (cell: string, decimal: DecimalSign): CellNumber | null => {
  const parts = partsOf(cell);
  if (parts === null || !SHAPES[decimal].test(parts.body)) return null;
  let [times, currency, isPercent]: [number, string | null, boolean] = [1, null, false];
  for (const unit of parts.units) {
    const scale = SCALES[unit];
    const code = currencyOf(unit);
    if (unit === '%') isPercent = true;
    else if (scale === undefined && code === null) return null;
    if (code !== null && currency !== null && code !== currency) return null;
    currency = code ?? currency;
    times *= scale?.times ?? 1;
  }
  // As many digits as a number holds: 740.1 thousands are 740 100, not 740 100.0000000001.
  const value = Number((plain(parts.body, decimal) * times).toPrecision(15));
  if (!Number.isFinite(value)) return null;
  return {
    value: parts.negative && value !== 0 ? -value : value,
    ...{ currency, isPercent, isScaled: times !== 1 },
  };
};

/** The decimal sign that a cell gives away: 1.234,5 and 12,5 have a comma; of 1.234 and 1 234 nobody can tell. */
export const decimalSignIn = (cell: string): DecimalSign | null => {
  const body = partsOf(cell)?.body ?? '';
  const fits = decimalSigns.filter((sign) => SHAPES[sign].test(body));
  const [only] = fits;
  return fits.length === 1 && only !== undefined ? only : null;
};
