/** Ends what a connection's server process does, again and again until told that it is over. */
export type Cancel = (over: AbortSignal) => Promise<void>;

/** Runs some work of a connection; once the signal aborts, its statement is cancelled until the work ends. */
export async function cancelOnAbort<T>(
  signal: AbortSignal | undefined,
  cancel: Cancel,
  work: () => Promise<T>,
): Promise<T> {
  if (signal === undefined) return work();
  const over = new AbortController();
  let cancelling: Promise<void> | undefined;
  const onAbort = (): void => {
    cancelling = cancel(over.signal);
  };
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await work();
  } finally {
    signal.removeEventListener('abort', onAbort);
    over.abort();
    // A cancellation that is still under way would hit the next statement.
    await cancelling;
  }
}
