// Local Teams around an empty Kadens as a separate process, as `npm start -- --empty` runs it, but without the pages.
import { pino } from 'pino';
import { z } from 'zod';
import { runUntilStopped } from '../../local-teams/run-until-stopped.ts';

const { PORT, DATA_DIR } = z.object({ PORT: z.coerce.number(), DATA_DIR: z.string() }).parse(process.env);

await runUntilStopped(
  {
    folder: DATA_DIR,
    port: PORT,
    withSample: false,
    log: pino({ level: process.env['LOG_LEVEL'] ?? 'fatal' }, pino.destination(2)),
    environment: process.env,
  },
  () => Promise.resolve(),
);
