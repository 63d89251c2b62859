import { defineConfig } from 'vitest/config';

/** A file for each core at a time; left to itself, vitest keeps one core free, which is half of a small machine. */
const maxWorkers = '100%';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{shared,bot,tabs,local-teams,appPackage,bench}/**/*.test.{ts,tsx}',
            'tests/architecture/**/*.test.ts',
          ],
          maxWorkers,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/{contract,integration}/**/*.test.ts'],
          globalSetup: ['tests/support/postgres.ts'],
          maxWorkers,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/postgres.ts', 'tests/support/pages.ts'],
          maxWorkers,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
