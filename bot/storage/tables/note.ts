import type { GeneratedAlways } from 'kysely';
import type { AgendaItemId, PersonId, SessionId, TenantId } from '../../../shared/domain/ids.ts';
import { madeOfTexts, impersonal, participant, whoseRow, pairText } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** Notes: the live document, the texts after the close, and private notes, as PostgreSQL holds them. */
export type NoteTables = {
  live_document: { tenant_id: TenantId; session_id: SessionId; state: Buffer };
  note: {
    tenant_id: TenantId;
    session_id: SessionId;
    item_id: AgendaItemId;
    part: number;
    text: string;
    author_id: PersonId | null;
    words: GeneratedAlways<string>;
  };
  private_note: {
    tenant_id: TenantId;
    session_id: SessionId;
    person_id: PersonId;
    version: number;
    text: string;
    words: GeneratedAlways<string>;
  };
};

/** Whose data each column holds, and when it is erased. */
export const noteTables = {
  // The notes while they are being written; they are exported as text. One person's words can't be taken out of it alone.
  live_document: {
    columns: {
      tenant_id: impersonal,
      session_id: impersonal,
      state: { holds: 'content', exportedTo: ['both'], erased: 'row', erasedWith: ['both'] },
    },
  },
  note: {
    columns: {
      tenant_id: impersonal,
      session_id: impersonal,
      item_id: impersonal,
      part: impersonal,
      text: pairText,
      author_id: participant,
      words: madeOfTexts,
    },
  },
  // In the writer's export. The other person, whom they are about, gets them on a request that somebody decides; erased with either.
  private_note: {
    columns: {
      tenant_id: impersonal,
      session_id: impersonal,
      person_id: whoseRow,
      version: impersonal,
      text: { holds: 'content', exportedTo: ['person_id'], erased: 'row', erasedWith: ['both'] },
      words: madeOfTexts,
    },
  },
} satisfies TableRules<NoteTables>;
