import type { Language } from '../domain/language.ts';
import { localeOf } from './say.ts';

const A_KRONA = 1_000_000;
/** A hundredth of a krona, the least that is written. */
const LEAST = A_KRONA / 100;

/** What something cost, in millionths of a krona: to the hundredth, and never as nothing where it was something. */
export const costInWords = (language: Language, cost: number): string =>
  new Intl.NumberFormat(localeOf(language), { style: 'currency', currency: 'SEK' }).format(
    (cost > 0 ? Math.max(cost, LEAST) : 0) / A_KRONA,
  );
