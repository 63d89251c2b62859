import type { Document } from '@hocuspocus/server';
import { contextOf } from './connection-context.ts';
import { closeSocket } from './connected-socket.ts';

/** How long before a token expires a new one is asked for, how often, and how long after it the socket is closed; in seconds. */
const ASK_BEFORE_SECONDS = 60;
const ASK_EVERY_SECONDS = 15;
/** As much as clocks may differ (bot/identity/tab-token.ts). */
const END_AFTER_SECONDS = 60;

/** Asks everybody whose token is about to expire for a new one, and closes the sockets of those who sent none. */
export const requestTokens = (documents: Iterable<Document>, now: number): void => {
  for (const document of documents)
    for (const connection of document.getConnections()) {
      const context = contextOf(connection);
      const left = context.identity.expiresAt - now;
      if (left <= -END_AFTER_SECONDS) closeSocket(context.connectedSocket, 'token-expired');
      else if (left <= ASK_BEFORE_SECONDS && now - context.askedAt >= ASK_EVERY_SECONDS) {
        context.askedAt = now;
        connection.requestToken();
      }
    }
};
