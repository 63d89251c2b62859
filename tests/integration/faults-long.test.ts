import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endpoints } from '../support/endpoints.ts';
import { getMine } from '../../shared/contracts/rhythm.ts';
import { asked } from '../contract/endpoints-asked.ts';
import { openWorld } from '../contract/endpoints-world.ts';
import type { World } from '../contract/endpoints-world.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const LONG = 'å'.repeat(100_000);

/** Notes that grow too long are tested in bot/live/hostile-client.test.ts. */
describe('a text of 100 000 characters', () => {
  let kadens: Product;
  let world: World;
  beforeAll(async () => {
    kadens = await startProduct();
    world = await openWorld(kadens);
  });
  afterAll(() => kadens.end());

  const writing = endpoints.filter(({ method }) => method !== 'GET' && method !== 'DELETE');
  test.each(writing.map((endpoint) => [endpoint.name, endpoint] as const))(
    'in any field of %s is refused with the field’s name',
    async (name, endpoint) => {
      const asking = asked[name];
      if (!asking) throw new Error('there is no scenario for it');
      const { by, body = {}, ...given } = await asking(world);
      const texts = Object.entries(body).flatMap(([field, value]) =>
        typeof value === 'string' ? [field] : [],
      );
      for (const field of texts) {
        const answer = await kadens.call(by, endpoint, { ...given, body: { ...body, [field]: LONG } });
        expect(answer.status).toBe(422);
        const fields = answer.ok ? [] : (answer.problem.errors ?? []).map((one) => one.field);
        expect(new Set(fields)).toEqual(new Set([`body.${field}`]));
      }
    },
  );

  test.each([
    ['alone', LONG],
    ['as a step', `Jag ringer ${LONG} i morgon`],
    ['in many words', 'Jag ringer Volvo i morgon. '.repeat(4_000)],
  ])('to the bot, %s, is answered with one short sentence, and nothing is recorded', async (_how, text) => {
    const chat = kadens.standIns.chats.personal('petra');
    const answers = () => chat.messages.filter(({ person }) => person === null);
    const before = answers().length;
    const { delivery } = await kadens.standIns.userActions.sendMessage('petra', chat, text, false);
    expect(delivery?.status).toBe(200);
    expect(answers().length).toBe(before + 1);
    expect(JSON.stringify(answers().at(-1)).length).toBeLessThan(4_000);
    expect((await kadens.must('petra', getMine)).commitments).toEqual([]);
  });
});
