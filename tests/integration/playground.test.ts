import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getMine, chooseTeam } from '../../shared/contracts/rhythm.ts';
import { freePort } from '../../local-teams/free-port.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

describe('Agents Playground on this machine', () => {
  let kadens: Product;
  let playground: FastifyInstance;
  let serviceUrl: string;
  const heard: string[] = [];

  beforeAll(async () => {
    const port = await freePort();
    serviceUrl = `http://localhost:${port}/_connector`;
    playground = Fastify();
    playground.post('/_connector/*', (request, reply) => {
      heard.push(JSON.stringify(request.body));
      return reply.code(201).send({ id: String(heard.length) });
    });
    await playground.listen({ port });
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    await kadens.must('maria', chooseTeam, { body: { people: [kadens.idOf('ali')], greet: false } });
  });
  afterAll(async () => {
    await kadens.end();
    await playground.close();
  });

  const say = (path: string, text: string, at = serviceUrl): Promise<Response> =>
    fetch(`${kadens.address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        id: `playground-${text}`,
        text,
        from: { id: 'user-id-0', aadObjectId: '00000000-0000-0000-0000-0000000000020' },
        serviceUrl: at,
        conversation: { conversationType: 'personal', id: 'their-own', tenantId: 'their-own' },
        recipient: { id: 'their-own', name: 'Test Bot' },
        locale: 'en-US',
        channelId: 'msteams',
      }),
    });

  test('says what is written there in the sample person’s name, and shows the bot’s answer', async () => {
    expect((await say('/local/playground/ali', 'Jag ringer Scania i morgon')).status).toBe(200);
    expect(heard.at(-1)).toContain('Ringa Scania');
    const { commitments } = await kadens.must('ali', getMine);
    expect(commitments.map(({ text }) => text)).toEqual(['Ringa Scania']);
  });

  test('is let in nowhere else, and nothing is answered to another machine', async () => {
    const before = heard.length;
    expect((await say('/api/messages', 'hjälp')).status).toBe(401);
    expect((await say('/local/playground/ali', 'hjälp', 'https://example.com/')).status).toBe(400);
    expect((await say('/local/playground/nobody', 'hjälp')).status).toBe(400);
    expect(heard.length).toBe(before);
  });
});
