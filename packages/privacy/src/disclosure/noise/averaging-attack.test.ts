import { describe, expect, it } from 'vitest';
import { cellKeyPerturbation, perturbCounts } from './cell-key-perturbation.ts';
import { maximumEntropyTable } from './maximum-entropy-table.ts';
import { cellKey, noiseKey, recordKey } from './noise-key.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const key = noiseKey(Uint8Array.from({ length: 32 }, (_, at) => at * 7 + 1));

describe('the averaging attack of Asghar and Kaafar on cell-key noise', () => {
  const table = maximumEntropyTable({ variance: 4, bound: 7, smallest: 3 });
  const policy = cellKeyPerturbation({ table, key });
  const CODES = 10;

  interface Code {
    readonly count: number;
    readonly key: number;
  }

  /** A population of 300 to 600 with an attribute of ten codes: how many records have each, and what their keys sum to. */
  function population(trial: number): Code[] {
    return Array.from({ length: CODES }, (_, code) => {
      const count = 30 + ((trial * 7 + code * 13) % 30);
      const keys = Array.from({ length: count }, (_, at) => recordKey(key, `${trial}/${code}/${at}`));
      return { count, key: cellKey(keys) };
    });
  }

  function ask(codes: readonly Code[]): number {
    const counts = [sum(codes.map(({ count }) => count))];
    return perturbCounts({ counts, cellKeys: [cellKey(codes.map((code) => code.key))] }, policy)[0]!;
  }

  /** Halves the population in as many ways as `limit` cells allow; the mean of the two parts' sums is the guess. */
  function attack(trial: number, limit: number): boolean {
    const codes = population(trial);
    const guesses = [ask(codes)];
    for (let half = 1; half < 2 ** (CODES - 1) && 2 * half <= limit; half += 1) {
      const one = codes.filter((_, at) => (half >> at) & 1);
      const other = codes.filter((code) => !one.includes(code));
      guesses.push(ask(one) + ask(other));
    }
    const truth = sum(codes.map(({ count }) => count));
    return Math.round(sum(guesses) / guesses.length) === truth;
  }

  function wins(limit: number): number {
    return Array.from({ length: 60 }, (_, trial) => attack(trial, limit)).filter(Boolean).length / 60;
  }

  it('finds nearly every count exactly where cells may be put together without limit', () => {
    expect(wins(Infinity)).toBeGreaterThan(0.95);
  });

  it('wins about as seldom as a guess where the limit of the policy holds', () => {
    // One answer is exact with about 0.2; five halvings and the whole have a standard deviation of about 1.1.
    expect(wins(policy.assembledCells)).toBeLessThan(0.5);
  });

  it('gains nothing from nodes of hierarchies: their noise adds up', () => {
    const won = Array.from({ length: 60 }, (_, trial) => {
      const codes = population(trial);
      // Ten answers, one a code, summed: a variance of 40.
      return sum(codes.map((code) => ask([code]))) === sum(codes.map(({ count }) => count));
    });
    expect(won.filter(Boolean).length / won.length).toBeLessThan(0.25);
  });
});
