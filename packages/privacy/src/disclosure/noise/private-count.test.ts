import { describe, expect, it } from 'vitest';
import { memoryBudgetLedger } from './budget-ledger.ts';
import { sampleDiscreteLaplace } from './discrete-laplace.ts';
import { privateCount } from './private-count.ts';
import { cryptographicIntegers, type RandomIntegers } from './random-integers.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Whole numbers from a seed, to repeat a run: not for noise. */
function seeded(seed: bigint): RandomIntegers {
  let state = seed;
  return cryptographicIntegers((count) =>
    Uint8Array.from({ length: count }, () => {
      state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % 2n ** 64n;
      return Number(state >> 56n);
    }),
  );
}

describe('differential privacy for counts', () => {
  it.each([
    [1n, 1n],
    [2n, 1n],
    [7n, 3n],
  ])('samples the discrete Laplace distribution of scale %s / %s', (numerator, denominator) => {
    const scale = { numerator, denominator };
    const random = seeded(42n);
    const runs = 20_000;
    const found = new Map<number, number>();
    for (let run = 0; run < runs; run += 1) {
      const noise = Number(sampleDiscreteLaplace(scale, random));
      found.set(noise, (found.get(noise) ?? 0) + 1);
    }
    const ratio = Math.exp(-Number(scale.denominator) / Number(scale.numerator));
    // P(x) = (1 - r) / (1 + r) r^|x|, with r = e^(-1/t).
    for (const noise of [-3, -2, -1, 0, 1, 2, 3]) {
      const expected = ((1 - ratio) / (1 + ratio)) * ratio ** Math.abs(noise);
      const deviation = Math.sqrt((expected * (1 - expected)) / runs);
      expect(Math.abs((found.get(noise) ?? 0) / runs - expected)).toBeLessThan(4 * deviation);
    }
  });

  it('draws whole numbers below a bound that is no power of two with equal chances', () => {
    const random = seeded(7n);
    const found = [0, 0, 0, 0, 0];
    for (let run = 0; run < 10_000; run += 1) {
      const drawn = Number(random(5n));
      found[drawn] = found[drawn]! + 1;
    }
    // Chi-squared with 4 degrees of freedom is below 18.5 in 999 of 1,000 cases.
    expect(sum(found.map((count) => (count - 2_000) ** 2 / 2_000))).toBeLessThan(18.5);
    expect(() => random(0n)).toThrow(RangeError);
    expect(cryptographicIntegers()(1n)).toBe(0n);
  });

  const tenth = { numerator: 1n, denominator: 10n };
  const account = { principal: 'P-1', dataset: 'ace-1' };

  it('spends ten tenths of a whole budget, exactly, and not one more', async () => {
    const whole = { numerator: 1n, denominator: 1n };
    const ledger = memoryBudgetLedger({
      perPrincipal: whole,
      perDataset: { numerator: 3n, denominator: 2n },
    });
    // In floating point ten tenths are 0.9999999999999999.
    for (let answer = 0; answer < 10; answer += 1) expect(await ledger.spend(account, tenth)).toBe(true);
    expect(await ledger.spend(account, tenth)).toBe(false);
    // Another principal has a budget, and all together have one: five tenths are left.
    const other = { ...account, principal: 'P-2' };
    for (let answer = 0; answer < 5; answer += 1) expect(await ledger.spend(other, tenth)).toBe(true);
    expect(await ledger.spend(other, tenth)).toBe(false);
    expect(await ledger.spend({ ...other, dataset: 'ace-2' }, tenth)).toBe(true);
  });

  it('pays before it answers, and does not answer without', async () => {
    const ledger = memoryBudgetLedger({ perPrincipal: tenth, perDataset: tenth });
    const request = { count: 100, sensitivity: 1n, epsilon: tenth, account };
    const answer = await privateCount(request, ledger, seeded(3n));
    expect(Number.isInteger(answer)).toBe(true);
    await expect(privateCount(request, ledger)).rejects.toMatchObject({ code: 'BUDGET_EXHAUSTED' });
  });

  it.each([
    [0n, 1n],
    [-1n, 2n],
    [1n, 0n],
  ])('takes no budget of %s / %s', async (numerator, denominator) => {
    const epsilon = { numerator, denominator };
    const ledger = memoryBudgetLedger({ perPrincipal: tenth, perDataset: tenth });
    await expect(ledger.spend(account, epsilon)).rejects.toMatchObject({ code: 'BUDGET_MALFORMED' });
    await expect(privateCount({ count: 1, sensitivity: 1n, epsilon, account }, ledger)).rejects.toMatchObject(
      { code: 'BUDGET_MALFORMED' },
    );
    expect(() => memoryBudgetLedger({ perPrincipal: epsilon, perDataset: tenth })).toThrowError(
      expect.objectContaining({ code: 'BUDGET_MALFORMED' }) as Error,
    );
  });
});
