import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseTeam, getTeam, setCadence } from '../../shared/contracts/rhythm.ts';
import { aCadence } from '../support/builders.ts';
import { eventually } from '../support/eventually.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

describe('with less leave than Kadens asks for', () => {
  let kadens: Product;
  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['User.Read', 'Calendars.ReadWrite']);
  });
  afterAll(() => kadens.end());

  test('a series is booked by who may write to the calendar, though the meeting’s chat can’t be found', async () => {
    const body = { people: [kadens.idOf('ali')], greet: false };
    const [row] = (await kadens.must('maria', chooseTeam, { body })).rows;
    if (!row) throw new Error('nobody was chosen');
    const { id, version } = row.rhythm;
    await kadens.must('maria', setCadence, { params: { id }, body: { ...aCadence(), version } });
    await eventually(async () => {
      const [now] = (await kadens.must('maria', getTeam)).rows;
      expect(now?.rhythm).toMatchObject({ calendar: 'booked' });
    });
  });
});
