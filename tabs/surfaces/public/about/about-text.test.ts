import { expect, test } from 'vitest';
import { negotiation as negotiationEn } from './negotiation.en.ts';
import { negotiation as negotiationSv } from './negotiation.sv.ts';
import { privacy as privacyEn } from './privacy.en.ts';
import { privacy as privacySv } from './privacy.sv.ts';
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
])('the page about %s says the same in both languages', (_, sv, en) => {
  expect(shape(en)).toEqual(shape(sv));
});
