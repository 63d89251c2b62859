import type { FastifyInstance, FastifyRequest } from 'fastify';
import { queryOf, StandInRefusal } from '../stand-in-scope.ts';
import { meOf, requireScope } from './bearer.ts';
import type { GraphCaller } from './bearer.ts';
import { pageOfDelta } from './delta.ts';
import type { DeltaState } from './delta-tokens.ts';
import type { GraphContext } from './graph-context.ts';
import { pageSizeOf, windowOf, preferredZone } from './outlook-request.ts';
import { GRAPH_PATH } from './replies.ts';

/** Microsoft Learn, "event: delta": none of these is allowed with a calendar view. */
const UNSUPPORTED = ['$orderby', '$filter', '$select', '$expand', '$search'];
const PAGE_SIZE = 10;

const expectSupported = (parameters: readonly string[]): void => {
  const refused = (message: string) => new StandInRefusal(400, 'ErrorInvalidUrlQuery', message);
  if (parameters.some((name) => UNSUPPORTED.includes(name)))
    throw refused(
      `The following parameters are not supported with change tracking over the 'CalendarView' resource: '${UNSUPPORTED.join(', ')}'.`,
    );
  if (parameters.includes('$top'))
    throw refused(
      "The '$top' parameter is not supported with change tracking over the 'CalendarView' resource as page size cannot be guaranteed. Express page size preferences using the Prefer: odata.maxpagesize= header instead.",
    );
};

/** GET /me/calendarView/delta: what a window of the calendar holds, and what has changed in it since. */
export const addDelta = (
  scope: FastifyInstance,
  context: GraphContext,
  callerOf: (request: FastifyRequest) => GraphCaller,
): void => {
  const { calendars, deltaTokens, address } = context;
  const url = `${address}${GRAPH_PATH}/v1.0/me/calendarView/delta`;

  const stateOf = (request: FastifyRequest): DeltaState => {
    const query = queryOf(request);
    const person = meOf(callerOf(request)).key;
    const { $skiptoken: skip, $deltatoken: delta } = query;
    const carried = skip ?? delta;
    if (carried === undefined)
      return { person, ...windowOf(request), since: null, upTo: calendars.lastChange(), after: null };
    const state = deltaTokens.read(carried);
    if (state.person !== person)
      throw new StandInRefusal(400, 'SyncStateInvalid', 'The sync state is of another mailbox.');
    return delta === undefined ? state : { ...state, upTo: calendars.lastChange() };
  };

  scope.get('/me/calendarView/delta', (request, reply) => {
    requireScope(callerOf(request), 'outlook', ['Calendars.Read', 'Calendars.ReadWrite']);
    expectSupported(Object.keys(queryOf(request)).map((name) => name.toLowerCase()));
    const zone = preferredZone(request, reply);
    const page = pageOfDelta(calendars, stateOf(request), pageSizeOf(request, PAGE_SIZE), zone);
    const token = deltaTokens.issue(page.state);
    const link =
      page.link === 'next'
        ? { '@odata.nextLink': `${url}?$skiptoken=${token}` }
        : { '@odata.deltaLink': `${url}?$deltatoken=${token}` };
    return {
      '@odata.context': `${address}${GRAPH_PATH}/v1.0/$metadata#Collection(event)`,
      ...link,
      value: page.value,
    };
  });
};
