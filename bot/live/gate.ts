import type { Connection, Document, Hocuspocus } from '@hocuspocus/server';
import type { TenantId } from '../../shared/domain/ids.ts';
import { closeDocument, contextOf } from './context.ts';
import { readName } from './documents.ts';
import { refusalOf } from './guard.ts';
import type { Keeper } from './keeper.ts';
import type { LateWriting } from './late.ts';
import { readMessage } from './message.ts';
import { closings, countMessage } from './visitor.ts';
import type { Closing, GatedSocket, Visitor } from './visitor.ts';

/** An update that changes nothing, as Yjs writes it: no structs and nothing deleted. */
const EMPTY_UPDATE = 2;

type Around = Readonly<{
  hocuspocus: Hocuspocus;
  keeper: Pick<Keeper, 'heldOf'>;
  late: Pick<LateWriting, 'take'>;
  isAnothers: (document: Document, tenant: TenantId) => boolean;
  isStopping: () => boolean;
}>;

/**
 * Decides of each message whether Hocuspocus hears it. What isn't of the live protocol ends the socket; what may not
 * be written ends that document's connection, and nothing more is heard of it until the socket is opened anew.
 */
export const createGate =
  ({ hocuspocus, keeper, late, isAnothers, isStopping }: Around) =>
  (visitor: Visitor): GatedSocket['mayPass'] => {
    const { socket } = visitor;
    const end = (why: Closing): false => {
      socket.close(closings[why], why);
      return false;
    };

    const mayWrite = (connection: Connection, update: Uint8Array): boolean => {
      const { document } = connection;
      const { who, named, readOnly } = contextOf(connection);
      if (update.length <= EMPTY_UPDATE) return true;
      const held = keeper.heldOf(document);
      const refusal = held ? refusalOf(document, update) : 'not-notes';
      if (refusal !== null) {
        closeDocument(connection, refusal);
        return false;
      }
      if ((held?.frozen || readOnly) && named.kind === 'session') {
        connection.readOnly = true;
        late.take(connection, who, named.session, update);
      }
      return true;
    };

    return (data, again) => {
      if (isStopping() || socket.readyState !== socket.OPEN) return false;
      const message = readMessage(data);
      if (message === null || readName(message.document) === null) return end('malformed');
      if (visitor.documents.get(message.document) === 'refused') return false;
      const why = again ? null : countMessage(visitor, message.document, data.length);
      if (why !== null) return end(why);
      const connection = hocuspocus.documents.get(message.document)?.connections.get(socket)?.connection;
      if (!connection) return true;
      if (isAnothers(connection.document, contextOf(connection).who.tenant)) return end('restarting');
      return message.update === null || mayWrite(connection, message.update);
    };
  };
