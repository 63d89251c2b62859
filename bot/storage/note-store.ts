import type { Transaction } from 'kysely';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { NoteStore } from '../use-cases/note/note-store.ts';
import type { PrivateNoteStore } from '../use-cases/note/private-note-store.ts';
import type { Tables } from './tables.ts';

/** The most notes of a session that are read: its agenda's, and those added after the close. */
const READ = 300;

export const noteStore = (tx: Transaction<Tables>, tenant: TenantId): NoteStore => ({
  ofSession: async (id) => {
    const found = await tx
      .selectFrom('note')
      .select(['item_id', 'text', 'author_id'])
      .where('tenant_id', '=', tenant)
      .where('session_id', '=', id)
      .orderBy('part')
      .orderBy('item_id')
      .limit(READ)
      .execute();
    return found.map((row) => ({
      item: row.item_id,
      text: row.text,
      author: row.author_id,
    }));
  },
  settle: async (session, item, text) => {
    await tx
      .insertInto('note')
      .values({ tenant_id: tenant, session_id: session, item_id: item, part: 0, text, author_id: null })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'session_id', 'item_id', 'part']).doUpdateSet({ text }),
      )
      .execute();
  },
  unsettle: async (session) => {
    await tx.deleteFrom('note').where('tenant_id', '=', tenant).where('session_id', '=', session).execute();
  },
  add: async (session, note) => {
    await tx
      .insertInto('note')
      .values((query) => ({
        tenant_id: tenant,
        session_id: session,
        item_id: note.item,
        part: query
          .selectFrom('note')
          .select((eb) => eb(eb.fn.coalesce(eb.fn.max('part'), eb.lit(0)), '+', 1).as('next'))
          .where('tenant_id', '=', tenant)
          .where('session_id', '=', session)
          .where('item_id', '=', note.item),
        text: note.text,
        author_id: note.author,
      }))
      .execute();
  },
  amend: async (session, { item, author, text: before }, text) => {
    await tx
      .updateTable('note')
      .set({ text })
      .where('tenant_id', '=', tenant)
      .where('session_id', '=', session)
      .where('item_id', '=', item)
      .where('author_id', '=', author)
      .where('text', '=', before)
      .execute();
  },
  document: async (id) => {
    const row = await tx
      .selectFrom('live_document')
      .select('state')
      .where('tenant_id', '=', tenant)
      .where('session_id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    return row?.state ?? null;
  },
  saveDocument: async (id, state) => {
    const bytes = Buffer.from(state);
    await tx
      .insertInto('live_document')
      .values({ tenant_id: tenant, session_id: id, state: bytes })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'session_id']).doUpdateSet({ state: bytes }))
      .execute();
  },
});

export const privateNoteStore = (tx: Transaction<Tables>, tenant: TenantId): PrivateNoteStore => ({
  find: async (session, person) => {
    const row = await tx
      .selectFrom('private_note')
      .select(['text', 'version'])
      .where('tenant_id', '=', tenant)
      .where('session_id', '=', session)
      .where('person_id', '=', person)
      .executeTakeFirst();
    return row ?? null;
  },
  save: async (session, person, text, seen) => {
    if (seen === 0) {
      const made = await tx
        .insertInto('private_note')
        .values({ tenant_id: tenant, session_id: session, person_id: person, version: 1, text })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'session_id', 'person_id']).doNothing())
        .executeTakeFirst();
      return made.numInsertedOrUpdatedRows === 1n;
    }
    const saved = await tx
      .updateTable('private_note')
      .set({ text, version: seen + 1 })
      .where('tenant_id', '=', tenant)
      .where('session_id', '=', session)
      .where('person_id', '=', person)
      .where('version', '=', seen)
      .executeTakeFirst();
    return saved.numUpdatedRows === 1n;
  },
});
