import type { ColumnType } from 'kysely';
import type { CommitmentId, PersonId, RhythmId, TenantId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { impersonal, machinery, rowOf, whoseRow } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** Messages to the bot and what became of them, as PostgreSQL holds them. */
export type WrittenMessageTables = {
  written_message: {
    tenant_id: TenantId;
    chat_id: string;
    activity_id: string;
    person_id: PersonId;
    written_at: Instant;
    read_at: Instant;
    handled_at: Instant;
    is_deleted: ColumnType<boolean, boolean | undefined, boolean>;
    has_changed: ColumnType<boolean, boolean | undefined, boolean>;
    reading: ColumnType<string, string | undefined, string>;
    turn: unknown;
    cards: ColumnType<string[], string[] | undefined, string[]>;
  };
  written_step: {
    tenant_id: TenantId;
    chat_id: string;
    activity_id: string;
    position: number;
    rhythm_id: RhythmId;
    owner_id: PersonId;
    commitment_id: CommitmentId | null;
    version: number;
    reading: string;
    is_taken_back: boolean;
    card_id: string | null;
    card_position: number;
  };
};

/**
 * Whose data each column holds, and when it is erased. The words themselves are stored nowhere here: a reading is a digest
 * of them, and a turn what they wanted, in which 1:1 and for which day, so that the next message may go on from there. Only what the bot
 * has asked about keeps its words, until it is answered or a day has passed (decision 72).
 */
export const writtenMessageTables = {
  written_message: {
    columns: {
      tenant_id: impersonal,
      chat_id: machinery('person_id'),
      activity_id: machinery('person_id'),
      person_id: whoseRow,
      written_at: rowOf('person_id'),
      read_at: machinery('person_id'),
      handled_at: machinery('person_id'),
      is_deleted: machinery('person_id'),
      has_changed: machinery('person_id'),
      reading: machinery('person_id'),
      turn: machinery('person_id'),
      cards: machinery('person_id'),
    },
  },
  // Deleted with its message, or with whose step it is.
  written_step: {
    columns: {
      tenant_id: impersonal,
      chat_id: machinery('owner_id'),
      activity_id: machinery('owner_id'),
      position: impersonal,
      rhythm_id: impersonal,
      owner_id: whoseRow,
      commitment_id: impersonal,
      version: impersonal,
      reading: machinery('owner_id'),
      is_taken_back: impersonal,
      card_id: machinery('owner_id'),
      card_position: impersonal,
    },
  },
} satisfies TableRules<WrittenMessageTables>;
