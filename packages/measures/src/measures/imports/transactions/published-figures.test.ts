import { describe, expect, it } from 'vitest';
import { deMinimisDataShare } from './de-minimis-data-share.ts';
import { valuePerEntry } from './value-per-entry.ts';

const perEntry = (trillions: number, millions: number): number =>
  valuePerEntry.compute({ value: Math.round(trillions * 1e14), entries: Math.round(millions * 1e6) }) ?? NaN;

describe('published figures of CBP', () => {
  it.each([
    ['FY2017', 2.39, 33.2, 71_988],
    ['FY2020', 2.42, 32.8, 73_780],
    ['FY2023', 3.33, 36.7, 90_736],
  ])('give the value of an entry of %s in dollars', (_year, trillions, millions, expected) => {
    expect(Math.round(perEntry(trillions, millions))).toBe(expected);
  });

  it('of FY2023 put 785.7 million of 1.07 billion de minimis shipments under advance data', () => {
    const share = deMinimisDataShare.compute({ announced: 785_700_000, shipments: 1_070_000_000 });
    expect(share).toBeCloseTo(0.734, 3);
  });
});
