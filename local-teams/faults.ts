import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Fault } from './protocol.ts';

/** The wrong answers a stand-in is to give, and how many times; set by tests and the drawer. */
export type Faults = Readonly<{
  add: (fault: Fault) => void;
  clear: () => void;
  take: (method: string, path: string) => Fault | undefined;
}>;

/** Starts without faults. Each one is used up by the calls that match it. */
export const noFaults = (): Faults => {
  const waiting: { fault: Fault; left: number }[] = [];
  return {
    add: (fault) => waiting.push({ fault, left: fault.times }),
    clear: () => waiting.splice(0),
    take: (method, path) => {
      const index = waiting.findIndex(
        ({ fault }) => (fault.method ?? method) === method && path.startsWith(fault.path),
      );
      const found = waiting[index];
      if (!found) return undefined;
      found.left -= 1;
      if (found.left <= 0) waiting.splice(index, 1);
      return found.fault;
    },
  };
};

/** Answers the scope's requests with the faults waiting for them. */
export const injectFaults = (
  scope: FastifyInstance,
  prefix: string,
  faults: Faults,
  answer: (reply: FastifyReply, status: number, fault: Fault) => FastifyReply,
): void => {
  const silent = new Set<FastifyReply>();
  const unheard = new WeakSet<FastifyReply>();
  scope.addHook('onRequest', async (request, reply) => {
    const fault = faults.take(request.method, request.url.slice(prefix.length));
    if (!fault) return;
    if (fault.answer === 'never') {
      silent.add(reply);
      reply.hijack();
      return;
    }
    if (fault.answer === 'unheard') {
      unheard.add(reply);
      return;
    }
    if (['429', '503'].includes(fault.answer)) reply.header('Retry-After', String(fault.retryAfterSeconds));
    await answer(reply, Number(fault.answer), fault);
  });
  // As a gateway does when its upstream takes too long.
  scope.addHook('onSend', (_request, reply, payload, done) => {
    if (unheard.has(reply)) reply.code(504);
    done(null, unheard.has(reply) ? '' : payload);
  });
  scope.addHook('preClose', (done) => {
    for (const reply of silent) reply.raw.destroy();
    done();
  });
};
