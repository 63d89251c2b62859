import type { FocusId, PersonId, RhythmId, TenantId } from '../../../shared/domain/ids.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { impersonal, participant, pairFact, pairText } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** Focuses, as PostgreSQL holds them. */
export type FocusTables = {
  focus: {
    tenant_id: TenantId;
    focus_id: FocusId;
    version: number;
    rhythm_id: RhythmId;
    behaviour: string;
    why: string;
    until: CalendarDay;
    sign: string;
    state: string;
    ended_on: CalendarDay | null;
    set_by: PersonId;
    set_at: Instant;
    ended_by: PersonId | null;
    outcome: string;
  };
};

/** Whose data each column holds, and when it is erased. */
export const focusTables = {
  focus: {
    columns: {
      tenant_id: impersonal,
      focus_id: impersonal,
      version: impersonal,
      rhythm_id: impersonal,
      behaviour: pairFact,
      why: pairText,
      until: pairFact,
      sign: pairText,
      state: pairFact,
      ended_on: pairFact,
      set_by: participant,
      set_at: pairFact,
      ended_by: participant,
      outcome: pairText,
    },
  },
} satisfies TableRules<FocusTables>;
