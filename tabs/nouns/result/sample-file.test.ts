import { expect, test } from 'vitest';
import { toDay } from '../../../shared/domain/time.ts';
import { lookAtFile } from '../../../shared/results/file-look.ts';
import { proposeDealMapping, proposeKind } from '../../../shared/results/propose-deal-mapping.ts';
import { proposeMapping } from '../../../shared/results/propose-mapping.ts';
import { bytesOf, encoded } from '../../../shared/results/test-file.ts';
import { en } from '../../../shared/words/result/en.ts';
import { sv } from '../../../shared/words/result/sv.ts';
import { namedMetrics } from './metric-names.ts';
import { sampleDealColumns, sampleDeals, sampleResults } from './sample-file.ts';

const TODAY = toDay('2026-11-30');
const wordsIn = { sv, en };
const languages = ['sv', 'en'] as const;

const lookAt = async (text: string) => {
  const look = await lookAtFile(bytesOf(encoded(text, 'utf-8')), 100);
  if (look === null) throw new Error('the file is no text');
  return look;
};

test.each(languages)(
  'each column of the example of deals is understood by its title, in %s',
  async (language) => {
    const words = wordsIn[language];
    const titles = sampleDealColumns.map((use) => words[`result.use.${use}`]);
    const stages = [words['result.stage.proposal'], words['result.stage.won']] as const;
    const look = await lookAt(sampleDeals(language, { titles, stages, today: TODAY }));
    expect(proposeKind(look, [])).toBe('deals');
    expect(proposeDealMapping(look, []).uses.map(({ as }) => as)).toEqual(sampleDealColumns);
    const typed = await lookAt(titles.map((title) => title.replace('’', "'")).join(';'));
    expect(proposeDealMapping(typed, []).uses[0]).toEqual({ as: 'deal-id' });
  },
);

test.each(languages)(
  'each column of the example of results is understood by its title, in %s',
  async (language) => {
    const words = wordsIn[language];
    const sample = { person: words['result.sample.person'], period: words['result.sample.period'] };
    const look = await lookAt(sampleResults(language, { ...sample, month: '2026-11' }));
    expect(proposeKind(look, [])).toBe('results');
    const { uses } = proposeMapping(look, namedMetrics([]), [], TODAY);
    expect(uses).toMatchObject([
      ...[{ as: 'person' }, { as: 'period' }, { as: 'value', metric: 'recurring-revenue' }],
      { as: 'value', metric: 'meetings-held' },
    ]);
  },
);

test.each(languages)(
  'a column of deals that is called as Kadens calls it is understood, in %s',
  async (language) => {
    const words = wordsIn[language];
    const uses = ['created', 'currency', 'deal-id', 'customer'] as const;
    const look = await lookAt(`${uses.map((use) => words[`result.use.${use}`]).join(';')}\n1;1;1;1\n`);
    expect(proposeDealMapping(look, []).uses.map(({ as }) => as)).toEqual(uses);
  },
);
