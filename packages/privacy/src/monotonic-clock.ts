import type { Clock } from './clock.ts';
import { errorClass, type CodedErrorClass } from './errors/coded-error.ts';

const sentences = {
  /** The clock gives an instant that is earlier than one that it gave before, by more than the tolerance. */
  CLOCK_WENT_BACK: () => 'the clock was seen to go back',
} as const;

/** A clock cannot be trusted. */
export const ClockError: CodedErrorClass<typeof sentences> = errorClass('ClockError', sentences);

/** How a clock is watched. */
export interface MonotonicClockOptions {
  /** Steps back of at most so many milliseconds are passed over, as small corrections are; 1000 when left out. */
  readonly toleranceMs?: number;
}

/**
 * A clock that never goes back. A small step back gives the latest instant again, so that what has expired stays
 * expired; a larger one throws until the present is reached again, and `decide` denies with CLOCK_WENT_BACK. Make one
 * for a process and ask it everywhere: it remembers only what it was asked.
 *
 * @throws ClockError - CLOCK_WENT_BACK, when it is asked
 * @example
 * const clock = monotonicClock(systemClock);
 */
export function monotonicClock(clock: Clock, options: MonotonicClockOptions = {}): Clock {
  const { toleranceMs = 1000 } = options;
  let latest = -Infinity;
  return Object.freeze({
    now(): number {
      const now = clock.now();
      if (now < latest - toleranceMs) throw new ClockError('CLOCK_WENT_BACK', {});
      // What is no instant is given as it is, for whoever asks to refuse it.
      if (!Number.isFinite(now)) return now;
      latest = Math.max(latest, now);
      return latest;
    },
  });
}
