import { z } from 'zod/mini';
import { COMMITMENT_TEXT_MAX } from '../domain/commitment.ts';
import { commitmentId, personId, transcriptProposalId } from '../domain/ids.ts';
import { calendarDay, instant } from '../domain/time.ts';
import { PROPOSALS_MAX, QUOTE_MAX, SAID_AT_MAX } from '../domain/transcript.ts';
import { endpoint } from './endpoint.ts';
import { personRef } from './person.ts';
import { sessionParams } from './session-view.ts';

const said = {
  /** The words it came from; a question and its answer are a line each. */
  quote: z.string().check(z.minLength(1), z.maxLength(QUOTE_MAX)),
  /** Seconds into the recording; null if the transcript doesn't tell. */
  saidAt: z.nullable(z.int().check(z.minimum(0), z.maximum(SAID_AT_MAX))),
};
const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(COMMITMENT_TEXT_MAX));

const proposal = z.object({
  id: transcriptProposalId,
  text: z.string(),
  owner: z.nullable(personRef),
  due: z.nullable(calendarDay),
  quote: z.string(),
  saidAt: z.nullable(z.int()),
  /** A language model worded it. */
  byModel: z.boolean(),
});
export type TranscriptProposalView = z.output<typeof proposal>;

export const transcript = z.object({
  now: instant,
  /** Who is going through the transcript, while proposals are waited for or left to answer. */
  review: z.nullable(z.object({ by: personRef, begunAt: instant, proposed: z.nullable(z.int()) })),
  /** Those left to answer, in the order they were said. */
  proposals: z.array(proposal),
  /** The lines that the session's accepted steps came from, for a month. */
  lines: z.array(z.object({ commitmentId, quote: z.string(), saidAt: z.nullable(z.int()) })),
});
export type TranscriptView = z.output<typeof transcript>;

/** What is done is answered without a word of it: replies to writes are kept for a week, so that they can be repeated. */
const done = z.object({ now: instant });

const one = z.extend(sessionParams, { proposalId: transcriptProposalId });

export const getTranscript = endpoint({
  name: 'getTranscript',
  method: 'GET',
  path: '/api/sessions/:id/transcript',
  summary:
    'Whether a transcript is being gone through, and the steps proposed from it; its text is stored nowhere',
  params: sessionParams,
  reply: transcript,
});

export const beginTranscript = endpoint({
  name: 'beginTranscript',
  method: 'POST',
  path: '/api/sessions/:id/transcript',
  summary: 'Say that a transcript will be gone through: both see it, and either may stop it',
  params: sessionParams,
  reply: done,
  refusals: { 409: ['session-closed', 'transcript-in-progress'] },
});

export const readMeetingTranscript = endpoint({
  name: 'readMeetingTranscript',
  method: 'GET',
  path: '/api/sessions/:id/transcript/text',
  summary:
    'The text of the meeting’s transcript, read from Teams on behalf of whoever goes through it, and kept nowhere',
  params: sessionParams,
  reply: z.object({ now: instant, text: z.string() }),
  refusals: {
    403: ['consent-needed', 'transcripts-off'],
    409: ['transcript-stopped', 'no-meeting', 'no-transcript'],
    503: ['transcript-unavailable'],
  },
});

export const proposeSteps = endpoint({
  name: 'proposeSteps',
  method: 'POST',
  path: '/api/sessions/:id/transcript/proposals',
  summary: 'What was heard in the transcript, by the one who is going through it; nothing heard ends it',
  params: sessionParams,
  body: z.object({
    proposals: z
      .array(z.object({ ...said, text, ownerId: z.nullable(personId), due: z.nullable(calendarDay) }))
      .check(z.maxLength(PROPOSALS_MAX)),
  }),
  /** How many there are to answer, with those that a language model found. */
  reply: z.extend(done, { proposed: z.int() }),
  refusals: { 409: ['transcript-stopped'] },
});

export const acceptProposal = endpoint({
  name: 'acceptProposal',
  method: 'POST',
  path: '/api/sessions/:id/transcript/proposals/:proposalId/accept',
  summary: 'Record a proposed step, as it is or changed; it keeps its line for a month',
  params: one,
  body: z.object({ text, ownerId: personId, due: z.nullable(calendarDay) }),
  reply: done,
  refusals: { 409: ['proposal-answered'], 422: ['day-in-the-past', 'day-too-far'] },
});

export const dismissProposal = endpoint({
  name: 'dismissProposal',
  method: 'DELETE',
  path: '/api/sessions/:id/transcript/proposals/:proposalId',
  summary: 'Take away a proposed step, with its line',
  params: one,
  reply: done,
  refusals: { 409: ['proposal-answered'] },
});

export const stopTranscript = endpoint({
  name: 'stopTranscript',
  method: 'DELETE',
  path: '/api/sessions/:id/transcript',
  summary: 'Stop going through the transcript: what is left to answer is deleted, what was accepted stays',
  params: sessionParams,
  reply: done,
});
