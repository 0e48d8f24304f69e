import type { FactRow, ReleaseGrain } from '@tradepulse/core';
import { facts, flowColumn, type FactName } from '@tradepulse/measures';

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
const countries = ['1220', '2010', '4280', '5520', '5700', '9030'];
const unitOf = (commodity: string): string | null =>
  commodity.startsWith('2709') ? 'BBL' : commodity.startsWith('99') ? null : 'NO';

/** The months of the generated rows: three years and a quarter, across a leap February and three October firsts. */
const generatedMonths: readonly (readonly [year: number, month: number])[] = Array.from(
  { length: 39 },
  (_, at) => [2021 + Math.floor((at + 9) / 12), ((at + 9) % 12) + 1],
);

/** One commodity of advanced technology, one of which it is not known. */
const technologyOf = (commodity: string): string | null =>
  commodity.startsWith('99') ? null : commodity.startsWith('01') ? '01' : '00';

type Codes = Readonly<Record<string, string | null>>;

const importKeys = (random: () => number): Codes => ({
  country_subcode: random() < 0.3 ? 'S' : '00',
  district_entry: random() < 0.5 ? '27' : '10',
  district_unlading: random() < 0.5 ? '27' : '39',
  port: random() < 0.5 ? '2704' : '1001',
  rate_provision: ['00', '10', '61', '64', '69', '70'][Math.floor(random() * 6)] ?? '10',
});

const exportKeys = (random: () => number): Codes => ({
  domestic_foreign: random() < 0.7 ? '1' : '2',
  district: random() < 0.5 ? '27' : '10',
  port: random() < 0.5 ? '2704' : '1001',
});

/**
 * Rows of a fact, small and mean: zeros, figures that are not reported, figures near the bound of exact
 * addition, products and countries that appear in some months only. As in the real files, a key that was
 * traded earlier in the year keeps a row in every later month, with nothing but its year to date.
 */
export function generatedRows<F extends FactName>(fact: F, seed: number): readonly FactRow<F>[] {
  const random = randomNumbers(seed);
  const rows: Row[] = [];
  for (const series of seriesOf(fact, random)) {
    let toDate: Row | null = null;
    for (const [year, month] of generatedMonths) {
      if (month === 1) toDate = null;
      const active = random() < 0.4;
      if (!active && toDate === null) continue;
      toDate = figuresOf(fact, random, active, toDate ?? {});
      rows.push({ ...series, year, month, ...toDate });
    }
  }
  return rows as unknown as readonly FactRow<F>[];
}

type Row = Readonly<Record<string, string | number | null>>;

/** Two combinations of the other keys for most pairs of a commodity and a country. */
function seriesOf(fact: FactName, random: () => number): readonly Row[] {
  const pairs = commodities.flatMap((commodity) => countries.map((country) => ({ commodity, country })));
  const series = new Map<string, Row>();
  for (const pair of [...pairs, ...pairs]) {
    if (random() < 0.3) continue;
    const keys = fact === 'census_import' ? importKeys(random) : exportKeys(random);
    const row = {
      ...pair,
      ...keys,
      unit_1: unitOf(pair.commodity),
      unit_2: null,
      advanced_technology: technologyOf(pair.commodity),
    };
    series.set(JSON.stringify(row), row);
  }
  return [...series.values()];
}

function figuresOf(fact: FactName, random: () => number, active: boolean, before: Row): Row {
  const figures = Object.entries(facts[fact].flows).flatMap(([flow, { type }]) => {
    const value = active ? figure(random, type) : 0;
    const toDate = flowColumn(flow, 'year_to_date');
    return [
      [flowColumn(flow, 'month'), value],
      [toDate, Number(before[toDate] ?? 0) + (value ?? 0)],
    ] as const;
  });
  return Object.fromEntries(figures);
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
      ? ['country', 'country_subcode', 'district_entry', 'district_unlading', 'port', 'rate_provision']
      : ['domestic_foreign', 'country', 'district', 'port'];
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
