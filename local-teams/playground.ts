import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Deliver } from './connector/deliver.ts';
import { BOT, personOf } from './people.ts';
import { personKey } from './protocol.ts';
import { pathParameter } from './stand-in-scope.ts';

/** Only an Agents Playground on this machine is answered, since the bot's token goes there. */
const isHere = (address: string): boolean =>
  ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname);

/** What Agents Playground sends: an unsigned activity from nobody, with made-up ids. */
const unsigned = z.looseObject({
  type: z.string(),
  id: z.string(),
  serviceUrl: z.url().refine(isHere, 'is to be on this machine'),
  conversation: z.looseObject({ id: z.string() }),
  channelData: z.looseObject({}).default({}),
});

/**
 * `/local/playground/:person`, for Agents Playground: forwards activities to the bot in that sample person's name, signed with the
 * connector's key. The bot verifies them like any other and answers to the Playground.
 */
export const addPlayground = (app: FastifyInstance, deliver: Deliver): void => {
  void app.register((scope, _options, done) => {
    scope.setErrorHandler((error, _request, reply) => reply.code(400).send({ error: String(error) }));
    scope.head('/local/playground/:person', (_request, reply) => reply.code(200).send());
    scope.post('/local/playground/:person', async (request, reply) => {
      const person = personOf(personKey.parse(pathParameter(request, 'person')));
      const { conversation, channelData, ...activity } = unsigned.parse(request.body);
      const { status, body } = await deliver(
        {
          ...activity,
          from: { id: person.teamsId, name: person.name, aadObjectId: person.oid },
          recipient: BOT,
          conversation: { ...conversation, tenantId: person.tenant },
          channelData: { ...channelData, tenant: { id: person.tenant } },
          channelId: 'msteams',
          locale: person.locale,
          localTimezone: person.zone,
        },
        { serviceUrl: activity.serviceUrl },
      );
      return reply.code(status === 0 ? 502 : status).send(body);
    });
    done();
  });
};
