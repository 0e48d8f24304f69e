import { backOff, type CheckedPolicy } from './back-off.ts';
import { openConnection, type Connection } from './connection.ts';
import { isTransient } from './remote-error.ts';
import type { CheckedServer } from './sftp-server.ts';
import { TransferError } from '../transfer-error.ts';

/** A connection that is made again when it breaks. */
export interface Line {
  /** Does the work, from its beginning each time that the connection breaks; so it has to go on by itself. */
  run<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  /** Says that bytes were gained: failures before do not count any more. */
  gained(): void;
  close(): void;
}

/** What a line needs. */
export interface LineOptions {
  readonly server: CheckedServer;
  readonly retry: CheckedPolicy;
  readonly signal: AbortSignal | undefined;
  /** Hears of each failure before the wait. */
  readonly onFailure: (failures: number) => void;
}

/** A line to a server; it connects when there is work. */
export function openLine({ server, retry, signal, onFailure }: LineOptions): Line {
  let connection: Connection | null = null;
  let failures = 0;
  const close = (): void => {
    connection?.close();
    connection = null;
  };
  const recover = async (error: unknown): Promise<void> => {
    close();
    signal?.throwIfAborted();
    if (!isTransient(error)) throw error;
    failures += 1;
    if (failures >= retry.attempts) throw gaveUp(error, failures);
    onFailure(failures);
    await retry.sleep(backOff(failures, retry), signal);
  };
  return {
    close,
    gained: () => {
      failures = 0;
    },
    run: async (work) => {
      for (;;) {
        try {
          connection ??= await openConnection(server, signal);
          return await work(connection);
        } catch (error) {
          await recover(error);
        }
      }
    },
  };
}

function gaveUp(error: unknown, attempts: number): unknown {
  if (!(error instanceof TransferError) || error.code !== 'CONNECTION_LOST') return error;
  return new TransferError('CONNECTION_LOST', { reason: String(error.params['reason']), attempts });
}
