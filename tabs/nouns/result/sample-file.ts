import { csvText } from '../../../shared/results/csv-text.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { addDays } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { metricName } from './metric-names.ts';

type SampleWords = Readonly<{ person: string; period: string; month: string }>;

/** A file of results as it may look, to begin from: two people, a month, an amount and a count. */
export const sampleResults = (language: Language, { person, period, month }: SampleWords): string => {
  const amount = language === 'sv' ? ['740,5', '612'] : ['740.5', '612'];
  return csvText(
    [
      [
        person,
        period,
        `${metricName('recurring-revenue', language)} (${language === 'sv' ? 'tkr' : 'kSEK'})`,
        metricName('meetings-held', language),
      ],
      ['anna.berg@example.com', month, amount[0] ?? '', '14'],
      ['per.ek@example.com', month, amount[1] ?? '', '11'],
    ],
    language === 'sv' ? ';' : ',',
  );
};

/** The columns of the file of deals that shows how one may look. */
export const sampleDealColumns = [
  ...(['deal-id', 'name', 'customer', 'amount', 'stage', 'closes', 'activity', 'person'] as const),
] as const;

type SampleDealWords = Readonly<{
  titles: readonly string[];
  stages: readonly [string, string];
  today: CalendarDay;
}>;

/** A file of deals as it may look: one that is open and one that is won. */
export const sampleDeals = (language: Language, { titles, stages, today }: SampleDealWords): string => {
  const [proposal, won] = stages;
  const amount = language === 'sv' ? ['420000,50', '180000'] : ['420000.50', '180000'];
  return csvText(
    [
      titles,
      [
        ...['1042', 'Ramavtal 2027', 'Volvo Lastvagnar', amount[0] ?? '', proposal],
        ...[addDays(today, 30), addDays(today, -2), 'anna.berg@example.com'],
      ],
      [
        ...['1017', 'Pilot', 'Scania', amount[1] ?? '', won],
        ...[addDays(today, -7), addDays(today, -7), 'per.ek@example.com'],
      ],
    ],
    language === 'sv' ? ';' : ',',
  );
};
