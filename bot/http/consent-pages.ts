import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

type Onward = Readonly<{ redirect: string; cookie: string }>;

/** The steps to Microsoft's consent pages and back. */
export type ConsentPorts = Readonly<{
  begin: (query: unknown) => Promise<Onward>;
  finish: (query: unknown, cookie: string | undefined) => Promise<Onward>;
  beginAdmin: (query: unknown) => Promise<Onward>;
  finishAdmin: (query: unknown, cookie: string | undefined) => Promise<Onward>;
}>;

const forAdministrators = z.object({ admin: z.literal('true') });

/** GET /auth/start, /auth/end and /auth/admin-consented: each redirects the browser, and sets its one cookie. */
export const addConsent = (app: FastifyInstance, ports: ConsentPorts): void => {
  const page = (path: string, go: (query: unknown, cookie: string | undefined) => Promise<Onward>): void => {
    app.get(path, async (request, reply) => {
      const { redirect, cookie } = await go(request.query, request.headers.cookie);
      return reply.header('set-cookie', cookie).header('cache-control', 'no-store').redirect(redirect, 302);
    });
  };
  page('/auth/start', (query) =>
    forAdministrators.safeParse(query).success ? ports.beginAdmin(query) : ports.begin(query),
  );
  page('/auth/end', ports.finish);
  page('/auth/admin-consented', ports.finishAdmin);
};
