import { trueMinus } from '../../../../shared/words/true-minus.ts';
import type { OverviewTeam } from '../../../../shared/contracts/overview.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import type { CalendarMonth } from '../../../../shared/domain/month.ts';
import { localeOf } from '../../../../shared/words/say.ts';
import type { Words } from '../../../platform/words.tsx';

type MonthStyle = 'long' | 'short';

/** A month's name: "november", "nov". */
export const monthInWords = (language: Language, month: CalendarMonth, style: MonthStyle = 'long'): string =>
  new Intl.DateTimeFormat(localeOf(language), { month: style, timeZone: 'UTC' })
    .format(Date.parse(month))
    .replace(/\.$/, '');

/** A month's name beside the quarter that is shown, with its year where that is another: "oktober", "oktober 2026". */
export const monthBeside = (language: Language, month: CalendarMonth, quarter: CalendarMonth): string =>
  month.slice(0, 4) === quarter.slice(0, 4)
    ? monthInWords(language, month)
    : `${monthInWords(language, month)} ${month.slice(0, 4)}`;

const quarters = [
  'overview.quarter.1',
  'overview.quarter.2',
  'overview.quarter.3',
  'overview.quarter.4',
] as const;

/** "Fjärde kvartalet 2026". */
export const quarterInWords = ({ say }: Pick<Words, 'say'>, quarter: CalendarMonth): string =>
  say(quarters[Math.floor((Number(quarter.slice(5, 7)) - 1) / 3)] ?? 'overview.quarter.1', {
    year: quarter.slice(0, 4),
  });

const firstName = (name: string): string => name.split(' ')[0] ?? name;

/** "Team Maria"; with her whole name where there are two Marias. */
export const teamInWords = (
  { say }: Pick<Words, 'say'>,
  { manager }: Pick<OverviewTeam, 'manager'>,
  all: readonly Pick<OverviewTeam, 'manager'>[],
): string => {
  if (manager === null) return say('overview.team.small');
  const alike = all.filter((one) => one.manager && firstName(one.manager.name) === firstName(manager.name));
  return say('overview.team.of', { name: alike.length > 1 ? manager.name : firstName(manager.name) });
};

/** A change in points: "0,2". */
export const pointsInWords = (language: Language, points: number): string =>
  trueMinus(new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 }).format(points));
