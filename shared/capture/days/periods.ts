import type { DateValue, PeriodUnit } from './date-value.ts';
import { dateValue, numbered } from './date-value.ts';
import { ordinalOf } from './numerals.ts';

/** Times longer than a day, as they are said after "i slutet av" or by themselves; "en timme i veckan" is how often. */
export const SWEDISH_PERIOD =
  '(?:nästa|kommande|den här|denna|detta|det här|innevarande) (?:vecka|veckan|månad|månaden|kvartal|kvartalet|halvår|halvåret|år|året)|(?<=(?:i|under|på|av|nu i|innan|före|till|för) )(?<!(?:timm(?:e|ar)|gång(?:er)?|minuter|kvart|möten|samtal|besök|dag|dagar) i )(?:veckan|månaden|kvartalet|halvåret|året)|kvartal [1-4]|(?<=(?:i|under|på|av|innan|före|till|för|inom|senast|efter|in|by|before|end of) )(?:q ?[1-4]|h[12])(?= *(?:$|[,.;!?)])| (?:och|men|så|med|i|på|är|tar|and|but|so|20\\d\\d)(?!\\p{L}))|(?:första|andra|tredje|fjärde) kvartalet|(?:första|andra) halvåret';
export const ENGLISH_PERIOD =
  '(?:next|the coming|this|the current) (?:calendar )?(?:week|month|quarter|half|year)|(?<=(?:of|by|before|during|within|in) )the (?:calendar |fiscal )?(?:week|month|quarter|half|year)|(?<=(?:end|start|beginning|middle) of )(?:week|month|quarter|year)|(?:the )?(?:first|second|third|fourth) quarter|(?<=(?:in|by|before|during|within|until|of|for|after|early|mid|late|this|next|innan|före|under|i|av)[ -])(?:q ?[1-4]|h[12])(?= *(?:$|[,.;!?)])| (?:and|but|so|with|at|to|is|ends|och|20\\d\\d)(?!\\p{L}))|(?:the )?(?:first|second) half(?: of the year)?';

const unitIn = (said: string): PeriodUnit =>
  /veck|week/u.test(said)
    ? 'week'
    : /månad|month/u.test(said)
      ? 'month'
      : /kvartal|quarter|^q/u.test(said)
        ? 'quarter'
        : /halv|half|^h\d/u.test(said)
          ? 'half'
          : 'year';

/** The time that is named: "nästa kvartal", "Q1", "the second half". */
export const periodSaid = (period: string): DateValue | null => {
  const said = period.toLowerCase();
  const unit = unitIn(said);
  const digit = /[1-4]$/u.exec(said)?.[0];
  if (digit !== undefined) return numbered(unit, Number(digit));
  const nth = ordinalOf(/^(?:the )?(\p{L}+)/u.exec(said)?.[1] ?? '');
  if (!Number.isNaN(nth)) return numbered(unit, nth);
  return dateValue({ unit, offset: /^(?:nästa|next|kommande|the coming)/u.test(said) ? 1 : 0 });
};
