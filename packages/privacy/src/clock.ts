/** Where the present comes from; injected, so that every rule about time can be tested to the millisecond. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
}

/** The machine's own clock. */
export const systemClock: Clock = Object.freeze({ now: () => Date.now() });
