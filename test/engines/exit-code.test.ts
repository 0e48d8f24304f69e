import { expect, it } from 'vitest';
import { loadEmbeddedPostgres } from '../support/start-postgres.ts';

const hooks = () => [...process.rawListeners('beforeExit'), ...process.rawListeners('exit')];

it('a server of PostgreSQL leaves the exit code of the tests as it is', async () => {
  const before = hooks();
  await loadEmbeddedPostgres();
  expect(hooks()).toEqual(before);
});
