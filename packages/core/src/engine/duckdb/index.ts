export { openDuckDb } from './open-duckdb.ts';
export type { DuckDbEngine } from './duckdb-engine.ts';
export type { DuckDbOptions } from './duckdb-options.ts';
export { DuckDbError } from './duckdb-error.ts';
