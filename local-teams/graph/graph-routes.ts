import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Clock } from '../../shared/domain/time.ts';
import type { Acts } from '../connector/user-actions.ts';
import type { Chats } from '../connector/chats.ts';
import { injectFaults } from '../faults.ts';
import type { Faults } from '../faults.ts';
import { answerRefusals, readBodies } from '../stand-in-scope.ts';
import type { SigningKey } from '../sign-in/keys.ts';
import { recordTraffic } from '../traffic.ts';
import type { OnTraffic } from '../traffic.ts';
import { addApps } from './app-routes.ts';
import { openBearer } from './bearer.ts';
import type { Caller } from './bearer.ts';
import type { Calendars } from './calendars.ts';
import { addEventRoutes } from './event-routes.ts';
import { addPeople } from './people-routes.ts';
import { GRAPH_PATH, graphError } from './replies.ts';

export type GraphWorld = Readonly<{
  address: string;
  authority: string;
  signInKey: SigningKey;
  calendars: Calendars;
  chats: Chats;
  acts: Acts;
  /** The app's id in its manifest. */
  externalId: string;
  faults: Faults;
  clock: Clock;
  onTraffic: OnTraffic;
}>;

const codes: Readonly<Record<number, string>> = {
  401: 'InvalidAuthenticationToken',
  403: 'ErrorAccessDenied',
  404: 'ErrorItemNotFound',
  429: 'TooManyRequests',
  503: 'ServiceUnavailable',
};

/** The stand-in for Microsoft Graph under `/local/graph/v1.0`. */
export const addGraph = (app: FastifyInstance, world: GraphWorld): void => {
  const prefix = `${GRAPH_PATH}/v1.0`;
  void app.register(
    (scope, _options, done) => {
      const callers = new WeakMap<FastifyRequest, Caller>();
      const bearer = openBearer(world.signInKey, world.authority);
      const callerOf = (request: FastifyRequest): Caller => {
        const caller = callers.get(request);
        if (!caller) throw new Error('Every request has a caller.');
        return caller;
      };
      readBodies(scope);
      recordTraffic(scope, 'graph', prefix, world.clock, world.onTraffic);
      answerRefusals(scope, (reply, { status, code, message }) =>
        graphError(reply, world.clock, status, code, message),
      );
      injectFaults(scope, prefix, world.faults, (reply, status) =>
        graphError(reply, world.clock, status, codes[status] ?? 'generalException', 'As asked for.'),
      );
      scope.addHook('onRequest', async (request, reply) => {
        callers.set(request, await bearer(request, reply));
      });
      addPeople(scope, world, callerOf);
      addEventRoutes(scope, world, callerOf);
      addApps(scope, world, callerOf);
      done();
    },
    { prefix },
  );
};
