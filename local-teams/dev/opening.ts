import { z } from 'zod';

/** Where a debugger finds the server: Node's own port for it. */
export const INSPECTOR_PORT = 9_229;

/** What a server under development is sent when it is to open. */
export const opening = z.object({
  folder: z.string(),
  /** The port it listens on, behind the address that people know. */
  port: z.number(),
  address: z.string(),
  database: z.object({ appUrl: z.string(), ownerUrl: z.string() }),
  withSample: z.boolean(),
  withModel: z.boolean(),
  logLevel: z.string(),
  inspect: z.boolean(),
});
export type Opening = z.output<typeof opening>;
