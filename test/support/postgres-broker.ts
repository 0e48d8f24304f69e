import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { startPostgres, type StartedPostgres } from './start-postgres.ts';

/** What a test gets to know about the server. */
export type PostgresAnswer = { readonly url: string } | { readonly reason: string };

/** Where tests ask for the server. */
export interface PostgresBroker {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Answers, on a port of its own, where the PostgreSQL server is: `TRADEPULSE_POSTGRES_URL`, or one that is started at
 * the first question and stopped at the end of the run. A run without questions starts none.
 */
export async function servePostgres(): Promise<PostgresBroker> {
  let started: Promise<StartedPostgres | { readonly reason: string }> | undefined;
  const answer = async (): Promise<PostgresAnswer> => {
    const url = process.env['TRADEPULSE_POSTGRES_URL'];
    if (url !== undefined && url !== '') return { url };
    started ??= startPostgres().catch((error: unknown) => ({ reason: String(error) }));
    const outcome = await started;
    return 'url' in outcome ? { url: outcome.url } : outcome;
  };
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    void answer().then((found) => socket.end(JSON.stringify(found)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      server.close();
      const outcome = await started;
      if (outcome !== undefined && 'url' in outcome) await outcome.stop();
    },
  };
}
