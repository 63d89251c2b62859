import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordCommitment } from '../../shared/contracts/commitment.ts';
import {
  addCustomerMeeting,
  changeCustomerMeeting,
  removeCustomerMeeting,
} from '../../shared/contracts/customer-meeting.ts';
import { debriefMeeting } from '../../shared/contracts/debrief.ts';
import { getMe } from '../../shared/contracts/person.ts';
import { getMine } from '../../shared/contracts/rhythm.ts';
import { closeSession, getSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { executeActivity } from '../../local-teams/connector/activities.ts';
import { CONNECTOR_PATH } from '../../local-teams/connector/connector-routes.ts';
import { personOf } from '../../local-teams/people.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { openWorld } from '../contract/endpoints-world.ts';
import type { Pair } from '../contract/endpoints-world.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

/** Friday to Tuesday, after the Monday on which the product's clock begins. */
const FRIDAY_AFTERNOON = toInstant('2026-11-27T13:00:00.000Z');
const SATURDAY = toInstant('2026-11-28T09:00:00.000Z');
const MONDAY_BEFORE_WORK = toInstant('2026-11-30T06:30:00.000Z');
const MONDAY_AT_WORK = toInstant('2026-11-30T07:01:00.000Z');

describe('after a customer meeting the rep is asked three short questions', () => {
  let kadens: Product;
  let pair: Pair;
  beforeAll(async () => {
    kadens = await startProduct();
    pair = (await openWorld(kadens)).pair();
  });
  afterAll(() => kadens.end());

  const meet = async (customer: string) =>
    kadens.must('maria', addCustomerMeeting, {
      body: { repId: kadens.idOf(pair.rep), customer, at: FRIDAY_AFTERNOON },
    });
  const asked = async (about: string): Promise<number> => {
    await kadens.kadens.sweep();
    return kadens.standIns.chats
      .personal(pair.rep)
      .messages.filter((message) => message.person === null && JSON.stringify(message).includes(about))
      .length;
  };
  let taps = 0;
  const tap = (person: PersonKey, verb: string, data: object) =>
    kadens.standIns.deliver(
      executeActivity(
        {
          id: `debrief-${taps++}`,
          at: kadens.now(),
          serviceUrl: `${kadens.address}${CONNECTOR_PATH}/`,
          chat: kadens.standIns.chats.personal(person),
          from: personOf(person),
        },
        '1',
        { verb, id: undefined, data: { ...data } },
        'manual',
      ),
    );

  test('when the next working day begins, once, and not about a meeting that was moved or taken away', async () => {
    const held = await meet('Volvo');
    const moved = await meet('Scania');
    const gone = await meet('Peab');
    await kadens.must('maria', changeCustomerMeeting, {
      params: { id: moved.id },
      body: { version: moved.version, at: toInstant('2026-12-09T13:00:00.000Z') },
    });
    await kadens.must('maria', removeCustomerMeeting, { params: { id: gone.id } });
    expect(await kadens.call(pair.rep, debriefMeeting, { params: { id: held.id }, body: {} })).toMatchObject({
      ok: false,
      problem: { code: 'not-held-yet' },
    });

    await kadens.moveClock(SATURDAY);
    expect(await asked('Volvo')).toBe(0);
    await kadens.moveClock(MONDAY_BEFORE_WORK);
    expect(await asked('Volvo')).toBe(0);
    await kadens.moveClock(MONDAY_AT_WORK);
    expect(await asked('Du träffade Volvo fre ')).toBe(1);
    expect([await asked('Scania'), await asked('Peab')]).toEqual([0, 0]);
  });

  test('and the answers open the next follow-up, with the step among the promises', async () => {
    const meeting = await meet('NCC');
    const answers = {
      meeting: meeting.id,
      decided: 'Inköp svarar före jul',
      surprised: 'En ny konkurrent är med',
      step: 'Jag skickar referenserna på torsdag',
    };
    for (const stranger of ['maria', 'lars', 'mallory', 'sara'] as const)
      expect(JSON.stringify(await tap(stranger, 'debrief', answers))).not.toContain('NCC');
    expect(JSON.stringify(await tap(pair.rep, 'debrief', answers))).toContain('Inköp svarar före jul');

    const session = await kadens.must('maria', startOnTheSpot, {
      body: { rhythmId: pair.rhythm, type: 'deal' },
    });
    expect(session.debriefs).toEqual([
      {
        meetingId: meeting.id,
        customer: 'NCC',
        metAt: FRIDAY_AFTERNOON,
        decided: 'Inköp svarar före jul',
        surprised: 'En ny konkurrent är med',
      },
    ]);
    expect(session.followUp.map(({ text, due, serves }) => ({ text, due, serves }))).toContainEqual({
      text: 'Skicka referenserna',
      due: '2026-12-03',
      serves: 'NCC',
    });
    await kadens.must('maria', recordCommitment, {
      body: {
        rhythmId: pair.rhythm,
        sessionId: session.id,
        ownerId: kadens.idOf('maria'),
        text: 'Ringa NCC',
        due: null,
      },
    });
    await kadens.must('maria', closeSession, { params: { id: session.id }, body: {} });
    const next = await kadens.must('maria', startOnTheSpot, {
      body: { rhythmId: pair.rhythm, type: 'skill' },
    });
    expect(next.debriefs).toEqual([]);
    const recap = await kadens.must(pair.rep, getSession, { params: { id: session.id } });
    expect(recap.debriefs).toHaveLength(1);
  });

  test.each([
    ['Europe/London', '2026-11-30T23:30:00.000Z', 'Maria ringer Lena i dag', 'har redan varit'],
    ['Asia/Tokyo', '2026-12-01T20:00:00.000Z', 'Maria ringer Lena om 366 dagar', 'mer än ett år fram'],
  ])('said in %s, a day that is none where its owner is loses nothing else', async (zone, now, step, why) => {
    const meeting = await meet('Alfa Laval');
    await kadens.moveClock(toInstant(now));
    await kadens.must(pair.rep, getMe, { query: { locale: 'sv-SE', zone } });
    const answers = { meeting: meeting.id, decided: 'De köper', surprised: 'Priset räckte', step };
    const card = JSON.stringify(await tap(pair.rep, 'debrief', answers));
    for (const text of ['De köper', 'Priset räckte', step, why]) expect(card).toContain(text);
    const { promisedToMe } = await kadens.must(pair.rep, getMine);
    expect(promisedToMe.find(({ text }) => text === step)).toMatchObject({ due: null });
    expect(JSON.stringify(await tap(pair.rep, 'debrief', answers))).toContain('redan berättat');
  });

  test('a second answer changes nothing, and a meeting with nothing to bring is done with', async () => {
    const meeting = await meet('Skanska');
    expect(JSON.stringify(await tap(pair.rep, 'debrief-nothing', { meeting: meeting.id }))).toContain(
      'bakom oss',
    );
    const before = await kadens.must(pair.rep, getMine);
    const again = { meeting: meeting.id, decided: 'Ja', step: 'Jag ringer Skanska i morgon' };
    expect(JSON.stringify(await tap(pair.rep, 'debrief', again))).toContain('redan berättat');
    const after = await kadens.must(pair.rep, getMine);
    expect({ ...after, now: null }).toEqual({ ...before, now: null });
  });
});
