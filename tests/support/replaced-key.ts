import { newClientState } from '../../bot/identity/client-state.ts';
import { personOf } from '../../local-teams/people.ts';
import { tenantId } from '../../shared/domain/ids.ts';

/** What the watch of somebody says that was begun under a key which is gone by now. */
export const clientStateOfReplacedKey = (name: Parameters<typeof personOf>[0]): string =>
  newClientState([{ id: 'gone', key: new Uint8Array(32).fill(7) }], tenantId.parse(personOf(name).tenant));
