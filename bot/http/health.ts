import type { FastifyInstance } from 'fastify';

/** Each part by name: null when it is healthy, else the reason why not. */
export type HealthPorts = Readonly<{ check: () => Promise<Readonly<Record<string, string | null>>> }>;

/** GET /health/live tells that the process answers; GET /health/ready whether it can do its work, with the reasons if not. */
export const addHealth = (app: FastifyInstance, { check }: HealthPorts): void => {
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const parts = await check();
    const reasons = Object.entries(parts).flatMap(([part, why]) => (why === null ? [] : [{ part, why }]));
    return reply
      .code(reasons.length === 0 ? 200 : 503)
      .send({ status: reasons.length === 0 ? 'ready' : 'not-ready', reasons });
  });
};
