import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getMine } from '../../shared/contracts/rhythm.ts';
import { getSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import { executeActivity, messageActivity } from '../../local-teams/connector/activities.ts';
import type { Activity, ActivityContext } from '../../local-teams/connector/activities.ts';
import { personOf } from '../../local-teams/people.ts';
import { coachAli } from '../support/coached-pair.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

describe('what Teams delivers twice', () => {
  let kadens: Product;
  let rhythmId: string;
  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    rhythmId = (await coachAli(kadens)).id;
  });
  afterAll(() => kadens.end());

  const chat = () => kadens.standIns.chats.personal('ali');
  const setting = (id: string): ActivityContext => ({
    id,
    at: kadens.now(),
    serviceUrl: kadens.standIns.settings.serviceUrl,
    chat: chat(),
    from: personOf('ali'),
  });
  const cards = () => chat().messages.filter(({ person }) => person === null);
  const steps = async (text: string) =>
    (await kadens.must('ali', getMine)).commitments.filter((one) => one.text === text);
  const inTurn = async (activity: Activity) => {
    const { deliver } = kadens.standIns;
    return [await deliver(activity), await deliver(activity)];
  };
  const atOnce = (activity: Activity) => {
    const { deliver } = kadens.standIns;
    return Promise.all([deliver(activity), deliver(activity), deliver(activity)]);
  };
  const ways = [
    ['one after the other', inTurn],
    ['at the same moment', atOnce],
  ] as const;

  test.each(ways)('a message that comes twice, %s, is one step and one card', async (way, delivered) => {
    const text = way === 'at the same moment' ? 'Ringa Scania' : 'Ringa Volvo';
    const before = cards().length;
    const message = `Jag ${text.replace('Ringa', 'ringer')} i morgon`;
    for (const { status } of await delivered(messageActivity(setting(`message ${way}`), message)))
      expect(status).toBe(200);
    expect(await steps(text)).toHaveLength(1);
    expect(cards().length).toBe(before + 1);
  });

  test.each(ways)(
    'a tap that comes twice, %s, has its effect once and changes its one card',
    async (way, delivered) => {
      const { delivery } = await kadens.standIns.userActions.sendMessage(
        'ali',
        chat(),
        `Jag mejlar ${way} i morgon`,
        false,
      );
      expect(delivery?.status).toBe(200);
      const card = cards().at(-1);
      const [step] = (await kadens.must('ali', getMine)).commitments.slice(-1);
      const before = cards().length;
      const action = {
        verb: 'keep',
        id: undefined,
        data: { id: step?.id, version: step?.version, for: kadens.idOf('ali') },
      };
      const tap = executeActivity(setting(`tap ${way}`), card?.id ?? '', action, 'manual');
      for (const { status } of await delivered(tap)) expect(status).toBe(200);
      expect(cards().length).toBe(before);
      const kept = (await kadens.must('ali', getMine)).commitments.filter(({ id }) => id === step?.id);
      expect(kept.map(({ state }) => state)).toEqual(['kept']);
      expect(kept.map(({ version }) => version)).toEqual([(step?.version ?? 0) + 1]);
    },
  );

  test.each(ways)(
    'a point that is added by a tap that comes twice, %s, is on the agenda once',
    async (way, delivered) => {
      const body = { rhythmId, type: 'deal' };
      const live = (await kadens.must('ali', getMine)).rhythms[0]?.liveSessionId;
      const id = live ?? (await kadens.must('ali', startOnTheSpot, { body })).id;
      const card = cards().at(-1);
      const action = { verb: 'add-point', id: undefined, data: { session: id, text: `Prislistan ${way}` } };
      await delivered(executeActivity(setting(`point ${way}`), card?.id ?? '', action, 'manual'));
      const { agenda } = await kadens.must('ali', getSession, { params: { id } });
      expect(agenda.filter(({ text }) => text === `Prislistan ${way}`)).toHaveLength(1);
    },
  );
});
