import type { FastifyInstance } from 'fastify';
import type { ServerResponse } from 'node:http';
import type { LocalEvent } from '../protocol.ts';

export type Events = Readonly<{
  tell: (event: LocalEvent) => void;
  /** Keeps the response open and writes each event to it. */
  stream: (response: ServerResponse) => void;
  close: () => void;
}>;

/** Server-sent events to every listening host page. */
export const openEvents = (): Events => {
  const open = new Set<ServerResponse>();
  return {
    tell: (event) => {
      const text = `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
      for (const response of open) response.write(text);
    },
    stream: (response) => {
      response.writeHead(200, {
        'Content-Type': 'text/event-stream',
        'Cache-Control': 'no-store',
        Connection: 'keep-alive',
      });
      response.write('retry: 1000\n\n');
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    close: () => {
      for (const response of open) response.end();
    },
  };
};

/** GET /local/events */
export const addEvents = (app: FastifyInstance, events: Events): void => {
  app.get('/local/events', (_request, reply) => {
    reply.hijack();
    events.stream(reply.raw);
  });
  app.addHook('preClose', (done) => {
    events.close();
    done();
  });
};
