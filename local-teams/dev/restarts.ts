import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DevelopmentPage } from './pages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The folders whose sources make up the server. */
const SOURCES = ['bot', 'shared', 'local-teams'];
const NOT_ITS_OWN = /^local-teams\/(page|dev)\/|\.test\.ts$/;
/** Milliseconds within which changes count as one burst, as when an editor saves all files. */
const BURST = 30;

const isOfServer = (path: string): boolean =>
  SOURCES.some((folder) => path.startsWith(`${folder}/`)) && !NOT_ITS_OWN.test(path);

/** Restarts the server when one of its files changes; a change during a restart causes another one after it. */
export const restartOnChange = (
  watcher: DevelopmentPage['watcher'],
  restart: (changed: string) => Promise<void>,
): void => {
  let changed: string | null = null;
  let timer: NodeJS.Timeout | null = null;
  let restarting = false;
  const run = async (): Promise<void> => {
    timer = null;
    if (restarting || changed === null) return;
    restarting = true;
    while (changed !== null) {
      const path: string = changed;
      changed = null;
      await restart(path);
    }
    restarting = false;
  };
  watcher.add(SOURCES.map((folder) => `${root}${folder}`));
  watcher.on('all', (event, file) => {
    const path = relative(root, file).replaceAll('\\', '/');
    if (!['add', 'change', 'unlink'].includes(event) || !isOfServer(path)) return;
    changed = path;
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => void run(), BURST);
  });
};
