import type { Connection } from '@hocuspocus/server';
import type { Authorization } from './authorize.ts';
import type { ConnectedSocket } from './connected-socket.ts';

/** What is known about one connection to one document. `askedAt`: when a new token was last asked for, in seconds. */
export type ConnectionContext = Authorization & { connectedSocket: ConnectedSocket; askedAt: number };

export const contextOf = (connection: Connection): ConnectionContext =>
  connection.context as ConnectionContext;

/** Closes a connection to one document for good: its messages are ignored until the socket is opened again. */
export const closeDocument = (connection: Connection, reason: string): void => {
  contextOf(connection).connectedSocket.documents.set(connection.document.name, 'refused');
  // Hocuspocus tells the tab the reason, but not the code.
  connection.close({ code: 4403, reason });
};
