import { z } from 'zod';

type Id<Name extends string> = string & { readonly brand: Name };

export type TenantId = Id<'TenantId'>;
/** A person is known by their Entra object id. */
export type PersonId = Id<'PersonId'>;
export type RhythmId = Id<'RhythmId'>;
export type SessionId = Id<'SessionId'>;
export type AgendaItemId = Id<'AgendaItemId'>;
export type CommitmentId = Id<'CommitmentId'>;
export type DecisionId = Id<'DecisionId'>;
export type GoalId = Id<'GoalId'>;
export type DealId = Id<'DealId'>;
export type CustomerMeetingId = Id<'CustomerMeetingId'>;
export type FocusId = Id<'FocusId'>;
export type RatingId = Id<'RatingId'>;
export type ExpectationId = Id<'ExpectationId'>;

const uuid = z.guid();

export const tenantId = uuid.transform((text) => text.toLowerCase() as TenantId);
export const personId = uuid.transform((text) => text.toLowerCase() as PersonId);
export const rhythmId = uuid.transform((text) => text as RhythmId);
export const sessionId = uuid.transform((text) => text as SessionId);
export const agendaItemId = uuid.transform((text) => text as AgendaItemId);
export const commitmentId = uuid.transform((text) => text as CommitmentId);
export const decisionId = uuid.transform((text) => text as DecisionId);
export const goalId = uuid.transform((text) => text as GoalId);
export const dealId = uuid.transform((text) => text as DealId);
export const customerMeetingId = uuid.transform((text) => text as CustomerMeetingId);
export const focusId = uuid.transform((text) => text as FocusId);
export const ratingId = uuid.transform((text) => text as RatingId);
export const expectationId = uuid.transform((text) => text as ExpectationId);
