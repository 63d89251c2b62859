import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';
import { EVENTUALLY } from './tests/support/eventually.ts';

/** What holds for every project, written in each, since they don't take it from the root. */
const everywhere = {
  /** Twice as many files as there are cores: each waits for its browser, its server and its database now and then. */
  maxWorkers: 2 * availableParallelism(),
  /** Files share their worker's modules: importing the product takes longer than most files' tests. */
  isolate: false,
  /** Tests say every sentence, as the server does. */
  setupFiles: ['shared/words/all.ts'],
  /** A busy machine is no fault: only what never comes is. No test has a limit of its own. */
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: EVENTUALLY.timeout } },
};

const files = {
  unit: [
    '{shared,bot,tabs,local-teams,appPackage,bench}/**/*.test.{ts,tsx}',
    'tests/{architecture,capture}/**/*.test.ts',
  ],
  integration: ['tests/{contract,integration}/**/*.test.ts'],
  e2e: ['tests/e2e/**/*.test.ts'],
};

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      // What `npm test` runs: a worker is kept for the files of one project, and imports the product once for all of them.
      {
        test: {
          ...everywhere,
          name: 'all',
          include: Object.values(files).flat(),
          globalSetup: ['tests/support/postgres.ts', 'tests/support/pages.ts'],
        },
      },
      {
        test: {
          ...everywhere,
          name: 'unit',
          include: files.unit,
        },
      },
      {
        test: {
          ...everywhere,
          name: 'integration',
          include: files.integration,
          globalSetup: ['tests/support/postgres.ts'],
        },
      },
      {
        test: {
          ...everywhere,
          name: 'e2e',
          include: files.e2e,
          globalSetup: ['tests/support/postgres.ts', 'tests/support/pages.ts'],
        },
      },
    ],
  },
});
