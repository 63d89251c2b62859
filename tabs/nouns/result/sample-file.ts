import { csvText } from '../../../shared/results/csv-text.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { metricName } from './metric-names.ts';

type SampleWords = Readonly<{ person: string; period: string; month: string }>;

/** A file as it may look, to begin from: two people, a month, an amount and a count. */
export const sampleFile = (language: Language, { person, period, month }: SampleWords): string => {
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
