import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { sv as first } from '../../shared/words/first-view.sv.ts';
import { sv as all } from '../../shared/words/sv.ts';
import { earlySentences, sourcesBelow } from './said-words.ts';

const words = resolve(import.meta.dirname, '../../shared/words');
const catalogue = z.object({ sv: z.record(z.string(), z.string()) });
/** Parts fetched before anything else: what every page may say, and what is said after a crash. */
const ALWAYS = ['first', 'crash'];

/** The part of the words that each sentence is fetched with. */
const readParts = async (): Promise<ReadonlyMap<string, string>> => {
  const folders = readdirSync(words, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const entries = await Promise.all(
    folders.map(async ({ name }) => {
      const { sv } = catalogue.parse(await import(`../../shared/words/${name}/sv.ts`));
      return Object.keys(sv).map((key) => [key, key in first ? 'first' : name] as const);
    }),
  );
  return new Map(entries.flat());
};

test('no sentence is said where its part of the words may not have been fetched', async () => {
  const parts = await readParts();
  expect([...parts.keys()].sort()).toEqual(Object.keys(all).sort());
  expect(earlySentences(sourcesBelow(['tabs', 'shared']), 'tabs/app.tsx#App', parts, ALWAYS)).toEqual([]);
});

/** A page that lazily shows a form inside the words of deals, written as `page`, and another route to the form. */
const planted = (page: string, elsewhere = 'null') =>
  new Map([
    [
      'tabs/app.tsx',
      `import { InWords } from './in-words.tsx';
       import { Elsewhere } from './elsewhere.tsx';
       const Form = lazily(() => import('./form.tsx').then((made) => made.Form));
       const InDealWords = ({ children }) => <InWords of="deal">{children}</InWords>;
       export const App = () => <><Elsewhere />${page}</>;`,
    ],
    ['tabs/form.tsx', "export const Form = () => <p>{say('deal.title')}{say(`deal.stage.${stage}`)}</p>;"],
    [
      'tabs/elsewhere.tsx',
      `import { Form } from './form.tsx';
       export const Elsewhere = () => ${elsewhere};`,
    ],
  ]);

test.each([
  ['within its words', '<InWords of="deal"><Form /></InWords>', 'null', []],
  ['within a component that fetches them', '<InDealWords><Form /></InDealWords>', 'null', []],
  ['without them', '<Form />', 'null', ['deal.title', 'deal.stage.*']],
  ['within others', '<InWords of="sales"><Form /></InWords>', 'null', ['deal.title', 'deal.stage.*']],
  [
    'without them on one of two ways',
    '<InDealWords><Form /></InDealWords>',
    '<Form />',
    ['deal.title', 'deal.stage.*'],
  ],
])('a form shown %s', (_how, page, elsewhere, early) => {
  const parts = new Map([
    ['deal.title', 'deal'],
    ['deal.stage.won', 'deal'],
  ]);
  const found = earlySentences(planted(page, elsewhere), 'tabs/app.tsx#App', parts, ALWAYS);
  expect(found.map(({ key }) => key)).toEqual(early);
});
