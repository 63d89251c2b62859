import { z } from 'zod/mini';
import { rhythmId } from '../domain/ids.ts';
import { PHASE_MONTHS_MAX, PHASES_MAX } from '../domain/programme.ts';
import { MINUTES_MAX, MINUTES_MIN, WEEKS_MAX } from '../domain/rhythm.ts';
import { instant } from '../domain/time.ts';
import { endpoint, version } from './endpoint.ts';
import { personRef } from './person.ts';
import { mix } from './rhythm.ts';

const phase = z.object({
  weeks: z.int().check(z.minimum(1), z.maximum(WEEKS_MAX)),
  minutes: z.int().check(z.minimum(MINUTES_MIN), z.maximum(MINUTES_MAX)),
  mix,
  /** For how long; null for the last phase, which goes on. */
  months: z.nullable(z.int().check(z.minimum(1), z.maximum(PHASE_MONTHS_MAX))),
});
export type ProgrammePhaseView = z.output<typeof phase>;

const phases = z.array(phase);

export const getProgramme = endpoint({
  name: 'getProgramme',
  method: 'GET',
  path: '/api/programme',
  summary: 'How the organisation begins with somebody new, and which of your own rhythms that is about',
  reply: z.object({
    /** Null while none is set. */
    programme: z.nullable(z.object({ version, phases, setBy: personRef, setAt: instant })),
    /** Your own reps whose rhythm follows a programme, and the phase that now applies where it isn't as that has it. */
    followed: z.array(z.object({ rhythmId, rep: personRef, next: z.nullable(phase) })),
  }),
});
export type ProgrammeView = z.output<typeof getProgramme.reply>;

export const setProgramme = endpoint({
  name: 'setProgramme',
  method: 'PUT',
  path: '/api/programme',
  summary: 'Set how the organisation begins with somebody new; without phases there is no programme',
  /** `version`: the one that was seen, 0 where there was none. */
  body: z.object({
    version: z.int().check(z.minimum(0)),
    phases: z.array(phase).check(z.maxLength(PHASES_MAX)),
  }),
  reply: getProgramme.reply,
  refusals: {
    403: ['leaders-only'],
    409: ['changed'],
    422: ['mix-too-dense', 'mix-too-soon', 'phases-unfit'],
  },
});

export const followProgramme = endpoint({
  name: 'followProgramme',
  method: 'PUT',
  path: '/api/rhythms/:id/programme',
  summary:
    'Whether this rhythm follows the organisation’s programme: the manager’s yes, or a no to what comes next in it',
  params: z.object({ id: rhythmId }),
  body: z.object({ following: z.boolean() }),
  reply: z.object({ following: z.boolean() }),
  refusals: { 409: ['no-programme'] },
});
