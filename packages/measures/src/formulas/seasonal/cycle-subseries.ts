import { loess, loessAt, type LoessSeries } from './loess.ts';
import type { LoessWindow } from './stl-options.ts';

/**
 * Smooths the Januaries, the Februaries and so on each by itself, and carries each one season beyond both ends: a
 * series longer than its input by two seasons.
 */
export function smoothCycles(series: LoessSeries, season: number, window: LoessWindow): readonly number[] {
  const cycles = Array.from({ length: season }, (_place, place) =>
    extended(cycleAt(series, season, place), window),
  );
  return Array.from(
    { length: series.values.length + 2 * season },
    (_value, at) => cycles[at % season]?.[Math.floor(at / season)] ?? NaN,
  );
}

function cycleAt(series: LoessSeries, season: number, place: number): LoessSeries {
  const ofPlace = (_value: number, at: number) => at % season === place;
  return { values: series.values.filter(ofPlace), weights: series.weights.filter(ofPlace) };
}

function extended(cycle: LoessSeries, window: LoessWindow): readonly number[] {
  const inside = loess(cycle, window);
  const before = loessAt(cycle, window, -1) ?? inside[0] ?? NaN;
  const after = loessAt(cycle, window, cycle.values.length) ?? inside.at(-1) ?? NaN;
  return [before, ...inside, after];
}
