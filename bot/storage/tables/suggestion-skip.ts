import type { RhythmId, TenantId } from '../../../shared/domain/ids.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { impersonal, pairFact } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** Suggestions that a manager has skipped for a week, as PostgreSQL holds them. */
export type SuggestionSkipTables = {
  suggestion_skip: { tenant_id: TenantId; rhythm_id: RhythmId; week: CalendarDay };
};

/** Whose data each column holds, and when it is erased. */
export const suggestionSkipTables = {
  suggestion_skip: { columns: { tenant_id: impersonal, rhythm_id: impersonal, week: pairFact } },
} satisfies TableRules<SuggestionSkipTables>;
