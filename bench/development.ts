// `npm run bench:development`: the costs of a day's development. How long local mode takes to start, the first time and the second, how
// much memory it then uses, and how long a change takes to show under `npm run dev`. One JSON line each. It changes two source files for a
// moment, and restores them.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../local-teams/free-port.ts';
import { openBrowser } from '../tests/support/browser.ts';
import { startCommand } from '../tests/support/process.ts';
import type { TestProcess } from '../tests/support/process.ts';
import { median } from './figure.ts';
import { memoryUnder, postgresIn } from './memory.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const TURNS = { warmUp: 1, counted: 5 };
const BETWEEN_LOOKS = 5;
/** Milliseconds between edits: nobody saves faster, and the watcher treats changes within 50 as one. */
const BETWEEN_EDITS = 300;

type Unit = 'ms' | 'MB';
const print = (figure: string, value: number, aim: number, unit: Unit): void =>
  void process.stdout.write(`${JSON.stringify({ figure, value: Math.round(value), aim, unit })}\n`);

/** Milliseconds until `holds` is true; throws if the process has ended instead. */
const timeUntil = async (process: TestProcess, holds: () => boolean | Promise<boolean>): Promise<number> => {
  const begun = performance.now();
  const end = { reached: false };
  void process.ended.then(() => (end.reached = true));
  while (!(await holds())) {
    if (end.reached) throw new Error(process.output());
    await pause(BETWEEN_LOOKS);
  }
  return performance.now() - begun;
};

/** Starts the process and measures how long it takes to report that it is ready. */
const timeStart = async (
  script: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Readonly<{ started: TestProcess; took: number }>> => {
  const started = startCommand(process.execPath, script, settings);
  const took = await timeUntil(started, () => /Ready in|ready for development/.test(started.output()));
  return { started, took };
};

/** Replaces one text in a file with others; `undo` restores the file. */
const openEdit = async (file: string, place: string) => {
  const path = join(root, file);
  const source = await readFile(path, 'utf8');
  if (!source.includes(place)) throw new Error(`${file} no longer holds ${place}`);
  return {
    write: (text: string) => writeFile(path, source.replace(place, text)),
    undo: () => writeFile(path, source),
  };
};

/** The median time for a change to show, over several edits that are undone. */
const timeEdits = async (
  file: string,
  place: string,
  textOf: (turn: number) => string,
  timeShown: (turn: number) => Promise<number>,
): Promise<number> => {
  const edit = await openEdit(file, place);
  const took: number[] = [];
  try {
    for (let turn = 0; turn < TURNS.warmUp + TURNS.counted; turn += 1) {
      await pause(BETWEEN_EDITS);
      await edit.write(textOf(turn));
      const shown = await timeShown(turn);
      if (turn >= TURNS.warmUp) took.push(shown);
    }
  } finally {
    await edit.undo();
  }
  return median(took);
};

const folder = await mkdtemp(join(tmpdir(), 'kadens-development-'));
const port = await freePort();
const address = `http://127.0.0.1:${port}`;
const settings = { PORT: String(port), DATA_DIR: folder };

const measureStart = async (): Promise<void> => {
  for (const [name, aim] of [
    ['first', 25_000],
    ['second', 5_000],
  ] as const) {
    const { started, took } = await timeStart(['scripts/start.js'], settings);
    print(`${name}-start`, took, aim, 'ms');
    print(
      `memory-after-${name}-start`,
      await memoryUnder([started.pid, await postgresIn(folder)]),
      500,
      'MB',
    );
    await started.kill('SIGTERM');
  }
};

const measureChanges = async (): Promise<void> => {
  const { started } = await timeStart(['--import', 'tsx', 'local-teams/dev/main.ts'], settings);
  const browser = await openBrowser('as-in-teams');
  try {
    const page = await browser.newPage();
    await page.goto(`${address}/host/maria?view=personal`);
    const tab = page.frameLocator('[data-testid="host-personal"]');
    await tab.getByRole('heading', { level: 1 }).waitFor();
    const inTab = await timeEdits(
      'tabs/surfaces/personal/personal-frame.tsx',
      '<PersonalMenu me={me} />',
      (turn) => `<span>{'edit ${turn}'}</span><PersonalMenu me={me} />`,
      async (turn) => {
        const begun = performance.now();
        await tab.getByText(`edit ${turn}`, { exact: true }).waitFor();
        return performance.now() - begun;
      },
    );
    print('tab-edit-to-screen', inTab, 1_000, 'ms');

    const isShown = async (turn: number): Promise<boolean> =>
      (await (await fetch(`${address}/health/live`)).text()).includes(`edit ${turn}`);
    const inServer = await timeEdits(
      'bot/http/health.ts',
      "status: 'live'",
      (turn) => `status: 'edit ${turn}'`,
      async (turn) => {
        const shown = await timeUntil(started, () => isShown(turn));
        if (!(await fetch(`${address}/health/ready`)).ok) throw new Error('The server is not ready.');
        return shown;
      },
    );
    print('server-edit-to-ready', inServer, 3_000, 'ms');
  } finally {
    await browser.close();
    await started.kill('SIGTERM');
  }
};

try {
  await measureStart();
  await measureChanges();
} finally {
  await rm(folder, { recursive: true, force: true });
}
