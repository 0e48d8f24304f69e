import { TransferError } from '../transfer-error.ts';

/** How a request is answered: with an error or a value. */
export type Answer<T> = (error: unknown, value: T) => void;

/** Questions to the other side that are not answered yet. */
export interface Exchange {
  /** Asks; the promise ends with the answer, or with what made the exchange fail. */
  ask<T>(send: (answer: Answer<T>) => void): Promise<T>;
  /** Ends everything that waits, and everything asked later, with this reason. */
  fail(reason: unknown): void;
}

/**
 * Keeps what waits for an answer, so that a broken connection, an abort or a silent server ends all of it.
 *
 * @param timeoutMs - the longest time without any answer while something waits
 * @param onFailure - called once, when the exchange fails
 */
export function exchange(timeoutMs: number, onFailure: () => void): Exchange {
  const waiting = new Set<(reason: unknown) => void>();
  let failure: { readonly reason: unknown } | null = null;
  const fail = (reason: unknown): void => {
    if (failure !== null) return;
    failure = { reason };
    clearTimeout(silence);
    for (const reject of waiting) reject(reason);
    waiting.clear();
    onFailure();
  };
  const silence = setTimeout(() => {
    if (waiting.size > 0) fail(new TransferError('CONNECTION_LOST', { reason: 'TIMEOUT', attempts: 1 }));
  }, timeoutMs);
  const ask = <T>(send: (answer: Answer<T>) => void): Promise<T> =>
    new Promise((resolve, reject) => {
      if (failure !== null) {
        reject(failure.reason);
        return;
      }
      waiting.add(reject);
      silence.refresh();
      send((error, value) => {
        silence.refresh();
        waiting.delete(reject);
        if (error === null || error === undefined) resolve(value);
        else reject(error);
      });
    });
  return { ask, fail };
}
