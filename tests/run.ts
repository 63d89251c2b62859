import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** What one runner found. A check without tests of its own counts as one. */
type Count = { passed: number; failed: number };

const report = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), success: z.boolean() });
const scratch = mkdtempSync(join(tmpdir(), 'kadens-tests-'));

const run = (command: string, args: readonly string[]): boolean => {
  console.log(`\n— ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
};

const check = (script: string): Count =>
  run('npm', ['run', '--silent', script]) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

const tests = (project: string): Count => {
  const file = join(scratch, `${project}.json`);
  const ended = run('npx', [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const found = report.parse(JSON.parse(readFileSync(file, 'utf8')));
    // A runner that failed without a failed test (a file that did not load, an unhandled error) has failed once.
    return {
      passed: found.numPassedTests,
      failed: Math.max(found.numFailedTests, ended && found.success ? 0 : 1),
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

const counts = [
  ...['types', 'lint', 'architecture'].map(check),
  ...['unit', 'integration', 'e2e'].map(tests),
];
rmSync(scratch, { recursive: true, force: true });

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
