import { z } from 'zod';
import { instant } from '../../shared/domain/time.ts';
import { nearestTranscript } from '../../shared/domain/transcript.ts';
import type { TranscribedMeeting } from '../../shared/domain/transcript.ts';
import { calendarScopes, findOnlineMeeting } from './calendar.ts';
import type { GraphResult } from './graph-result.ts';
import type { Graph, OnBehalfOf } from './graph.ts';

/** What a transcript is read with, on behalf of somebody who was invited; the meeting is found with what finds its chat. */
export const transcriptScopes = {
  read: ['OnlineMeetingTranscript.Read.All'],
  find: calendarScopes.meetings,
} as const;

/** More than a weekly meeting has in two years. */
const LISTED_MAX = 200;
/** As much as four hours of talk take, with cues and names, many times over. */
const TEXT_MAX = 8_000_000;

const listed = z
  .object({ id: z.string().min(1), createdDateTime: instant })
  .transform(({ id, createdDateTime }) => ({ id, startedAt: createdDateTime }));

const transcriptsOf = (meetingId: string): string =>
  `/me/onlineMeetings/${encodeURIComponent(meetingId)}/transcripts`;

/**
 * The WebVTT text of what was said in a meeting. A series is one meeting with a transcript a time: the one that began nearest the session
 * is it. `not-found`: no such meeting, or nothing was transcribed then; `rejected`: the organisation lets no app read transcripts.
 */
export const readTranscript =
  (graph: Graph) =>
  async (who: OnBehalfOf, { joinUrl, startedAt }: TranscribedMeeting): Promise<GraphResult<string>> => {
    const meeting = await findOnlineMeeting(graph)(who, joinUrl);
    if (!meeting.ok) return meeting;
    const path = transcriptsOf(meeting.value.meetingId);
    const scopes = transcriptScopes.read;
    const all = await graph.list(who, { method: 'GET', path, scopes }, listed, LISTED_MAX);
    if (!all.ok) return all;
    const nearest = nearestTranscript(all.value, startedAt);
    if (nearest === null) return { ok: false, refusal: 'not-found' };
    return graph.request(
      who,
      {
        method: 'GET',
        path: `${path}/${encodeURIComponent(nearest.id)}/content`,
        query: { $format: 'text/vtt' },
        scopes,
        as: 'text',
      },
      z.string().max(TEXT_MAX),
    );
  };
