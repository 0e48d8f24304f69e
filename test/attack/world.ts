import type { MadeUpRecord } from '../support/record-source.ts';

/** A seizure as the attacker's referee knows it. */
export interface Seizure {
  readonly number: string;
  /** In which version of the data it came. */
  readonly version: number;
  readonly port: string;
  readonly origin: string;
  readonly mode: string;
  readonly ipr: boolean;
  /** Day of January to March 2024. */
  readonly day: string;
  readonly firm: number;
  readonly cents: number;
}

/** The codes that seizures of a world have, and those of the questions. */
export const codes = {
  port: ['1001', '2704', '4601'],
  origin: ['CN', 'VN', 'MX'],
  mode: ['MAIL', 'CARGO'],
  month: ['2024-01', '2024-02', '2024-03'],
} as const;

/** A stream of numbers from 0 to 1 that depends on the seed alone (mulberry32). */
export type Random = () => number;

/** @param seed - any whole number */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of several things. */
export function oneOf<T>(random: Random, things: readonly T[]): T {
  const thing = things[Math.floor(random() * things.length)];
  if (thing === undefined) throw new TypeError('there is nothing to choose from');
  return thing;
}

/** Some seizures of one version: a few firms, of which the first have more than the last. */
export function seizuresOf(random: Random, version: number, count: number): readonly Seizure[] {
  return Array.from({ length: count }, (_, at) => ({
    number: `V${version}-${String(at).padStart(6, '0')}`,
    version,
    port: oneOf(random, codes.port),
    origin: oneOf(random, codes.origin),
    mode: oneOf(random, codes.mode),
    ipr: random() < 0.4,
    day: `${oneOf(random, codes.month)}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`,
    firm: Math.floor(9 * random() ** 1.6),
    cents: 100 * Math.ceil(20_000 * random() ** 3),
  }));
}

/** A seizure as the loader takes it. */
export function recordOf({ number, port, origin, mode, ipr, day, firm, cents }: Seizure): MadeUpRecord {
  return {
    values: {
      seizure_no: number,
      port,
      origin,
      mode,
      ipr,
      seized: day,
      domestic_value: cents,
      violator: `00-${1_000_000 + firm}AB`,
    },
  };
}
