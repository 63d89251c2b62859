import { expect, test } from 'vitest';
import { personalData } from '../../bot/storage/tables.ts';
import type { AboutText } from '../../tabs/surfaces/public/about/about-text.ts';
import { privacy as en } from '../../tabs/surfaces/public/about/privacy.en.ts';
import { privacy as sv } from '../../tabs/surfaces/public/about/privacy.sv.ts';
import { tablesOnPage } from '../../tabs/surfaces/public/about/privacy-tables.ts';

const aboutPeople = Object.entries(personalData)
  .filter(([, columns]) => Object.values(columns).some(({ holds }) => holds !== 'nothing'))
  .map(([table]) => table);
const rowsOf = ({ parts }: AboutText) => parts.flatMap(({ table }) => table?.rows ?? []);

test('the privacy page has a row for every table that holds something about somebody, and for no other', () => {
  expect([...new Set(tablesOnPage.flat())].sort()).toEqual([...aboutPeople].sort());
});

test('each row of the page, in both languages, says which tables it tells of', () => {
  for (const page of [sv, en]) expect(rowsOf(page)).toHaveLength(tablesOnPage.length);
});
