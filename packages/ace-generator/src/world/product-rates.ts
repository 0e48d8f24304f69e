import type { Margins } from '../margins/margins.ts';
import { preferenceOf } from './preference.ts';

/**
 * The rate of duty of each commodity without preference, as the published figures show it: duty over dutiable value
 * of the countries that have neither an agreement nor a measure against them, to a tenth of a percent.
 *
 * @returns by ten-digit number, a fraction; nothing where no such country paid duty
 */
export function productRates(margins: Margins): ReadonlyMap<string, number> {
  const sums = new Map<string, [duty: number, value: number]>();
  margins.hts10.forEach((hts10, place) => {
    const country = margins.country[place] ?? '';
    const value = margins.dutiable[place] ?? 0;
    if (value === 0 || MEASURES.has(country) || preferenceOf(country) !== null) return;
    const sum = sums.get(hts10) ?? [0, 0];
    sums.set(hts10, [sum[0] + (margins.duty[place] ?? 0) / 100, sum[1] + value]);
  });
  return new Map(
    [...sums].map(([hts10, [duty, value]]) => [hts10, Math.round((duty / value) * 1000) / 1000] as const),
  );
}

/** Countries whose goods bear further duty: their rates say nothing of others. */
const MEASURES = new Set(['CN', 'HK', 'RU', 'BY', 'KP', 'CU']);
