import { defineConfig } from 'vitest/config';

// For `npm run mutate`, which says in which folder (scripts/mutate.mjs).
export default defineConfig({
  // As the project `unit`: pure functions share no state.
  test: { include: ['**/*.test.ts'], isolate: false, testTimeout: 60_000 },
});
