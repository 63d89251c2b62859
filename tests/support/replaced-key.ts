import { newClientState } from '../../bot/identity/client-state.ts';
import { personOf } from '../../local-teams/people.ts';
import { tenantId } from '../../shared/domain/ids.ts';

/** The client state of a person's watch that was begun under a key since replaced. */
export const clientStateOfReplacedKey = (name: Parameters<typeof personOf>[0]): string =>
  newClientState([{ id: 'gone', key: new Uint8Array(32).fill(7) }], tenantId.parse(personOf(name).tenant));
