import type { CalendarDay } from '../domain/time.ts';
import { toDay } from '../domain/time.ts';
import { workingDayFrom } from '../domain/working-days.ts';
import type { DaysOff } from '../domain/working-days.ts';

/** A time to come that is no one day, with where its words stand: `from` is its first working day, null where that can't be told. */
export type Stretch = Readonly<{ start: number; end: number; from: CalendarDay | null }>;

type Today = Readonly<{ today: CalendarDay; daysOff: DaysOff }>;

const TO =
  '(?:(?:till|tills|until|til|to|into|förrän|för|for|in|i|under|during|någon gång|nån gång|some ?time|och|and) )*';
const word = (source: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?<!\\d(?:st|nd|rd|th|:?[ae])? (?:of )?)${source}(?!\\p{L})`, 'iu');
const AFTER =
  '(?:efter|after|past|bortom|(?:på )?andra sidan(?: om)?|(?:on )?the other side of) (?:the |min |my |vår |our |hela )?';

const MONTHS =
  'jan(?:uari|uary)? feb(?:ruari|ruary)? mars|march apr(?:il)? maj|may juni?|june juli?|july aug(?:usti?)? sep(?:t|tember)? o[kc]t(?:ober)? nov(?:ember)? dec(?:ember)?'.split(
    ' ',
  );
const MONTH = MONTHS.join('|');

/** That day of that month, this year or, where it has passed, the next. */
const nextOn = (monthAndDay: string, today: CalendarDay): CalendarDay => {
  const day = toDay(`${today.slice(0, 4)}-${monthAndDay}`);
  return day > today ? day : toDay(`${Number(today.slice(0, 4)) + 1}-${monthAndDay}`);
};
const firstOf = (month: number, today: CalendarDay): CalendarDay =>
  nextOn(`${String(((month - 1) % 12) + 1).padStart(2, '0')}-01`, today);

/** Each kind of such a time, and when it begins. */
const STRETCHES: readonly (readonly [RegExp, (said: string, today: CalendarDay) => CalendarDay | null])[] = [
  [
    word(`${TO}${AFTER}(?:jul(?:en|helgen|afton|dagen)?|christmas(?: day| break)?|xmas)`),
    (_, today) => nextOn('12-27', today),
  ],
  [
    word(
      `${TO}${AFTER}(?:nyår(?:et|shelgen|safton|sdagen)?|new years?(?:['’]?s)?(?: eve| day| break)?|holidays|helgerna|jullovet|julledigheten|mellandagarna)`,
    ),
    (_, today) => nextOn('01-02', today),
  ],
  [word(`${TO}${AFTER}(?:trettonhelgen|trettondag\\p{L}*|epiphany)`), (_, today) => nextOn('01-07', today)],
  [
    word(
      `${TO}${AFTER}(?:påsk\\p{L}*|easter|midsommar\\p{L}*|midsummer|semester\\p{L}*|ledighet\\p{L}*|holiday|vacation|leave|sommar\\p{L}*|summer|sportlov\\p{L}*|höstlov\\p{L}*)`,
    ),
    () => null,
  ],
  [
    word(`${TO}(?:nästa år|nya året|next year|(?:the )?new year)`),
    (_, today) => toDay(`${Number(today.slice(0, 4)) + 1}-01-01`),
  ],
  [
    word(`${TO}(?:nästa månad|next month|månaden därpå)`),
    (_, today) => firstOf(Number(today.slice(5, 7)) + 1, today),
  ],
  [
    word(`${TO}(?:nästa kvartal|next quarter)`),
    (_, today) => firstOf(Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 4, today),
  ],
  [
    word(
      `(?:(?:till|under|in på|fram i) (?:våren|sommaren|hösten|vintern)|(?:till |i )+(?:höst|sommar|vinter|vår)(?! \\p{L})|(?:to|in|into|until|for|this|next) (?:the |early |late |next )*(?:spring|summer|autumn|winter)|längre fram|framöver|some other time|later on)`,
    ),
    () => null,
  ],
  [
    word(
      `(?<!(?:veckan?|week|slutet(?: på| av)?|mitten(?: på| av)?|end(?: of)?|middle of) )(?:till|tills|until|til|to|into|förrän|in|i|under|during|för|for|early|late|tidigt|sent|början av|beginning of|start of)(?: i| in| early| late| tidigt| sent| början av| the (?:start|beginning) of)* (?<month>${MONTH})(?! ?\\d)`,
    ),
    (said, today) => {
      const named = said.split(' ').at(-1) ?? '';
      return firstOf(MONTHS.findIndex((one) => new RegExp(`^(?:${one})$`, 'iu').test(named)) + 1, today);
    },
  ],
];

/** The time that is no one day which a text says something is moved to: "efter jul", "i januari", "next year". Null where it says none. */
export const stretchIn = (text: string, { today, daysOff }: Today): Stretch | null => {
  for (const [pattern, read] of STRETCHES) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const first = read(match[0], today);
    const from = first === null ? null : workingDayFrom(first, daysOff);
    return { start: match.index, end: match.index + match[0].length, from };
  }
  return null;
};
