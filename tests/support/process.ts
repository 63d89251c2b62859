import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export type Ended = Readonly<{ code: number | null; signal: NodeJS.Signals | null; output: string }>;

export type TestProcess = Readonly<{
  pid: number;
  /** Its console output so far. */
  output: () => string;
  kill: (signal: NodeJS.Signals) => Promise<Ended>;
  ended: Promise<Ended>;
}>;

const root = fileURLToPath(new URL('../..', import.meta.url));

type Environment = Readonly<Record<string, string>>;

/** Runs a TypeScript file as a process. */
export const startProcess = (file: string, environment: Environment = {}): TestProcess =>
  startCommand(process.execPath, ['--import', 'tsx', file], environment);

/** The same for a file that runs the whole product: packages are loaded without tsx, which takes half the time. */
export const startServer = (file: string, environment: Environment): TestProcess =>
  startCommand(
    process.execPath,
    ['--import', './scripts/load-packages.js', '--import', 'tsx', file],
    environment,
  );

/** Runs a command in the repository's folder, with these settings and none of this machine's. */
export const startCommand = (
  command: string,
  args: readonly string[],
  environment: Environment = {},
): TestProcess => {
  const { PATH = '', HOME = '', LOG_LEVEL } = process.env;
  const child = spawn(command, args, {
    cwd: root,
    env: { PATH, HOME, ...(LOG_LEVEL !== undefined && { LOG_LEVEL }), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      output += text.toString();
    });
  const ended = new Promise<Ended>((resolve) => {
    child.on('exit', (code, signal) => resolve({ code, signal, output }));
  });
  return {
    pid: child.pid ?? 0,
    output: () => output,
    ended,
    kill: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
};
