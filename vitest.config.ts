import { defineConfig } from 'vitest/config';

/** Unit tests run beside each other; end-to-end tests one after the other, since they drive real browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          environment: 'node',
          // a world of its own for each of 200 files takes as long as the tests themselves
          isolate: false,
          // what reads the whole source tree takes seconds where other programs work too
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // as long as `PATIENCE` of the drivers
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
