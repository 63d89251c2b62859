import type { CommitmentId, HelpTalkId, PersonId, RhythmId, TenantId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { impersonal, pairFact, participant, wayIn } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** Help talks, as PostgreSQL holds them. */
export type HelpTalkTables = {
  help_talk: {
    tenant_id: TenantId;
    help_talk_id: HelpTalkId;
    rhythm_id: RhythmId;
    commitment_id: CommitmentId | null;
    manager_id: PersonId;
    rep_id: PersonId;
    starts_at: Instant;
    minutes: number;
    booked_by: PersonId;
    booked_at: Instant;
    cancelled_at: Instant | null;
    event_id: string | null;
  };
};

/** Whose data each column holds, and when it is erased. */
export const helpTalkTables = {
  help_talk: {
    columns: {
      tenant_id: impersonal,
      help_talk_id: impersonal,
      rhythm_id: impersonal,
      commitment_id: impersonal,
      manager_id: participant,
      rep_id: participant,
      starts_at: pairFact,
      minutes: pairFact,
      booked_by: participant,
      booked_at: pairFact,
      cancelled_at: pairFact,
      event_id: wayIn,
    },
  },
} satisfies TableRules<HelpTalkTables>;
