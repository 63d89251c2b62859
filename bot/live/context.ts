import type { Connection } from '@hocuspocus/server';
import type { Admitted } from './admission.ts';
import type { Visitor } from './visitor.ts';

/** What is known of one connection to one document. `askedAt`: when a new token was asked for last, in seconds. */
export type Context = Admitted & { visitor: Visitor; askedAt: number };

export const contextOf = (connection: Connection): Context => connection.context as Context;

/** Ends a connection to one document for good: nothing more is heard of it until the socket is opened anew. */
export const closeDocument = (connection: Connection, reason: string): void => {
  contextOf(connection).visitor.documents.set(connection.document.name, 'refused');
  // Hocuspocus tells the tab the reason; the code goes nowhere.
  connection.close({ code: 4403, reason });
};
