import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getSession } from '../../shared/contracts/session.ts';
import type { SessionView } from '../../shared/contracts/session-view.ts';
import { getRhythm } from '../../shared/contracts/rhythm.ts';
import type { CommitmentView } from '../../shared/contracts/commitment.ts';
import { executeActivity, messageActivity } from '../../local-teams/connector/activities.ts';
import { CONNECTOR_PATH } from '../../local-teams/connector/connector-routes.ts';
import type { ActivityContext } from '../../local-teams/connector/activities.ts';
import { personOf } from '../../local-teams/people.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { NEVER, openWorld } from '../contract/endpoints-world.ts';
import type { Pair } from '../contract/endpoints-world.ts';
import { MONDAY, startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const SOMEWHERE = '01890000-0000-7000-8000-000000000001';
/** Somebody in another organisation, another manager, another rep, a leader, an administrator. */
const strangers = ['mallory', 'lars', 'sara', 'eva', 'adam'] as const;

describe('what comes from a card is believed as little as what comes from a tab', () => {
  let kadens: Product;
  let pair: Pair;
  let session: SessionView;
  let closed: SessionView;
  let step: CommitmentView;
  beforeAll(async () => {
    kadens = await startProduct();
    const world = await openWorld(kadens);
    pair = world.pair();
    closed = await world.closed(pair);
    session = await world.live(pair);
    step = await world.step(pair, { sessionId: session.id });
  });
  afterAll(() => kadens.end());

  const settingOf = (person: PersonKey, id: string): ActivityContext => ({
    id,
    at: MONDAY,
    serviceUrl: `${kadens.address}${CONNECTOR_PATH}/`,
    chat: kadens.standIns.chats.personal(person),
    from: personOf(person),
  });
  let taps = 0;
  /** Taps a card's button in one's own chat; returns what Teams is answered. */
  const tap = (person: PersonKey, verb: string, data: object) =>
    kadens.standIns.deliver(
      executeActivity(
        settingOf(person, `tap-${taps++}`),
        '1',
        { verb, id: undefined, data: { ...data } },
        'manual',
      ),
    );
  /** Everything that the two have, at the moment of asking. */
  const state = async () => {
    const read = async (id: string) => kadens.must(pair.rep, getSession, { params: { id } });
    const rhythm = await kadens.must(pair.rep, getRhythm, { params: { id: pair.rhythm } });
    return [rhythm, await read(session.id), await read(closed.id)].map((one) => ({ ...one, now: null }));
  };

  type Tap = readonly [verb: string, data: (id: string) => object, of: () => string];
  const taken: readonly Tap[] = [
    ['keep', (id) => ({ id, version: step.version }), () => step.id],
    ['help', (id) => ({ id, version: step.version }), () => step.id],
    ['move', (id) => ({ id, version: step.version, to: '2026-12-04', reason: 'time' }), () => step.id],
    ['move-to', (id) => ({ id, version: step.version, to: '2026-12-04' }), () => step.id],
    ['show', (id) => ({ id, version: step.version, asked: 'before' }), () => step.id],
    ['change', (id) => ({ id, version: step.version, text: 'Annat', due: '2026-12-04' }), () => step.id],
    ['right', (id) => ({ id, version: step.version }), () => step.id],
    ['prepare', (id) => ({ session: id }), () => session.id],
    ['add-point', (id) => ({ session: id, text: 'En punkt' }), () => session.id],
    ['bring-point', (id) => ({ rhythm: id, text: 'En punkt' }), () => pair.rhythm],
    ['useful', (id) => ({ session: id, score: 1 }), () => closed.id],
  ];
  test.each(taken)(
    '%s of another’s is answered as if it did not exist, and changes nothing',
    async (verb, data, of) => {
      const before = await state();
      for (const stranger of strangers) {
        const answer = await tap(stranger, verb, data(of()));
        expect([stranger, answer]).toEqual([stranger, await tap(stranger, verb, data(NEVER))]);
        expect(JSON.stringify(answer.body)).not.toContain('Ringer');
      }
      expect(await state()).toEqual(before);
    },
  );

  test('a card that was made for another does nothing for whom it was not made', async () => {
    const before = await state();
    const answer = await tap(pair.manager, 'keep', {
      id: step.id,
      version: step.version,
      for: kadens.idOf(pair.rep),
    });
    expect(JSON.stringify(answer.body)).toContain('till någon annan');
    expect(await state()).toEqual(before);
  });

  test('an activity is taken from the connector only: with its signature, for this bot, from its own address', async () => {
    const before = await state();
    const message = messageActivity(settingOf(pair.rep, 'forged'), 'Jag ringer Scania i morgon');
    for (const variation of [
      { issuer: 'https://sts.windows.net/x/' },
      { audience: SOMEWHERE },
      { serviceUrl: 'https://elsewhere.example/' },
      { expires: '10m ago' },
    ])
      expect([variation, (await kadens.standIns.deliver(message, variation)).status]).toEqual([
        variation,
        401,
      ]);
    const bare = await fetch(`${kadens.address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
    });
    expect(bare.status).toBe(401);
    expect(await state()).toEqual(before);
    expect((await kadens.standIns.deliver(message)).status).toBe(200);
    expect(await state()).not.toEqual(before);
  });

  test('what no text can hold is left out of what somebody writes', async () => {
    const message = messageActivity(settingOf(pair.rep, 'odd'), 'Jag ringer \u0000Vol\ud800vo i morgon');
    expect((await kadens.standIns.deliver(message)).status).toBe(200);
    expect(JSON.stringify(await state())).toContain('Ringa Volvo');
  });
});
