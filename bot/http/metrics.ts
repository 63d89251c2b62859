import type { FastifyInstance } from 'fastify';
import Fastify from 'fastify';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** Upper bounds of the buckets of request times, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Metrics of this process, and a separate server for them: GET /metrics in Prometheus' text format. */
export const createMetrics = () => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'kadens_http_request_seconds',
    help: 'How long requests take, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
  const crashes = new Counter({
    name: 'kadens_tab_crashes_total',
    help: 'What has broken in tabs, by where it happened: while something was drawn, in an event, in a promise',
    labelNames: ['kind'],
    registers: [registry],
  });
  const failedDeliveries = new Counter({
    name: 'kadens_failed_deliveries_total',
    help: 'What was to go out and has been given up, by its kind',
    labelNames: ['kind'],
    registers: [registry],
  });
  return {
    countCrash: (kind: string): void => crashes.inc({ kind }),
    /** Counts an effect that was given up for good, by its kind. */
    countFailedDelivery: (kind: string): void => failedDeliveries.inc({ kind }),
    watch: (app: FastifyInstance): void => {
      app.addHook('onResponse', (request, reply, done) => {
        const { method, url: route = 'none' } = request.routeOptions;
        requests.observe(
          { method: String(method), route, status: reply.statusCode },
          reply.elapsedTime / 1_000,
        );
        done();
      });
    },
    listen: async (host: string, port: number): Promise<() => Promise<void>> => {
      const app = Fastify();
      app.get('/metrics', async (_request, reply) =>
        reply.type(registry.contentType).send(await registry.metrics()),
      );
      await app.listen({ host, port });
      return () => app.close();
    },
  };
};
