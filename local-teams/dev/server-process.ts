import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Upstream } from './front.ts';
import type { Opening } from './opening.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const script = fileURLToPath(new URL('server.ts', import.meta.url));
const HOST = '127.0.0.1';
/** Milliseconds between attempts to reach a server that is starting. */
const BETWEEN_TRIES = 20;

/** The product in a process that is replaced when the sources change. */
export type ServerProcess = Upstream &
  Readonly<{
    /** Ends the running process, if any, and opens the next; false if that one ended before it was ready. */
    restart: () => Promise<boolean>;
    stop: () => Promise<void>;
  }>;

/** Starts a process that loads the packages and then waits. */
const startAhead = (): ChildProcess =>
  fork(script, [], { cwd: root, execArgv: ['--import', './scripts/load-packages.js', '--import', 'tsx'] });

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

const end = async (child: ChildProcess): Promise<void> => {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
};

const takesConnections = async (port: number): Promise<boolean> => {
  const socket = connect(port, HOST);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
};

export const openServerProcess = (opening: Opening): ServerProcess => {
  const { port } = opening;
  let running: ChildProcess | null = null;
  let ahead = startAhead();
  return {
    host: HOST,
    port,
    answering: async () => {
      while (!(await takesConnections(port))) {
        if (running && hasEnded(running)) throw new Error('The server has not started: see the terminal.');
        await pause(BETWEEN_TRIES);
      }
    },
    restart: async () => {
      const next = hasEnded(ahead) ? startAhead() : ahead;
      if (running) await end(running);
      running = next;
      next.send(opening);
      const isReady = await Promise.race([
        once(next, 'message').then(() => true),
        once(next, 'exit').then(() => false),
      ]);
      ahead = startAhead();
      return isReady;
    },
    stop: async () => {
      await Promise.all([ahead, ...(running ? [running] : [])].map(end));
    },
  };
};
