import { once } from 'node:events';
import { createServer } from 'node:net';

/** Rejects with `EADDRINUSE` if something listens at that port of this machine; call it before anything else is begun. */
export const expectFreePort = async (port: number): Promise<void> => {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  server.close();
  await once(server, 'close');
};
