import { z } from 'zod/mini';

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
export type DealPersonId = Id<'DealPersonId'>;
export type CustomerMeetingId = Id<'CustomerMeetingId'>;
export type FocusId = Id<'FocusId'>;
export type RatingId = Id<'RatingId'>;
export type HelpTalkId = Id<'HelpTalkId'>;
export type LeaveId = Id<'LeaveId'>;
export type ExpectationId = Id<'ExpectationId'>;
export type TranscriptProposalId = Id<'TranscriptProposalId'>;
export type ResultImportId = Id<'ResultImportId'>;
export type ResultKeyId = Id<'ResultKeyId'>;
export type HandoverId = Id<'HandoverId'>;

const uuid = z.guid();

/** Ids from the directory, in whichever case it writes them. */
const idFromDirectory = <Of extends string>() =>
  z.pipe(
    uuid,
    z.transform((text) => text.toLowerCase() as Id<Of>),
  );
const idOf = <Of extends string>() =>
  z.pipe(
    uuid,
    z.transform((text) => text as Id<Of>),
  );

export const tenantId = idFromDirectory<'TenantId'>();
export const personId = idFromDirectory<'PersonId'>();
export const rhythmId = idOf<'RhythmId'>();
export const sessionId = idOf<'SessionId'>();
export const agendaItemId = idOf<'AgendaItemId'>();
export const commitmentId = idOf<'CommitmentId'>();
export const decisionId = idOf<'DecisionId'>();
export const goalId = idOf<'GoalId'>();
export const dealId = idOf<'DealId'>();
export const dealPersonId = idOf<'DealPersonId'>();
export const customerMeetingId = idOf<'CustomerMeetingId'>();
export const focusId = idOf<'FocusId'>();
export const ratingId = idOf<'RatingId'>();
export const helpTalkId = idOf<'HelpTalkId'>();
export const leaveId = idOf<'LeaveId'>();
export const expectationId = idOf<'ExpectationId'>();
export const transcriptProposalId = idOf<'TranscriptProposalId'>();
export const resultImportId = idOf<'ResultImportId'>();
export const resultKeyId = idOf<'ResultKeyId'>();
export const handoverId = idOf<'HandoverId'>();
