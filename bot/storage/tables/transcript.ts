import type { ColumnType } from 'kysely';
import type {
  CommitmentId,
  PersonId,
  RhythmId,
  SessionId,
  TenantId,
  TranscriptProposalId,
} from '../../../shared/domain/ids.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { impersonal, pairFact, pairText, participant } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** What is left of a transcript, as PostgreSQL holds it: steps proposed from it, and the lines of those that were accepted. */
export type TranscriptTables = {
  transcript: {
    tenant_id: TenantId;
    session_id: SessionId;
    rhythm_id: RhythmId;
    begun_by: PersonId;
    begun_at: Instant;
    proposed: number | null;
    model_pieces: ColumnType<number, number | undefined, number>;
  };
  transcript_proposal: {
    tenant_id: TenantId;
    proposal_id: TranscriptProposalId;
    session_id: SessionId;
    position: number;
    owner_id: PersonId | null;
    text: string;
    due: CalendarDay | null;
    quote: string;
    said_at_second: number | null;
    by_model: boolean;
  };
  transcript_line: {
    tenant_id: TenantId;
    commitment_id: CommitmentId;
    quote: string;
    said_at_second: number | null;
    accepted_at: Instant;
  };
};

/** Whose data each column holds, and when it is erased. What somebody said goes with either of the two. */
export const transcriptTables = {
  transcript: {
    columns: {
      tenant_id: impersonal,
      session_id: impersonal,
      rhythm_id: impersonal,
      begun_by: participant,
      begun_at: pairFact,
      proposed: pairFact,
      model_pieces: pairFact,
    },
  },
  transcript_proposal: {
    columns: {
      tenant_id: impersonal,
      proposal_id: impersonal,
      session_id: impersonal,
      position: impersonal,
      owner_id: participant,
      text: pairText,
      due: pairFact,
      quote: pairText,
      said_at_second: pairFact,
      by_model: pairFact,
    },
  },
  transcript_line: {
    columns: {
      tenant_id: impersonal,
      commitment_id: impersonal,
      quote: pairText,
      said_at_second: pairFact,
      accepted_at: pairFact,
    },
  },
} satisfies TableRules<TranscriptTables>;
