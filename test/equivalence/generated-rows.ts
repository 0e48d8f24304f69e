import type { FactRow, ReleaseGrain } from '@tradepulse/core';
import { facts, flowColumn, monthIndex, type FactName } from '@tradepulse/measures';

/** Deterministic pseudo-random numbers (mulberry32), so that a failure can be run again by its seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const commodities = [
  '0101210010',
  '0101290090',
  '0201100510',
  '2709001000',
  '6109100012',
  '6109901007',
  '8703230110',
  '9999950000',
];
const countries = ['1220', '2010', '4280', '5520', '5700', '5880'];
const unitOf = (commodity: string): string | null =>
  commodity.startsWith('2709') ? 'BBL' : commodity.startsWith('99') ? null : 'NO';

/** The months of the generated rows: a little over two years, across a leap February and two October firsts. */
export const generatedMonths: readonly (readonly [year: number, month: number])[] = Array.from(
  { length: 27 },
  (_, at) => [2022 + Math.floor((at + 9) / 12), ((at + 9) % 12) + 1],
);

type Codes = Readonly<Record<string, string | null>>;

const importKeys = (random: () => number): Codes => ({
  country_subcode: random() < 0.3 ? 'S' : '00',
  district_entry: random() < 0.5 ? '27' : '10',
  district_unlading: random() < 0.5 ? '27' : '39',
  port: null,
  rate_provision: ['00', '10', '61', '64', '69', '70'][Math.floor(random() * 6)] ?? '10',
});

const exportKeys = (random: () => number): Codes => ({
  domestic_foreign: random() < 0.7 ? '1' : '2',
  district: random() < 0.5 ? '27' : '10',
  port: null,
});

/**
 * Rows of a fact, small and mean: zeros, figures that are not reported, figures near the bound of exact
 * addition, products and countries that appear in some months only, and rows that carry nothing but their
 * year to date.
 */
export function generatedRows<F extends FactName>(fact: F, seed: number): readonly FactRow<F>[] {
  const random = randomNumbers(seed);
  const rows = new Map<string, Record<string, string | number | null>>();
  const toDate = new Map<string, Record<string, number | null>>();
  for (const [year, month] of generatedMonths) {
    for (const commodity of commodities) {
      for (const country of countries) {
        if (random() < 0.55) continue;
        const keys = fact === 'census_import' ? importKeys(random) : exportKeys(random);
        const row = { commodity, country, ...keys, year, month, unit_1: unitOf(commodity), unit_2: null };
        const series = JSON.stringify([commodity, country, ...Object.values(keys), year]);
        rows.set(`${series} ${month}`, { ...row, ...flows(fact, random, toDate, series) });
      }
    }
  }
  return [...rows.values()] as unknown as readonly FactRow<F>[];
}

function flows(
  fact: FactName,
  random: () => number,
  toDate: Map<string, Record<string, number | null>>,
  series: string,
): Record<string, number | null> {
  const carrier = random() < 0.1;
  const before = toDate.get(series) ?? {};
  const figures: Record<string, number | null> = {};
  for (const [flow, { type }] of Object.entries(facts[fact].flows)) {
    const value = carrier ? 0 : figure(random, type);
    const cumulated = (before[flow] ?? 0) + (value ?? 0);
    figures[flowColumn(flow, 'month')] = value;
    figures[flowColumn(flow, 'year_to_date')] = cumulated;
    before[flow] = cumulated;
  }
  toDate.set(series, before);
  return figures;
}

function figure(random: () => number, type: string): number | null {
  const kind = random();
  if (kind < 0.1) return 0;
  if (kind < 0.15 && type === 'quantity') return null;
  if (kind < 0.17) return Math.floor(random() * 1e13);
  return Math.floor(random() * 1e6) * (type === 'amount' ? 100 : 1);
}

/** Everything a generated release carries. */
export function generatedGrain(fact: FactName): ReleaseGrain {
  const keys =
    fact === 'census_import'
      ? ['country', 'country_subcode', 'district_entry', 'district_unlading', 'rate_provision']
      : ['domestic_foreign', 'country', 'district'];
  return { commodity: 10, keys, flows: Object.keys(facts[fact].flows), bases: ['month', 'year_to_date'] };
}

/** The same rows as the array evaluator takes them: flows of the month, without the ending. */
export function monthlyFlows(
  fact: FactName,
  rows: readonly object[],
): readonly Record<string, string | number | null>[] {
  return rows.map((row) => {
    const values = row as Record<string, string | number | null>;
    const codes = Object.entries(values).filter(([name]) => !/_(mo|yr)$/.test(name));
    const flowsOfMonth = Object.keys(facts[fact].flows).map(
      (flow) => [flow, values[`${flow}_mo`] ?? null] as const,
    );
    return Object.fromEntries([...codes, ...flowsOfMonth]);
  });
}

/** Months between two, for readers of a failure. */
export const spanOfGenerated = {
  first: monthIndex(2022, 10),
  last: monthIndex(2024, 12),
} as const;
