// `npm run dev`: local Teams from the sources. Changes to the tabs show in the browser at once; when the server's sources change it is
// replaced, keeping database, stand-ins and clock.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { readCommandLine } from '../command-line.ts';
import { openFolder } from '../folder.ts';
import { freePort } from '../free-port.ts';
import { openPostgres } from '../run.ts';
import { endWithFault } from '../start/end-with-fault.ts';
import { serveFront } from './front.ts';
import { openPages } from './pages.ts';
import { restartOnChange } from './restarts.ts';
import { openServerProcess } from './server-process.ts';

const { folder, port, logLevel, withSample, withModel, inspect } = await readCommandLine('npm run dev');
const address = `http://127.0.0.1:${port}`;

const endWith = (error: unknown): never => endWithFault(error, { folder, port, command: 'npm run dev' });
const front = createServer().listen(port, '127.0.0.1');
await once(front, 'listening').catch(endWith);
console.log('Kadens, local Teams under development');
const database = await openFolder(folder)
  .then(() => openPostgres({ folder, environment: process.env }))
  .catch(endWith);
const server = openServerProcess({
  folder,
  port: await freePort(),
  address,
  // The server names what isn't set as missing.
  database: { appUrl: database.appUrl ?? '', ownerUrl: database.ownerUrl ?? '' },
  withSample,
  withModel,
  logLevel,
  inspect,
});
const pages = await openPages(front);
serveFront(front, pages, server);

let stopping = false;
const stop = async (): Promise<void> => {
  if (stopping) return;
  stopping = true;
  await server.stop();
  front.closeAllConnections();
  await Promise.all([pages.tabs.close(), pages.localPage.close()]);
  await database.stop();
  process.exit(0);
};
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop());

const restart = async (said: string): Promise<void> => {
  const begun = performance.now();
  const isReady = await server.restart();
  if (stopping) return;
  if (isReady) console.log(`${said} (${Math.round(performance.now() - begun)} ms)`);
  else console.error('The server has not started. It will be tried again at the next change.');
};
await restart(`Kadens is ready for development: ${address}`);
restartOnChange(pages.tabs.watcher, (changed) => restart(`Restarted for ${changed}`));
