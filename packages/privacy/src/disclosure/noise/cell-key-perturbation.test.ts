import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { cellKeyPerturbation, perturbationStatement, perturbCounts } from './cell-key-perturbation.ts';
import { maximumEntropyRows, maximumEntropyTable } from './maximum-entropy-table.ts';
import { cellDraw, cellKey, DRAW_RANGE, noiseKey, recordKey } from './noise-key.ts';
import { lookUpNoise, perturbationTable, type Perturbation } from './perturbation-table.ts';

interface Golden {
  readonly cases: readonly [
    {
      readonly ptable: [number, number, number, number, number, number][];
      readonly recordKeys: number[];
      readonly count: number;
      readonly cellKey: number;
      readonly noise: number;
      readonly perturbed: number;
    },
    { readonly rows: [number, number, number, number, number][] },
  ];
}

const [handbook, tauArgus] = (
  JSON.parse(readFileSync(new URL('../fixtures/cellkey.json', import.meta.url), 'utf8')) as Golden
).cases;

const published: Perturbation[] = tauArgus.rows.map(([count, , probability, noise]) => ({
  count,
  noise,
  probability,
}));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const key = noiseKey(Uint8Array.from({ length: 32 }, (_, at) => at * 7 + 1));

describe('R-52 cell-key perturbation', () => {
  it('works the example of the handbook: keys 0.9, 0.3 and 0.6 turn a count of 3 into 4', () => {
    const rows = handbook.ptable.map(([count, , probability, noise]) => ({ count, noise, probability }));
    // The teaching table moves 2 to 3 with 0.2 and never down: it is biased there, as printed.
    const table = perturbationTable(rows, true);
    const cell = cellKey(handbook.recordKeys.map((fraction) => Math.round(fraction * DRAW_RANGE)));
    expect(cell / DRAW_RANGE).toBeCloseTo(handbook.cellKey, 12);
    expect(lookUpNoise(table, handbook.count, cell)).toBe(handbook.noise);
    const counts = perturbCounts(
      { counts: [handbook.count], cellKeys: [cell] },
      cellKeyPerturbation({ table, key }),
    );
    expect(counts).toEqual([handbook.perturbed]);
    expect(() => perturbationTable(rows)).toThrowError(
      expect.objectContaining({ code: 'TABLE_MALFORMED' }) as Error,
    );
  });

  it('looks every row of the 113-row table of tau-ARGUS up between its published bounds', () => {
    expect(tauArgus.rows).toHaveLength(113);
    const table = perturbationTable(published);
    let lower = 0;
    for (const [count, , , noise, upper] of tauArgus.rows) {
      const middle = Math.round(((lower + upper) / 2) * DRAW_RANGE);
      expect(lookUpNoise(table, count, Math.min(middle, DRAW_RANGE - 1))).toBe(noise);
      lower = upper === 1 ? 0 : upper;
    }
  });

  it('makes the table of tau-ARGUS itself: greatest entropy, variance 4, at most 7 up or down, no ones and twos', () => {
    const made = maximumEntropyRows({ variance: 4, bound: 7, smallest: 3 });
    const probabilityOf = (rows: readonly Perturbation[], count: number, noise: number): number =>
      rows.find((row) => row.count === count && row.noise === noise)?.probability ?? 0;
    expect(made.filter(({ probability }) => probability > 0).length).toBeGreaterThanOrEqual(113);
    for (const { count, noise, probability } of made) {
      expect(probability).toBeCloseTo(probabilityOf(published, count, noise), 6);
    }
    for (let count = 1; count <= 10; count += 1) {
      const own = made.filter((row) => row.count === count);
      expect(sum(own.map((row) => row.probability))).toBeCloseTo(1, 12);
      expect(sum(own.map((row) => row.probability * row.noise))).toBeCloseTo(0, 9);
      expect(sum(own.map((row) => row.probability * row.noise ** 2))).toBeCloseTo(4, 9);
      expect(own.filter((row) => [1, 2].includes(count + row.noise))).toEqual([]);
    }
  });

  const table = maximumEntropyTable({ variance: 4, bound: 7, smallest: 3 });
  const policy = cellKeyPerturbation({ table, key });

  it('leaves zero zero and shows no ones and twos', () => {
    const cellKeys = Array.from({ length: 2_000 }, (_, at) => cellDraw(key, 'test', at));
    const counts = cellKeys.map((_, at) => at % 6);
    const shown = perturbCounts({ counts, cellKeys }, policy);
    counts.forEach((count, at) => count === 0 && expect(shown[at]).toBe(0));
    expect(shown.filter((count) => count === 1 || count === 2)).toEqual([]);
    expect(shown.some((count, at) => count !== counts[at])).toBe(true);
  });

  it('gives the same records the same noise in whatever order and table they stand', () => {
    const records = Array.from({ length: 40 }, (_, at) => recordKey(key, `entry-${at}`));
    const one = cellKey(records);
    const other = cellKey([cellKey(records.slice(20).toReversed()), cellKey(records.slice(0, 20))]);
    expect(other).toBe(one);
    expect(perturbCounts({ counts: [40, 40], cellKeys: [one, other] }, policy)[0]).toBe(
      perturbCounts({ counts: [40], cellKeys: [other] }, policy)[0],
    );
    expect(recordKey(noiseKey(new Uint8Array(32).map((_, at) => at + 9)), 'entry-0')).not.toBe(records[0]);
  });

  it('has uniform record keys: each sixteenth has its share of 16,000', () => {
    const shares = Array.from({ length: 16 }, () => 0);
    for (let record = 0; record < 16_000; record += 1) {
      const at = Math.floor((recordKey(key, String(record)) / DRAW_RANGE) * 16);
      shares[at] = shares[at]! + 1;
    }
    // Chi-squared with 15 degrees of freedom is below 37.7 in 999 of 1,000 cases.
    expect(sum(shares.map((share) => (share - 1_000) ** 2 / 1_000))).toBeLessThan(37.7);
  });

  it('never shows the table, its bounds or the key', () => {
    const shown = [policy, table, key].flatMap((one) => [
      JSON.stringify(one),
      inspect(one, { depth: null, showHidden: true }),
    ]);
    shown.push(String(table), String(key));
    for (const text of shown) expect(text).not.toMatch(/\d{3}|0\.\d|limits|chances/);
    expect(perturbationStatement('ace-1', {})).not.toMatch(/\d+ (up|down)|variance/);
    expect(Object.keys(table)).toEqual([]);
  });

  it.each([
    [{ counts: [1.5], cellKeys: [0] }],
    [{ counts: [-1], cellKeys: [0] }],
    [{ counts: [1], cellKeys: [] }],
    [{ counts: [1], cellKeys: [DRAW_RANGE] }],
  ])('refuses %j', (column) => {
    expect(() => perturbCounts(column, policy)).toThrowError(
      expect.objectContaining({ code: 'COUNT_MALFORMED' }) as Error,
    );
  });

  it.each([
    [
      'a sum that is not 1',
      [
        { count: 0, noise: 0, probability: 1 },
        { count: 1, noise: 0, probability: 0.9 },
      ],
    ],
    [
      'noise on 0',
      [
        { count: 0, noise: 1, probability: 1 },
        { count: 1, noise: 0, probability: 1 },
      ],
    ],
    [
      'a count below 0',
      [
        { count: 0, noise: 0, probability: 1 },
        { count: 1, noise: -2, probability: 1 },
      ],
    ],
    [
      'a missing count',
      [
        { count: 0, noise: 0, probability: 1 },
        { count: 2, noise: 0, probability: 1 },
      ],
    ],
  ])('takes no table with %s', (_, rows) => {
    expect(() => perturbationTable(rows)).toThrowError(
      expect.objectContaining({ code: 'TABLE_MALFORMED' }) as Error,
    );
  });

  it('takes no key that is short or all alike', () => {
    for (const bytes of [new Uint8Array(16).map((_, at) => at), new Uint8Array(32)]) {
      expect(() => noiseKey(bytes)).toThrowError(expect.objectContaining({ code: 'KEY_UNUSABLE' }) as Error);
    }
  });
});
