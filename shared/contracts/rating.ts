import { z } from 'zod/mini';
import { behaviourId, behaviourWords } from '../coaching/behaviour.ts';
import { ratingId, rhythmId, sessionId } from '../domain/ids.ts';
import { EVIDENCE_MAX } from '../domain/rating.ts';
import { instant } from '../domain/time.ts';
import { endpoint, version } from './endpoint.ts';
import { personRef } from './person.ts';

const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

export const rating = z.object({
  id: ratingId,
  version,
  sessionId: z.nullable(sessionId),
  behaviour: z.string(),
  by: personRef,
  /** Null is "not seen", never the lowest. */
  level: z.nullable(level),
  evidence: z.string(),
  at: instant,
  /** The level was changed after the two could see each other's. */
  revised: z.boolean(),
});
export type RatingView = z.output<typeof rating>;

const evidence = z.string().check(z.trim(), z.maxLength(EVIDENCE_MAX));

export const ratedBehaviour = z.object({
  behaviour: z.string(),
  words: behaviourWords,
  inFocus: z.boolean(),
  mine: z.nullable(rating),
  /** The other person's, once you may see it. */
  theirs: z.nullable(rating),
  theyHaveRated: z.boolean(),
});

export const sessionRatings = z.object({
  you: z.enum(['manager', 'rep']),
  /** The other of the two. */
  other: personRef,
  /** True while ratings can be given and corrected. */
  open: z.boolean(),
  behaviours: z.array(ratedBehaviour),
});
export type SessionRatingsView = z.output<typeof sessionRatings>;

export const getSessionRatings = endpoint({
  name: 'getSessionRatings',
  method: 'GET',
  path: '/api/sessions/:id/ratings',
  summary: 'What is rated in a session; the other’s, once you have rated the same or the session is over',
  params: z.object({ id: sessionId }),
  reply: sessionRatings,
});

export const rate = endpoint({
  name: 'rate',
  method: 'PUT',
  path: '/api/sessions/:id/ratings',
  summary: 'Rate a behaviour, with what you saw; null is “not seen”, and 0 the version of a first rating',
  params: z.object({ id: sessionId }),
  body: z.object({
    behaviour: behaviourId,
    level: z.nullable(level),
    evidence: z._default(evidence, ''),
    version,
  }),
  reply: sessionRatings,
  refusals: { 409: ['not-live', 'changed'], 422: ['not-offered', 'evidence-needed'] },
});

export const observe = endpoint({
  name: 'observe',
  method: 'POST',
  path: '/api/rhythms/:id/observations',
  summary: 'What you saw between sessions; the other sees it at once',
  params: z.object({ id: rhythmId }),
  body: z.object({
    behaviour: behaviourId,
    level: z.nullable(level),
    evidence: evidence.check(z.minLength(1)),
  }),
  reply: rating,
  refusals: { 422: ['not-offered'] },
});

export const takeBackObservation = endpoint({
  name: 'takeBackObservation',
  method: 'DELETE',
  path: '/api/observations/:id',
  summary: 'Take back an observation of yours, within a day',
  params: z.object({ id: ratingId }),
  reply: rating,
  refusals: { 403: ['not-yours'], 409: ['too-late'] },
});
