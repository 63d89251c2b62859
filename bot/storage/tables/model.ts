import type { PersonId, RhythmId, TenantId } from '../../../shared/domain/ids.ts';
import type { ModelAnswer } from '../../../shared/domain/model.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { impersonal, participant, rowOf, whoseRow } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** Whether a language model may be used, and how much it was, as PostgreSQL holds it. */
export type ModelTables = {
  model_setting: {
    tenant_id: TenantId;
    version: number;
    is_on: boolean;
    settled_by: PersonId;
    settled_at: Instant;
  };
  model_answer: {
    tenant_id: TenantId;
    rhythm_id: RhythmId;
    person_id: PersonId;
    answer: ModelAnswer;
    answered_at: Instant;
  };
  model_month: {
    tenant_id: TenantId;
    month: CalendarDay;
    questions: number;
    failed: number;
    input_tokens: number;
    output_tokens: number;
    cost: number | null;
    liked: number;
    disliked: number;
  };
};

/** Whose data each column holds, and when it is erased. */
export const modelTables = {
  // The organisation's own; whoever set it becomes a stand-in.
  model_setting: {
    columns: {
      tenant_id: impersonal,
      version: impersonal,
      is_on: impersonal,
      settled_by: participant,
      settled_at: impersonal,
    },
  },
  model_answer: {
    columns: {
      tenant_id: impersonal,
      rhythm_id: impersonal,
      person_id: whoseRow,
      answer: rowOf('person_id'),
      answered_at: rowOf('person_id'),
    },
  },
  // Totals of everybody together.
  model_month: {
    columns: {
      tenant_id: impersonal,
      month: impersonal,
      questions: impersonal,
      failed: impersonal,
      input_tokens: impersonal,
      output_tokens: impersonal,
      cost: impersonal,
      liked: impersonal,
      disliked: impersonal,
    },
  },
} satisfies TableRules<ModelTables>;
