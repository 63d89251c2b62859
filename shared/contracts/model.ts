import { z } from 'zod/mini';
import { modelAnswers } from '../domain/model.ts';
import { isOnePiece, LINE_MAX, PIECE_LINES_MAX, speakers } from '../domain/spoken-line.ts';
import { instant } from '../domain/time.ts';
import { SAID_AT_MAX } from '../domain/transcript.ts';
import { endpoint } from './endpoint.ts';
import { sessionParams } from './session-view.ts';

const answer = z.enum(modelAnswers);

export const modelPermission = z.object({
  now: instant,
  /** Null where the organisation doesn't let a language model be used. */
  model: z.nullable(
    z.object({
      /** Where what the two say is sent to. */
      host: z.string(),
      own: z.nullable(answer),
      /** Whether the other has said yes; that they have said no is theirs to tell. */
      hasOther: z.boolean(),
    }),
  ),
});
export type ModelPermission = z.output<typeof modelPermission>;

export const getModelPermission = endpoint({
  name: 'getModelPermission',
  method: 'GET',
  path: '/api/sessions/:id/transcript/model',
  summary: 'Whether a language model may read the transcripts of the two, and what each has answered',
  params: sessionParams,
  reply: modelPermission,
});

export const answerModelPermission = endpoint({
  name: 'answerModelPermission',
  method: 'PUT',
  path: '/api/sessions/:id/transcript/model',
  summary: 'Say for oneself whether a language model may read the transcripts of the two; it takes both',
  params: sessionParams,
  body: z.object({ answer }),
  reply: z.object({ now: instant }),
  refusals: { 409: ['model-off'] },
});

const line = z.object({
  by: z.enum(speakers),
  at: z.int().check(z.minimum(0), z.maximum(SAID_AT_MAX)),
  text: z.string().check(z.minLength(1), z.maxLength(LINE_MAX)),
});

export const readWithModel = endpoint({
  name: 'readWithModel',
  method: 'POST',
  path: '/api/sessions/:id/transcript/pieces',
  summary:
    'Let the language model propose steps from a piece of the transcript, which is stored nowhere; nobody sees them until all is read',
  params: sessionParams,
  body: z.object({
    lines: z.array(line).check(z.minLength(1), z.maxLength(PIECE_LINES_MAX), z.refine(isOnePiece)),
  }),
  /** `isRead` false: the model gave no answer of use, and the rest is read without it. */
  reply: z.object({ now: instant, isRead: z.boolean() }),
  refusals: { 409: ['transcript-stopped', 'model-off'] },
});
