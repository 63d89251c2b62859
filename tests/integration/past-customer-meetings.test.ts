import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addCustomerMeeting,
  addCustomerMeetings,
  listPastCustomerMeetings,
  removeCustomerMeeting,
} from '../../shared/contracts/customer-meeting.ts';
import { debriefMeeting } from '../../shared/contracts/debrief.ts';
import { toInstant } from '../../shared/domain/time.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { openWorld } from '../contract/endpoints-world.ts';
import type { Pair } from '../contract/endpoints-world.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

describe('customer meetings that have been', () => {
  let kadens: Product;
  let pair: Pair;
  beforeAll(async () => {
    kadens = await startProduct();
    pair = (await openWorld(kadens)).pair();
  });
  afterAll(() => kadens.end());

  const at = (day: string) => toInstant(`2026-11-${day}T13:00:00.000Z`);
  const past = (person: PersonKey, most?: string) =>
    kadens.must(person, listPastCustomerMeetings, {
      params: { id: kadens.idOf(pair.rep) },
      ...(most !== undefined && { query: { most } }),
    });

  test('are listed with what the rep brought from them, the latest first, for both; not those removed or ahead', async () => {
    const repId = kadens.idOf(pair.rep);
    const enter = (customer: string, day: string) =>
      kadens.must(pair.manager, addCustomerMeeting, { body: { repId, customer, at: at(day) } });
    const volvo = await enter('Volvo', '24');
    const scania = await enter('Scania', '25');
    const gone = await enter('Peab', '26');
    await enter('Ericsson', '30');
    await kadens.moveClock(at('27'));
    const params = { id: volvo.id };
    await kadens.must(pair.rep, debriefMeeting, {
      params,
      body: { decided: 'De tar upp det i ledningen', surprised: '', step: '' },
    });
    await kadens.must(pair.manager, removeCustomerMeeting, { params: { id: gone.id } });

    const seen = await past(pair.rep);
    expect(seen).toMatchObject({
      meetings: [
        { id: scania.id, decided: null, surprised: null },
        { id: volvo.id, decided: 'De tar upp det i ledningen', surprised: null },
      ],
      more: false,
    });
    expect((await past(pair.manager)).meetings).toEqual(seen.meetings);
  });

  test('are five at first, and more when they are asked for', async () => {
    const meetings = ['28', '29', '30'].flatMap((day) => [
      { customer: `A ${day}`, at: at(day) },
      { customer: `B ${day}`, at: at(day) },
    ]);
    const params = { id: kadens.idOf(pair.rep) };
    await kadens.must(pair.rep, addCustomerMeetings, { params, body: { meetings } });
    await kadens.moveClock(toInstant('2026-12-01T08:00:00.000Z'));
    const few = await past(pair.rep);
    const many = await past(pair.rep, '200');
    expect([few.meetings.length, few.more, many.meetings.length, many.more]).toEqual([5, true, 9, false]);
    expect(many.meetings.slice(0, 5)).toEqual(few.meetings);
  });

  test('are not told a year afterwards', async () => {
    await kadens.moveClock(toInstant('2027-11-25T14:00:00.000Z'));
    expect((await past(pair.rep, '200')).meetings.map(({ customer }) => customer)).not.toContain('Volvo');
  });
});
