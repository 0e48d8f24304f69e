import type { ReportRequest } from '@tradepulse/core';
import {
  iprSeizures,
  seizureDomesticValue,
  seizures,
  type LevelName,
  type TimeLevel,
} from '@tradepulse/measures';
import { codes, oneOf, type Random } from './world.ts';

/** The measures of the attack: a count, a count under a condition, and an amount. */
export const measures = [seizures, iprSeizures, seizureDomesticValue] as const;

/** Economies of the world, as reports code them. */
export const countryOf: Readonly<Record<string, string>> = { CN: '5700', VN: '5520', MX: '2010' };

/** Their world regions: Mexico, 2010, counts as North America. */
export const regionOf: Readonly<Record<string, string>> = { CN: '5XXX', VN: '5XXX', MX: '1XXX' };

/** A question at random: levels, filters, period, totals, the first few. */
export function randomQuestion(random: Random): ReportRequest<(typeof measures)[number]> {
  const levels: readonly (LevelName | TimeLevel)[] = ['port', 'country', 'mode', 'region', 'month'];
  const by = shuffled(random, levels).slice(0, Math.floor(4 * random() ** 1.2));
  return {
    measures: shuffled(random, measures).slice(0, 1 + Math.floor(2 * random())),
    by,
    period: random() < 0.5 ? { month: oneOf(random, codes.month) } : { from: '2024-01', to: '2024-03' },
    totals: random() < 0.5,
    where: {
      ...(random() < 0.4 && { port: some(random, codes.port) }),
      ...(random() < 0.4 && { country: some(random, Object.values(countryOf)) }),
    },
  };
}

function some(random: Random, all: readonly string[]): readonly string[] {
  return shuffled(random, all).slice(0, 1 + Math.floor(random() * (all.length - 1)));
}

function shuffled<T>(random: Random, things: readonly T[]): readonly T[] {
  return things
    .map((thing) => ({ thing, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ thing }) => thing);
}
