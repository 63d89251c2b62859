import type { FastifyInstance } from 'fastify';
import {
  lateJoinLinks,
  lifecycleBody,
  mailboxLimitsBody,
  mailboxStateBody,
  notificationFault,
  reportingLineBody,
} from '../protocol.ts';
import { readBodies } from '../stand-in-scope.ts';
import type { GraphContext } from './graph-context.ts';
import { GRAPH_PATH } from './replies.ts';

/** Makes Graph do, at the request of the drawer or a test, what it otherwise does by itself. */
export const addGraphControl = (app: FastifyInstance, context: GraphContext): void => {
  const { subscriptions, notifications, deltaTokens, onlineMeetings, limits, mailboxes, reportingLines } =
    context;
  void app.register(
    (scope, _options, done) => {
      readBodies(scope);
      scope.post('/lifecycle', (request) => {
        const { person, event } = lifecycleBody.parse(request.body);
        const told = person === undefined ? subscriptions.all() : subscriptions.to(person);
        for (const one of told) {
          notifications.sendLifecycle(one, event);
          if (event === 'subscriptionRemoved') subscriptions.remove(one.id);
        }
        return { told: told.length };
      });
      scope.post('/notifications', (request, reply) => {
        notifications.disturb(notificationFault.parse(request.body));
        return reply.code(204).send();
      });
      scope.post('/delta-tokens/expire', (_request, reply) => {
        deltaTokens.expireAll();
        return reply.code(204).send();
      });
      scope.post('/join-links', (request, reply) => {
        onlineMeetings.delay(lateJoinLinks.parse(request.body));
        return reply.code(204).send();
      });
      scope.post('/limits', (request, reply) => {
        limits.set(mailboxLimitsBody.parse(request.body));
        return reply.code(204).send();
      });
      scope.post('/mailboxes', (request, reply) => {
        const { person, state } = mailboxStateBody.parse(request.body);
        mailboxes.set(person, state);
        return reply.code(204).send();
      });
      scope.post('/reporting-lines', (request, reply) => {
        const { person, manager } = reportingLineBody.parse(request.body);
        reportingLines.move(person, manager);
        return reply.code(204).send();
      });
      scope.get('/load', () => limits.load());
      done();
    },
    { prefix: GRAPH_PATH },
  );
};
