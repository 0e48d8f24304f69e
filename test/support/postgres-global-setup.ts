import type { TestProject } from 'vitest/node';
import { servePostgres } from './postgres-broker.ts';

/** Lets the tests of a run share one PostgreSQL server, which is started when the first of them asks for it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const broker = await servePostgres();
  project.provide('postgresBroker', broker.port);
  return () => broker.stop();
}

declare module 'vitest' {
  export interface ProvidedContext {
    postgresBroker: number;
  }
}
