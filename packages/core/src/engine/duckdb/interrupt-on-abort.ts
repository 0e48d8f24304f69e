import type { DuckDBConnection } from '@duckdb/node-api';

/** The engine forgets an interrupt that comes before the statement runs: it is told again, every so often. */
const againAfterMilliseconds = 5;

/**
 * Runs some work of a connection; once the signal aborts, the connection is interrupted until the work ends.
 */
export async function interruptOnAbort<T>(
  native: DuckDBConnection,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  if (signal === undefined) return work();
  let again: ReturnType<typeof setInterval> | undefined;
  const interrupt = (): void => native.interrupt();
  const onAbort = (): void => {
    interrupt();
    again = setInterval(interrupt, againAfterMilliseconds);
  };
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await work();
  } finally {
    clearInterval(again);
    signal.removeEventListener('abort', onAbort);
  }
}
