import type { ColumnType } from 'kysely';
import type { PersonId, ResultImportId, ResultKeyId, TenantId } from '../../../shared/domain/ids.ts';
import type { ImportKind } from '../../../shared/domain/sales-result.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { impersonal, participant, rowOf, whoseRow } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** A result's row, without what it belongs to. */
type ResultColumns = {
  tenant_id: TenantId;
  person_id: PersonId;
  metric: string;
  period_from: CalendarDay;
  period_to: CalendarDay;
  value: number;
  cases: number | null;
  currency: string | null;
};

/** Results and the imports that they came in with, as PostgreSQL holds them. */
export type ResultTables = {
  result: ResultColumns & { import_id: ResultImportId | null };
  result_entry: ResultColumns & {
    import_id: ResultImportId;
    place: number;
    before_value: number | null;
    before_cases: number | null;
    before_currency: string | null;
    before_import: ResultImportId | null;
  };
  result_import: {
    tenant_id: TenantId;
    import_id: ResultImportId;
    by_id: PersonId;
    kind: ImportKind;
    source: 'file' | 'interface';
    file_name: string;
    mapping: ColumnType<object | null, string | null, string | null>;
    state: 'reading' | 'done' | 'undone';
    begun_at: Instant;
    done_at: Instant | null;
    undone_at: Instant | null;
    undone_by: PersonId | null;
    added: number;
    changed: number;
    same: number;
    faults: number;
    gone: number;
  };
  result_key: {
    tenant_id: TenantId;
    key_id: ResultKeyId;
    name: string;
    digest: string;
    made_by: PersonId;
    made_at: Instant;
    last_used_at: Instant | null;
  };
};

const rowOfPerson = rowOf('person_id');
const resultRules = {
  tenant_id: impersonal,
  person_id: whoseRow,
  metric: rowOfPerson,
  period_from: rowOfPerson,
  period_to: rowOfPerson,
  value: rowOfPerson,
  cases: rowOfPerson,
  currency: rowOfPerson,
} as const;

/** What somebody did with a file: theirs to have, and it says nothing once they are a stand-in. */
const ofWhoTookItIn = { holds: 'content', exportedTo: ['by_id'], erased: 'kept', erasedWith: [] } as const;
/** What the file was called, and its columns: somebody's own words, which may name others. */
const wordsOfFile = {
  holds: 'content',
  exportedTo: ['by_id'],
  erased: 'blank',
  erasedWith: ['by_id'],
} as const;

/** Whose data each column holds, and when it is erased. */
export const resultTables = {
  result: { columns: { ...resultRules, import_id: impersonal } },
  result_entry: {
    columns: {
      ...resultRules,
      import_id: impersonal,
      place: impersonal,
      before_value: rowOfPerson,
      before_cases: rowOfPerson,
      before_currency: rowOfPerson,
      before_import: impersonal,
    },
  },
  result_import: {
    columns: {
      tenant_id: impersonal,
      import_id: impersonal,
      by_id: participant,
      kind: ofWhoTookItIn,
      source: ofWhoTookItIn,
      file_name: wordsOfFile,
      mapping: wordsOfFile,
      state: ofWhoTookItIn,
      begun_at: ofWhoTookItIn,
      done_at: ofWhoTookItIn,
      undone_at: ofWhoTookItIn,
      undone_by: participant,
      added: ofWhoTookItIn,
      changed: ofWhoTookItIn,
      same: ofWhoTookItIn,
      faults: ofWhoTookItIn,
      gone: ofWhoTookItIn,
    },
  },
  // The organisation's own; that somebody made it stays with it.
  result_key: {
    columns: {
      tenant_id: impersonal,
      key_id: impersonal,
      name: impersonal,
      digest: impersonal,
      made_by: participant,
      made_at: impersonal,
      last_used_at: impersonal,
    },
  },
} satisfies TableRules<ResultTables>;
