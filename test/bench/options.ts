import { parseArgs } from 'node:util';

/** One side of a comparison, to be run alone. */
export interface SideCall {
  readonly name: string;
  readonly input: SideInput;
}

/** What a side works on: the files to read, and a folder of its own to write to. */
export interface SideInput {
  readonly files: readonly string[];
  readonly folder: string;
}

export interface BenchOptions {
  /** Sections to run; all of them when there is none. */
  readonly only: readonly string[];
  /** Where the figures go as JSON; nowhere when null. */
  readonly json: string | null;
  /** Bytes of the detail of the generated archive. */
  readonly size: number;
  /** Pairs of runs of the loads; queries run more often. */
  readonly rounds: number;
  readonly queryRounds: number;
  /** Tiny and once: to see that everything works, whatever the time. */
  readonly smoke: boolean;
  readonly side: SideCall | null;
}

const MEGABYTE = 1_000_000;

/** Reads the command line; sizes are written `60MB` or `1GB`. */
export function parseOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    options: {
      only: { type: 'string', multiple: true, default: [] },
      json: { type: 'string' },
      size: { type: 'string' },
      rounds: { type: 'string' },
      smoke: { type: 'boolean', default: false },
      side: { type: 'string' },
    },
  });
  const rounds = values.rounds === undefined ? null : positive(values.rounds);
  return {
    only: values.only,
    json: values.json ?? null,
    size: values.size === undefined ? (values.smoke ? 1 : 60) * MEGABYTE : bytesOf(values.size),
    rounds: rounds ?? (values.smoke ? 1 : 3),
    queryRounds: values.smoke ? 1 : 7 * (rounds ?? 3),
    smoke: values.smoke,
    side: values.side === undefined ? null : (JSON.parse(values.side) as SideCall),
  };
}

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new RangeError('--rounds takes a whole number from 1');
  return number;
}

function bytesOf(text: string): number {
  const [, amount, unit] = /^(\d+)(MB|GB)$/i.exec(text) ?? [];
  if (amount === undefined) throw new RangeError('--size takes a number of MB or GB, such as 60MB');
  return Number(amount) * MEGABYTE * (unit?.toUpperCase() === 'GB' ? 1000 : 1);
}
