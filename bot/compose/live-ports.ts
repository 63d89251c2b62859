import type { LivePorts } from '../live/ports.ts';
import { onBehalfOf, system } from '../identity/actor.ts';
import { addPostCloseNotes } from '../use-cases/note/add-post-close-notes.ts';
import { finalizeNotes } from '../use-cases/note/finalize-notes.ts';
import { openNotes } from '../use-cases/note/open-notes.ts';
import { storeDocument } from '../use-cases/note/store-document.ts';
import type { WithTenantTransaction } from '../use-cases/stores.ts';

type NotePorts = Pick<
  LivePorts,
  'openSession' | 'loadDocument' | 'storeDocument' | 'addPostCloseNotes' | 'finalizeNotes'
>;

/** The use cases behind live sessions, each in its own transaction. */
export const livePorts = (withTenantTransaction: WithTenantTransaction): NotePorts => ({
  openSession: ({ tenant, person }, id) =>
    withTenantTransaction(onBehalfOf({ tenant, person, leader: false, administrator: false }), (stores) =>
      openNotes(stores, person, id),
    ),
  loadDocument: (tenant, id) => withTenantTransaction(system(tenant), ({ note }) => note.document(id)),
  storeDocument: (tenant, id, merge) =>
    withTenantTransaction(system(tenant), (stores) => storeDocument(stores, id, merge)),
  addPostCloseNotes: ({ tenant, person }, id, additions) =>
    withTenantTransaction(system(tenant), (stores) => addPostCloseNotes(stores, person, id, additions)),
  finalizeNotes: (tenant, id, notesIn) =>
    withTenantTransaction(system(tenant), (stores) => finalizeNotes(stores, id, notesIn)),
});
