import type { Connection, Document, Hocuspocus } from '@hocuspocus/server';
import type { TenantId } from '../../shared/domain/ids.ts';
import { closeDocument, contextOf } from './connection-context.ts';
import { parseDocumentName } from './document-ref.ts';
import { validateUpdate } from './validate-update.ts';
import type { DocumentPersistence } from './document-persistence.ts';
import type { PostCloseEdits } from './post-close-edits.ts';
import { parseMessage } from './parse-message.ts';
import { closeCodes, consumeAllowance } from './connected-socket.ts';
import type { CloseReason, FilteredSocket, ConnectedSocket } from './connected-socket.ts';

/** The length of an update that changes nothing, as Yjs writes it: no structs and nothing deleted. */
const EMPTY_UPDATE = 2;

type MessageFilterParts = Readonly<{
  hocuspocus: Hocuspocus;
  persistence: Pick<DocumentPersistence, 'openDocumentOf'>;
  postCloseEdits: Pick<PostCloseEdits, 'add'>;
  belongsToAnotherTenant: (document: Document, tenant: TenantId) => boolean;
  isStopping: () => boolean;
}>;

/**
 * Decides whether Hocuspocus gets a message. One outside the live protocol closes the socket; one that may not be written closes that
 * document's connection, whose messages are then ignored until the socket is opened again.
 */
export const createMessageFilter =
  ({ hocuspocus, persistence, postCloseEdits, belongsToAnotherTenant, isStopping }: MessageFilterParts) =>
  (connectedSocket: ConnectedSocket): FilteredSocket['accepts'] => {
    const { socket } = connectedSocket;
    const end = (reason: CloseReason): false => {
      socket.close(closeCodes[reason], reason);
      return false;
    };

    const mayWrite = (connection: Connection, update: Uint8Array): boolean => {
      const { document } = connection;
      const { identity, ref, readOnly } = contextOf(connection);
      if (update.length <= EMPTY_UPDATE) return true;
      const openDocument = persistence.openDocumentOf(document);
      const refusal = openDocument ? validateUpdate(document, update) : 'not-notes';
      if (refusal !== null) {
        closeDocument(connection, refusal);
        return false;
      }
      if ((openDocument?.frozen || readOnly) && ref.kind === 'session') {
        connection.readOnly = true;
        if (openDocument) openDocument.missesEdits = true;
        postCloseEdits.add(connection, identity, ref.session, update);
      }
      return true;
    };

    return (data, isRepeated) => {
      if (isStopping() || socket.readyState !== socket.OPEN) return false;
      const message = parseMessage(data);
      if (message === null || parseDocumentName(message.document) === null) return end('malformed');
      if (connectedSocket.documents.get(message.document) === 'refused') return false;
      const reason = isRepeated ? null : consumeAllowance(connectedSocket, message.document, data.length);
      if (reason !== null) return end(reason);
      const connection = hocuspocus.documents.get(message.document)?.connections.get(socket)?.connection;
      if (!connection) return true;
      if (belongsToAnotherTenant(connection.document, contextOf(connection).identity.tenant))
        return end('restarting');
      return message.update === null || mayWrite(connection, message.update);
    };
  };
