import type { FastifyReply } from 'fastify';
import type { Problem, RefusalOf } from '../../shared/contracts/endpoint.ts';
import type * as behaviour from '../../shared/contracts/behaviour.ts';
import type * as commitment from '../../shared/contracts/commitment.ts';
import type * as crash from '../../shared/contracts/crash.ts';
import type * as customerMeeting from '../../shared/contracts/customer-meeting.ts';
import type * as deal from '../../shared/contracts/deal.ts';
import type * as development from '../../shared/contracts/development.ts';
import type * as expectation from '../../shared/contracts/expectation.ts';
import type * as focus from '../../shared/contracts/focus.ts';
import type * as debrief from '../../shared/contracts/debrief.ts';
import type * as goal from '../../shared/contracts/goal.ts';
import type * as past from '../../shared/contracts/past.ts';
import type * as person from '../../shared/contracts/person.ts';
import type * as rating from '../../shared/contracts/rating.ts';
import type * as recap from '../../shared/contracts/recap.ts';
import type * as rhythm from '../../shared/contracts/rhythm.ts';
import type * as agenda from '../../shared/contracts/agenda.ts';
import type * as enteredSession from '../../shared/contracts/entered-session.ts';
import type * as privateNote from '../../shared/contracts/private-note.ts';
import type * as sessionSubject from '../../shared/contracts/session-subject.ts';
import type * as reschedule from '../../shared/contracts/reschedule.ts';
import type * as session from '../../shared/contracts/session.ts';
import type * as settings from '../../shared/contracts/settings.ts';
import type * as template from '../../shared/contracts/template.ts';
import type { Endpoint } from '../../shared/contracts/endpoint.ts';

type EndpointsOf<Contract> = Extract<Contract[keyof Contract], Endpoint>;
type AnyEndpoint =
  | EndpointsOf<typeof behaviour>
  | EndpointsOf<typeof commitment>
  | EndpointsOf<typeof crash>
  | EndpointsOf<typeof customerMeeting>
  | EndpointsOf<typeof deal>
  | EndpointsOf<typeof development>
  | EndpointsOf<typeof expectation>
  | EndpointsOf<typeof focus>
  | EndpointsOf<typeof debrief>
  | EndpointsOf<typeof goal>
  | EndpointsOf<typeof past>
  | EndpointsOf<typeof person>
  | EndpointsOf<typeof rating>
  | EndpointsOf<typeof recap>
  | EndpointsOf<typeof rhythm>
  | EndpointsOf<typeof agenda>
  | EndpointsOf<typeof enteredSession>
  | EndpointsOf<typeof privateNote>
  | EndpointsOf<typeof sessionSubject>
  | EndpointsOf<typeof reschedule>
  | EndpointsOf<typeof session>
  | EndpointsOf<typeof settings>
  | EndpointsOf<typeof template>;

/** Every refusal that any endpoint may give. */
export type Refusal = RefusalOf<AnyEndpoint>;

/** The status of each refusal (RFC 9110 §15.5). A refusal that is missing here fails the type check. */
export const statusOf = {
  unauthenticated: 401,
  guest: 403,
  'not-found': 404,
  invalid: 422,
  'too-large': 413,
  'too-many': 429,
  'key-reused': 422,
  unavailable: 503,
  internal: 500,
  changed: 409,
  'already-live': 409,
  'already-started': 409,
  'not-planned': 409,
  'time-passed': 422,
  clashes: 422,
  'nothing-to-undo': 409,
  'too-late-to-undo': 409,
  'not-live': 409,
  'not-closed': 409,
  'not-held-yet': 409,
  'already-debriefed': 409,
  'not-open': 409,
  'session-closed': 409,
  'no-cadence': 409,
  'already-prepared': 409,
  'after-the-meeting': 422,
  'list-full': 422,
  'agenda-full': 422,
  'agenda-unfit': 422,
  'day-in-the-past': 422,
  'day-too-far': 422,
  'day-ahead': 422,
  'day-unfit': 422,
  'too-long-ago': 422,
  'mix-too-dense': 422,
  'mix-too-soon': 422,
  'period-empty': 422,
  'enough-goals': 422,
  'reason-needed': 422,
  'already-practised': 409,
  'two-at-once': 422,
  'evidence-needed': 422,
  'not-offered': 422,
  'too-late': 409,
  'words-faulty': 422,
  'name-taken': 422,
  'library-full': 422,
  'last-offered': 422,
  'in-use': 409,
  'no-draft': 409,
  'template-faulty': 422,
  'file-unreadable': 422,
  'file-other-version': 422,
  'file-other-organisation': 422,
  'file-other-type': 422,
  'administrators-only': 403,
  'consent-needed': 403,
  'not-your-report': 403,
  'not-yours': 403,
  'not-yours-to-set': 403,
  'directory-unavailable': 503,
} satisfies Record<Refusal, number>;

/** How long to wait after `too-many` and `unavailable`, in seconds. */
const WAIT_SECONDS = 2;
const waits = new Set<string>(['too-many', 'unavailable', 'directory-unavailable']);

type ProblemExtras = Pick<Problem, 'detail' | 'errors' | 'current' | 'stack'>;

/**
 * Answers with RFC 9457 problem details; the tab says the code in the person's language. The status is the code's own
 * unless HTTP has a closer one.
 */
export const answerProblem = (
  reply: FastifyReply,
  code: Refusal,
  extras: ProblemExtras = {},
  status: number = statusOf[code],
): FastifyReply => {
  const body: Problem = {
    type: 'about:blank',
    title: code,
    status,
    code,
    ...extras,
    requestId: reply.request.id,
  };
  if (waits.has(code)) void reply.header('retry-after', WAIT_SECONDS);
  return reply.code(status).type('application/problem+json').send(JSON.stringify(body));
};
