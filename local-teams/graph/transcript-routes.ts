import type { CallTranscript } from '@microsoft/microsoft-graph-types';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { personOf } from '../people.ts';
import { instant } from '../../shared/domain/time.ts';
import { answerPlainly, pathParameter, queryOf, readBodies, StandInRefusal } from '../stand-in-scope.ts';
import { meOf, requireScope } from './bearer.ts';
import type { GraphCaller } from './bearer.ts';
import type { GraphContext } from './graph-context.ts';
import { onlineMeetingId } from './online-meeting-routes.ts';
import { GRAPH_PATH, pageOf } from './replies.ts';
import type { StoredEvent } from './stored-event.ts';
import type { StoredTranscript } from './transcripts.ts';

const PAGE = { size: 10, parameter: '$skiptoken' } as const;
const MEETING = '/me/onlineMeetings/:id/transcripts';

/** Microsoft Learn, "List transcripts", error responses: what Graph answers where an administrator has turned it off. */
const turnedOff = (reply: FastifyReply): FastifyReply =>
  reply.code(403).send({
    error: {
      code: 'Forbidden',
      message: 'Graph API access to transcripts is disabled for this tenant.',
      innerError: { code: 'GraphAccessToTranscriptsDisabled' },
    },
  });

/** GET /me/onlineMeetings/{id}/transcripts and their content, for those who were invited. */
export const addTranscripts = (
  scope: FastifyInstance,
  context: GraphContext,
  callerOf: (request: FastifyRequest) => GraphCaller,
): void => {
  const { calendars, transcripts, address } = context;
  const meetingOf = (request: FastifyRequest): StoredEvent => {
    requireScope(callerOf(request), 'teams', ['OnlineMeetingTranscript.Read.All']);
    const id = pathParameter(request, 'id');
    const event = calendars.of(meOf(callerOf(request)).key).find((one) => onlineMeetingId(one) === id);
    if (!event) throw new StandInRefusal(404, 'NotFound', 'Meeting does not exist.');
    return event;
  };
  const shown = (event: StoredEvent, { id, createdAt, endedAt }: StoredTranscript): CallTranscript => ({
    id,
    meetingId: onlineMeetingId(event),
    createdDateTime: createdAt,
    endDateTime: endedAt,
    contentCorrelationId: id,
    meetingOrganizer: { user: { id: personOf(event.owner).oid } },
    transcriptContentUrl: `${address}${GRAPH_PATH}/v1.0/me/onlineMeetings/${onlineMeetingId(event)}/transcripts/${id}/content`,
  });

  scope.get(MEETING, (request, reply) => {
    const event = meetingOf(request);
    if (transcripts.isOff()) return turnedOff(reply);
    const found = transcripts.of(event.online?.joinUrl ?? '').map((one) => shown(event, one));
    return pageOf(request, address, 'onlineMeetings/transcripts', found, PAGE);
  });

  scope.get(`${MEETING}/:transcriptId/content`, (request, reply) => {
    const event = meetingOf(request);
    if (transcripts.isOff()) return turnedOff(reply);
    const format = queryOf(request)['$format'] ?? 'text/vtt';
    if (format !== 'text/vtt') throw new StandInRefusal(400, 'BadRequest', 'The format is not supported.');
    const id = pathParameter(request, 'transcriptId');
    const found = transcripts.of(event.online?.joinUrl ?? '').find((one) => one.id === id);
    if (!found) throw new StandInRefusal(404, 'NotFound', 'Transcript does not exist.');
    return reply.type('text/vtt').send(found.vtt);
  });
};

const transcribed = z.object({ joinUrl: z.string(), vtt: z.string(), createdAt: instant, endedAt: instant });

/** Puts a transcript to a meeting, as Teams does a while after it: `POST /local/transcripts`. */
export const addTranscriptControl = (app: FastifyInstance, { transcripts }: GraphContext): void => {
  void app.register((scope, _options, done) => {
    readBodies(scope);
    answerPlainly(scope);
    scope.post('/local/transcripts', (request, reply) => {
      transcripts.add(transcribed.parse(request.body));
      return reply.code(204).send();
    });
    done();
  });
};
