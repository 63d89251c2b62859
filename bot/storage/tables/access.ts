import type { PersonId, TenantId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { impersonal, participant, whoseRow } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** The access log, as PostgreSQL holds it. */
export type AccessTables = {
  access_log: {
    tenant_id: TenantId;
    access_id: string;
    at: Instant;
    reader_id: PersonId;
    subject_id: PersonId;
    what: string;
  };
};

/** Whose data each column holds, and when it is erased. */
export const accessTables = {
  // An entry belongs to the one it is about; the reader becomes a stand-in, so that it is still known that somebody looked.
  access_log: {
    columns: {
      tenant_id: impersonal,
      access_id: impersonal,
      at: {
        holds: 'content',
        exportedTo: ['subject_id', 'reader_id'],
        erased: 'row',
        erasedWith: ['subject_id'],
      },
      reader_id: participant,
      subject_id: whoseRow,
      what: {
        holds: 'content',
        exportedTo: ['subject_id', 'reader_id'],
        erased: 'row',
        erasedWith: ['subject_id'],
      },
    },
  },
} satisfies TableRules<AccessTables>;
