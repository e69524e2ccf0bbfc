/** Two kinds of tests: those that run in Node alone, and those that need the built app, a browser and the machine for themselves. */
import { defineConfig } from 'vitest/config';

const WITH_BROWSER = ['tests/bench/**', 'tests/standin/**', 'tests/shell/**', 'tests/contract/**', 'tests/e2e/**'];
const EVERYTHING = [
  '{domain,app,db,exports,keys,cli,electron,renderer,build}/**/*.test.{ts,tsx}',
  'tests/**/*.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: EVERYTHING,
          exclude: WITH_BROWSER,
          testTimeout: 20_000, // Some run openssl, qpdf or a killed process, on machines with other work to do.
        },
      },
      {
        test: {
          name: 'browser',
          include: WITH_BROWSER.map((folder) => folder.replace('**', '**/*.test.ts')),
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
