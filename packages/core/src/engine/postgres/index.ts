export { openPostgres } from './open-postgres.ts';
export type { PostgresEngine } from './postgres-engine.ts';
export type { PostgresConnectionOptions, PostgresOptions } from './postgres-options.ts';
export { PostgresError } from './postgres-error.ts';
