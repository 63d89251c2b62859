import type { GeneratedAlways } from 'kysely';
import type { Commitment, LateReason, Source } from '../../../shared/domain/commitment.ts';
import type { CommitmentId, PersonId, RhythmId, SessionId, TenantId } from '../../../shared/domain/ids.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { madeOfTexts, impersonal, participant, pairFact, pairText } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** Commitments and their events, as PostgreSQL holds them. */
export type CommitmentTables = {
  commitment: {
    tenant_id: TenantId;
    commitment_id: CommitmentId;
    version: number;
    rhythm_id: RhythmId;
    session_id: SessionId | null;
    owner_id: PersonId;
    text: string;
    due: CalendarDay | null;
    serves: string | null;
    plan: string | null;
    state: Commitment['state'];
    ended_on: CalendarDay | null;
    why: string | null;
    outcome: string | null;
    moves: number;
    help_wanted_at: Instant | null;
    help_talk_at: Instant | null;
    disputed_at: Instant | null;
    recorded_by: PersonId;
    recorded_at: Instant;
    source: Source;
    handed_from: RhythmId | null;
    words: GeneratedAlways<string>;
  };
  commitment_event: {
    tenant_id: TenantId;
    event_id: string;
    commitment_id: CommitmentId;
    at: Instant;
    by_id: PersonId;
    what: string;
    from_day: CalendarDay | null;
    to_day: CalendarDay | null;
    reason: LateReason | null;
    because: string | null;
    counted: boolean;
  };
};

/** The words of a commitment: erased with its owner only, so the other person's commitments stay. */
const commitmentWords = {
  holds: 'content',
  exportedTo: ['both'],
  erased: 'blank',
  erasedWith: ['owner_id'],
} as const;

/** Whose data each column holds, and when it is erased. */
export const commitmentTables = {
  commitment: {
    columns: {
      tenant_id: impersonal,
      commitment_id: impersonal,
      version: impersonal,
      rhythm_id: impersonal,
      session_id: impersonal,
      owner_id: participant,
      text: commitmentWords,
      due: pairFact,
      serves: commitmentWords,
      plan: commitmentWords,
      state: pairFact,
      ended_on: pairFact,
      why: commitmentWords,
      outcome: commitmentWords,
      moves: pairFact,
      help_wanted_at: pairFact,
      help_talk_at: pairFact,
      disputed_at: pairFact,
      recorded_by: participant,
      recorded_at: pairFact,
      source: pairFact,
      handed_from: impersonal,
      words: madeOfTexts,
    },
  },
  commitment_event: {
    onlyAddedTo: true,
    columns: {
      tenant_id: impersonal,
      event_id: impersonal,
      commitment_id: impersonal,
      at: pairFact,
      by_id: participant,
      what: pairFact,
      from_day: pairFact,
      to_day: pairFact,
      reason: pairText,
      because: pairText,
      counted: pairFact,
    },
  },
} satisfies TableRules<CommitmentTables>;
