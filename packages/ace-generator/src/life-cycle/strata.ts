import type { Line } from '../entry/entry.ts';

/** The stratum of a line in compliance measurement: its Center and the size of its value. */
export function stratumOf(line: Line): string {
  const center = line.cell.center ?? 'NONE';
  return `${center}_${sizeOf(line.valueCents)}`;
}

const sizeOf = (cents: number): 'S' | 'M' | 'L' => {
  if (cents < 1_000_000) return 'S';
  return cents < 10_000_000 ? 'M' : 'L';
};
