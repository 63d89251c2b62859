import type { FastifyInstance, FastifyRequest } from 'fastify';
import { injectFaults } from '../faults.ts';
import { answerRefusals, readBodies } from '../stand-in-scope.ts';
import { recordTraffic } from '../traffic.ts';
import { addApps } from './app-routes.ts';
import { openBearer } from './bearer.ts';
import type { GraphCaller } from './bearer.ts';
import { addEventRoutes } from './event-routes.ts';
import { addPeople } from './people-routes.ts';
import { addBatch } from './batch-routes.ts';
import { addDelta } from './delta-routes.ts';
import type { GraphContext } from './graph-context.ts';
import { limitMailboxes } from './mailbox-limits.ts';
import { refuseMailboxes } from './mailbox-states.ts';
import { addMeetingTimes } from './meeting-times-routes.ts';
import { addOnlineMeetings } from './online-meeting-routes.ts';
import { GRAPH_PATH, graphError } from './replies.ts';
import { addSchedule } from './schedule-routes.ts';
import { addSubscriptions } from './subscription-routes.ts';
import { addTodo } from './todo-routes.ts';
import { addTranscripts } from './transcript-routes.ts';

const codes: Readonly<Record<number, string>> = {
  401: 'InvalidAuthenticationToken',
  403: 'ErrorAccessDenied',
  404: 'ErrorItemNotFound',
  429: 'TooManyRequests',
  503: 'ServiceUnavailable',
};

/** The stand-in for Microsoft Graph under `/local/graph/v1.0`. */
export const addGraph = (app: FastifyInstance, context: GraphContext): void => {
  const prefix = `${GRAPH_PATH}/v1.0`;
  void app.register(
    (scope, _options, done) => {
      const callers = new WeakMap<FastifyRequest, GraphCaller>();
      const bearer = openBearer(context.signInKey, context.authority, context.policies);
      const callerOf = (request: FastifyRequest): GraphCaller => {
        const caller = callers.get(request);
        if (!caller) throw new Error('Every request has a caller.');
        return caller;
      };
      readBodies(scope);
      recordTraffic(scope, 'graph', prefix, context.clock, context.onTraffic);
      answerRefusals(scope, (reply, { status, code, message }) =>
        graphError(reply, context.clock, status, code, message),
      );
      injectFaults(scope, prefix, context.faults, (reply, status) =>
        graphError(reply, context.clock, status, codes[status] ?? 'generalException', 'As asked for.'),
      );
      scope.addHook('onRequest', async (request, reply) => {
        callers.set(request, await bearer(request, reply));
      });
      refuseMailboxes(scope, prefix, context.mailboxes, callerOf);
      limitMailboxes(scope, prefix, context.limits, callerOf, (reply, code, message) =>
        graphError(reply, context.clock, 429, code, message),
      );
      addBatch(scope);
      addPeople(scope, context, callerOf);
      addSchedule(scope, context, callerOf);
      addMeetingTimes(scope, context, callerOf);
      addTodo(scope, context, callerOf);
      addEventRoutes(scope, context, callerOf);
      addDelta(scope, context, callerOf);
      addOnlineMeetings(scope, context, callerOf);
      addTranscripts(scope, context, callerOf);
      addApps(scope, context, callerOf);
      addSubscriptions(scope, context, callerOf);
      done();
    },
    { prefix },
  );
};
