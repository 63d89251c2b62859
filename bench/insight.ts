import { insightOf } from '../shared/coaching/insight/insight.ts';
import type { ChangeRange } from '../shared/coaching/insight/change-range.ts';
import { figureOf } from './figure.ts';
import type { Figure } from './figure.ts';
import { seededCompany } from './insight/seeded-company.ts';
import type { CompanyDesign } from './insight/seeded-company.ts';

const COMPANIES = { usual: 100, full: 2_000 } as const;
const SIZES = [12, 20, 40, 60] as const;
const DIFFERENCE = 0.5;
/** What the interval promises. */
const CERTAINTY = 0.9;

const halved = (people: number): CompanyDesign => ({
  ...{ people, coached: people / 2, difference: 0, isSkewed: false, isByManager: false },
});

/** The range of the difference in each company of a design, where there is one. */
const rangesOf = (design: CompanyDesign, companies: number): readonly ChangeRange[] =>
  Array.from({ length: companies }, (_, seed) => {
    const company = seededCompany(seed * 64 + design.people, design);
    return insightOf(company, { min: 1, seed: `company ${seed}` }).compared ?? [];
  }).flat();

const shareCovering = (ranges: readonly ChangeRange[], difference: number): number =>
  ranges.filter(({ low, high }) => low <= difference && difference <= high).length / ranges.length;

/**
 * How often the range of a difference misses zero where there is none, and covers one that there is, in simulated companies of several sizes
 * whose groups are random; and how often it misses zero in designs for which nothing is promised.
 */
export const insight = (isFull: boolean): readonly Figure[] => {
  const companies = isFull ? COMPANIES.full : COMPANIES.usual;
  const missing = (name: string, design: CompanyDesign): Figure =>
    figureOf(`insight-misses-${name}`, 'share', {
      value: 1 - shareCovering(rangesOf(design, companies), 0),
      floor: 1 - CERTAINTY,
    });
  return [
    ...SIZES.flatMap((people) => [
      missing(String(people), halved(people)),
      figureOf(`insight-covers-${people}`, 'share', {
        value: shareCovering(rangesOf({ ...halved(people), difference: DIFFERENCE }, companies), DIFFERENCE),
        floor: CERTAINTY,
      }),
    ]),
    missing('40-skewed', { ...halved(40), isSkewed: true }),
    missing('40-five-coached', { ...halved(40), coached: 5 }),
    missing('40-by-manager', { ...halved(40), isByManager: true }),
  ];
};
