import { createServer } from 'node:net';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { freePort } from '../../local-teams/free-port.ts';
import { GatheringSocket } from './gathering-socket.ts';

test('what is written in one go arrives in one piece, and what comes later by itself', async () => {
  let read = '';
  const port = await freePort();
  const server = createServer((peer) => peer.on('data', (piece) => (read += piece.toString())));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const socket = new GatheringSocket();
  let pieces = 0;
  const write = socket._writev?.bind(socket);
  socket._writev = (chunks, done) => {
    pieces += 1;
    write?.(chunks, done);
  };
  const ask = (text: string): void => {
    socket.cork();
    socket.write(text);
    socket.write(';');
    socket.uncork();
  };
  try {
    socket.connect(port, '127.0.0.1');
    await once(socket, 'connect');
    ask('a');
    ask('b');
    await expect.poll(() => read).toBe('a;b;');
    ask('c');
    await expect.poll(() => read).toBe('a;b;c;');
    expect(pieces).toBe(2);
  } finally {
    socket.destroy();
    server.close();
  }
});
