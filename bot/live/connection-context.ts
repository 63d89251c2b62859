import type { Connection } from '@hocuspocus/server';
import type { Authorization } from './authorize.ts';
import type { ConnectedSocket } from './connected-socket.ts';

/** What is known of one connection to one document. `askedAt`: when a new token was asked for last, in seconds. */
export type ConnectionContext = Authorization & { connectedSocket: ConnectedSocket; askedAt: number };

export const contextOf = (connection: Connection): ConnectionContext =>
  connection.context as ConnectionContext;

/** Ends a connection to one document for good: nothing more is heard of it until the socket is opened anew. */
export const closeDocument = (connection: Connection, reason: string): void => {
  contextOf(connection).connectedSocket.documents.set(connection.document.name, 'refused');
  // Hocuspocus tells the tab the reason; the code goes nowhere.
  connection.close({ code: 4403, reason });
};
