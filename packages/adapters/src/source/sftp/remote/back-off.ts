import { setTimeout as delay } from 'node:timers/promises';

/** How often and how patiently a broken connection is made again. */
export interface RetryPolicy {
  /** Failures in a row, without a byte gained between them, after which it gives up; 8 when absent. */
  readonly attempts?: number;
  /** The longest wait after the first failure; it doubles with each further one. 500 when absent. */
  readonly firstDelayMs?: number;
  /** The longest wait of all; 60,000 when absent. */
  readonly maxDelayMs?: number;
  /** Waits; a test may not want to. */
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** A number from 0 up to 1; a test may want to know it. */
  readonly random?: () => number;
}

/** A policy with nothing left open. */
export type CheckedPolicy = Required<RetryPolicy>;

/** Fills what a policy leaves open. */
export function retryPolicy(policy: RetryPolicy = {}): CheckedPolicy {
  return {
    attempts: 8,
    firstDelayMs: 500,
    maxDelayMs: 60_000,
    random: Math.random,
    sleep: (ms, signal) => delay(ms, undefined, signal && { signal }),
    ...policy,
  };
}

/**
 * How long to wait after so many failures in a row: half of the time that doubles with each of them, and a
 * random share of the other half, so that many clients do not come back at once.
 *
 * @formula d = min(max, first * 2^(failures - 1)); wait = d / 2 + random * d / 2
 * @unit milliseconds
 * @source "Exponential Backoff And Jitter", AWS Architecture Blog 2015-03-04 ("equal jitter")
 */
export function backOff(
  failures: number,
  policy: Pick<CheckedPolicy, 'firstDelayMs' | 'maxDelayMs' | 'random'>,
): number {
  const longest = Math.min(policy.maxDelayMs, policy.firstDelayMs * 2 ** (failures - 1));
  return longest / 2 + (policy.random() * longest) / 2;
}
