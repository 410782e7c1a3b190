import { defineConfig } from 'vitest/config';

const gates = ['test/architecture/**/*.test.ts', 'test/gates/**/*.test.ts'];
const journeys = ['test/journeys/**/*.test.ts'];
const folders = '{src,test,mocks,data/make}';

export default defineConfig({
  test: {
    maxWorkers: 2, // as many as the smallest machine this runs on has cores: by itself it would leave one free
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout: 60_000, // a busy machine is no failure; unit tests never assert a time
          include: [`${folders}/**/*.test.ts`],
          exclude: [...gates, ...journeys, 'node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          testTimeout: 60_000,
          include: [`${folders}/**/*.test.tsx`],
          exclude: ['node_modules/**'],
          setupFiles: ['test/support/setup-dom.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'gates', environment: 'node', include: gates, testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: journeys,
          globalSetup: ['test/support/journeys-setup.ts'],
          testTimeout: 60_000,
          expect: { poll: { timeout: 5000 } },
          hookTimeout: 60_000,
          sequence: { concurrent: false },
        },
      },
    ],
  },
});
