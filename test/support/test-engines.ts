import type { Engine } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';

/** An engine on an empty database of its own. */
export interface TestEngine {
  readonly name: Engine['name'];
  open(): Promise<Engine>;
}

/** Every engine that this machine can run; see `postgres-server.ts` for the one that needs a server. */
export const testEngines: readonly TestEngine[] = [
  { name: 'duckdb', open: () => openDuckDb({ path: ':memory:' }) },
];
