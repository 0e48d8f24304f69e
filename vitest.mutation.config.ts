import { defineConfig } from 'vitest/config';

// For `npm run mutate`, which says in which folder (scripts/mutate.mjs).
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    setupFiles: ['scripts/mutation-setup.mjs'],
    // As the project `unit`: pure functions share no state.
    isolate: false,
    testTimeout: 60_000,
  },
});
