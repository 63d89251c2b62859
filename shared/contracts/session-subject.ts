import { z } from 'zod/mini';
import { inBoth } from '../coaching/in-both.ts';
import { reasonIds } from '../coaching/reasons.ts';
import { conversationType } from '../domain/conversation-type.ts';
import { dealOutcomes } from '../domain/deal.ts';
import { commitmentId, customerMeetingId, dealId, rhythmId } from '../domain/ids.ts';
import { calendarDay, instant } from '../domain/time.ts';
import { customerMeeting } from './customer-meeting-view.ts';
import { endpoint, version } from './endpoint.ts';
import { expectedVersion, session, sessionParams } from './session-view.ts';

/** Why a type is suggested. */
export const reason = z.object({
  id: z.enum(reasonIds),
  /** The values in its sentence: names, counts, weeks, shares and days, and a behaviour's name in both languages. */
  values: z.record(z.string(), z.union([z.string(), z.number(), inBoth])),
});

export const getRecommendation = endpoint({
  name: 'getRecommendation',
  method: 'GET',
  path: '/api/sessions/:id/recommendation',
  summary: 'What the session should be about, and why',
  params: sessionParams,
  reply: z.object({
    recommended: conversationType,
    alternative: z.nullable(conversationType),
    /** The type with the most points now, when a type that has waited longer comes before it. */
    urgent: z.nullable(conversationType),
    /** The rep's own wish. */
    wish: z.nullable(conversationType),
    /** The recommended type, if the manager has set it aside twice in a row; only the manager is told. */
    avoided: z.nullable(conversationType),
    /** The types that make sense, in order of recommendation. */
    types: z.array(z.object({ type: conversationType, reasons: z.array(reason) })),
    /** The customer meeting for which an extra quarter of an hour is offered, before the session after this one. */
    extra: z.nullable(customerMeeting),
  }),
});

export type RecommendationView = z.output<typeof getRecommendation.reply>;

export const takeExtra = endpoint({
  name: 'takeExtra',
  method: 'POST',
  path: '/api/customer-meetings/:id/extra',
  summary: 'An extra quarter of an hour before a customer meeting: now, or planned for a time before it',
  params: z.object({ id: customerMeetingId }),
  body: z.object({ rhythmId, startsAt: z.nullable(instant) }),
  reply: session,
  refusals: { 409: ['already-live', 'already-prepared'], 422: ['after-the-meeting', 'day-in-the-past'] },
});

export const tieCustomerMeeting = endpoint({
  name: 'tieCustomerMeeting',
  method: 'PUT',
  path: '/api/sessions/:id/customer-meeting',
  summary: 'Which customer meeting the two prepare for; null for none',
  params: sessionParams,
  body: z.object({ customerMeetingId: z.nullable(customerMeetingId) }),
  reply: session,
  refusals: { 409: ['session-closed'] },
});

export const nameDeal = endpoint({
  name: 'nameDeal',
  method: 'POST',
  path: '/api/sessions/:id/deals',
  summary: 'One of the deals that the session is about',
  params: sessionParams,
  body: z.object({ dealId }),
  reply: session,
  refusals: { 409: ['session-closed'] },
});

export const unnameDeal = endpoint({
  name: 'unnameDeal',
  method: 'DELETE',
  path: '/api/sessions/:id/deals/:dealId',
  summary: 'The session is not about that deal after all',
  params: z.extend(sessionParams, { dealId }),
  reply: session,
  refusals: { 409: ['session-closed'] },
});

const dealInSession = z.extend(sessionParams, { dealId });
const verdict = z.discriminatedUnion('is', [
  z.object({ is: z.literal('alive') }),
  z.object({ is: z.literal('paused'), until: calendarDay }),
  z.object({ is: z.literal('closed'), outcome: z.enum(dealOutcomes) }),
]);

export const reviewDeal = endpoint({
  name: 'reviewDeal',
  method: 'PUT',
  path: '/api/sessions/:id/deals/:dealId/review',
  summary:
    'Decide about a deal that wants it: it is alive, left until later, or closed. It wants no more in this session',
  params: dealInSession,
  /** `step`: the commitment recorded with the verdict, removed when that is taken back. */
  body: z.object({ dealVersion: version, verdict, step: z._default(z.nullable(commitmentId), null) }),
  reply: session,
  refusals: { 409: ['changed', 'not-open', 'session-closed'], 422: ['day-unfit'] },
});

export const undoDealReview = endpoint({
  name: 'undoDealReview',
  method: 'DELETE',
  path: '/api/sessions/:id/deals/:dealId/review',
  summary: 'Take back what was decided about a deal in the session: the deal is as it was',
  params: dealInSession,
  reply: session,
  refusals: { 409: ['session-closed'], 422: ['list-full'] },
});

export const prioritiseDeal = endpoint({
  name: 'prioritiseDeal',
  method: 'PUT',
  path: '/api/sessions/:id/priorities/:dealId',
  summary: 'One of the two or three deals that get time until next time',
  params: dealInSession,
  reply: session,
  refusals: { 409: ['not-open', 'session-closed'], 422: ['list-full'] },
});

export const unprioritiseDeal = endpoint({
  name: 'unprioritiseDeal',
  method: 'DELETE',
  path: '/api/sessions/:id/priorities/:dealId',
  summary: 'The deal gets no more time than others after all',
  params: dealInSession,
  reply: session,
  refusals: { 409: ['session-closed'] },
});

export const chooseType = endpoint({
  name: 'chooseType',
  method: 'POST',
  path: '/api/sessions/:id/type',
  summary: 'Choose what the session is about; what has been added stays',
  params: sessionParams,
  body: z.extend(expectedVersion, { type: conversationType }),
  reply: session,
  refusals: { 409: ['changed', 'not-planned'] },
});
