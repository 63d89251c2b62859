// `npm test`: the checks in sequence, in parallel with all tests, each with its time. The last line adds everything up.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** The result of one runner. A check without tests of its own counts as one. */
type Count = { passed: number; failed: number };

const report = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), success: z.boolean() });
const scratch = mkdtempSync(join(tmpdir(), 'kadens-tests-'));
const began = performance.now();
const times: string[] = [];

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(0)} s`;

/** Whether the command succeeded. A quiet one is printed all at once when it has ended, so as not to be mixed with another's output. */
const run = async (
  name: string,
  command: string,
  args: readonly string[],
  quiet: boolean,
): Promise<boolean> => {
  const since = performance.now();
  const child = spawn(command, args, {
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => {
      output += text.toString();
    });
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
  times.push(`${name} ${seconds(since)}`);
  console.log(`\n— ${name}: ${code === 0 ? 'passed' : 'failed'} after ${seconds(since)}\n${output}`);
  return code === 0;
};

const check = async (script: string): Promise<Count> =>
  (await run(script, 'npm', ['run', '--silent', script], true))
    ? { passed: 1, failed: 0 }
    : { passed: 0, failed: 1 };

const checks = async (scripts: readonly string[]): Promise<Count[]> => {
  const counts: Count[] = [];
  for (const script of scripts) counts.push(await check(script));
  return counts;
};

/** All tests in one vitest run, so that no worker idles, or imports everything again, while another project starts. */
const tests = async (): Promise<Count> => {
  const file = join(scratch, 'tests.json');
  const args = [
    'vitest',
    'run',
    '--project',
    'all',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const ended = await run('tests', 'npx', args, false);
  try {
    const found = report.parse(JSON.parse(readFileSync(file, 'utf8')));
    // A runner that failed without a failed test (a file that did not load, an unhandled error) counts as one failure.
    return {
      passed: found.numPassedTests,
      failed: Math.max(found.numFailedTests, ended && found.success ? 0 : 1),
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

const [ran, checked] = await Promise.all([tests(), checks(['lint', 'formatting', 'architecture'])]);
rmSync(scratch, { recursive: true, force: true });

const counts = [ran, ...checked];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${times.join(' · ')} · in all ${seconds(began)}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || ran.passed === 0 ? 1 : 0;
