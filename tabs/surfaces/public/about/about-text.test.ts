import { expect, test } from 'vitest';
import { negotiation as negotiationEn } from './negotiation.en.ts';
import { negotiation as negotiationSv } from './negotiation.sv.ts';
import { privacy as privacyEn } from './privacy.en.ts';
import { privacy as privacySv } from './privacy.sv.ts';
import { dealFault, givenDeal } from '../../../../shared/contracts/given-deal.ts';
import { givenResult, rowFault } from '../../../../shared/contracts/result.ts';
import { results as resultsEn } from './results.en.ts';
import { results as resultsSv } from './results.sv.ts';
import { support as supportEn } from './support.en.ts';
import { support as supportSv } from './support.sv.ts';
import { terms as termsEn } from './terms.en.ts';
import { terms as termsSv } from './terms.sv.ts';
import type { AboutText } from './about-text.ts';

const shape = ({ parts }: AboutText) =>
  parts.map(({ text, list, table }) => [text?.length, list?.length, table?.rows.length]);

test.each([
  ['privacy', privacySv, privacyEn],
  ['negotiation', negotiationSv, negotiationEn],
  ['terms', termsSv, termsEn],
  ['support', supportSv, supportEn],
  ['results from another system', resultsSv, resultsEn],
])('the page about %s says the same in both languages', (_, sv, en) => {
  expect(shape(en)).toEqual(shape(sv));
});

test('the page about results from another system names every field and every fault', () => {
  const fields = [givenResult, givenDeal].flatMap(({ shape }) => Object.keys(shape));
  const said = JSON.stringify(resultsSv);
  for (const name of [...fields, ...rowFault.options, ...dealFault.options])
    expect(said).toMatch(new RegExp(`"(?:[^"]*, )?${name}(?:, [^"]*)?"`, 'u'));
});
