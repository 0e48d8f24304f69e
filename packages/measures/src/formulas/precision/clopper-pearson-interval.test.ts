import { describe, expect, it } from 'vitest';
import { clopperPearsonInterval } from './clopper-pearson-interval.ts';

describe('clopperPearsonInterval', () => {
  // R 4.2, binom.test(successes, trials, conf.level = confidence)$conf.int.
  it.each([
    { successes: 4, trials: 20, confidence: 0.95, lower: 0.0573339970500328, upper: 0.436614002996668 },
    { successes: 4, trials: 20, confidence: 0.9, lower: 0.0713538843086181, upper: 0.401028117331975 },
    { successes: 0, trials: 10, confidence: 0.95, lower: 0, upper: 0.308497107818761 },
    { successes: 1598, trials: 1600, confidence: 0.95, lower: 0.995491936606116, upper: 0.999848583336287 },
  ])(
    'gives for $successes of $trials at $confidence what R gives',
    ({ confidence, lower, upper, ...counts }) => {
      const interval = clopperPearsonInterval(counts, confidence);
      expect(interval?.lower).toBeCloseTo(lower, 14);
      expect(interval?.upper).toBeCloseTo(upper, 14);
      expect(interval?.estimate).toBe(counts.successes / counts.trials);
    },
  );

  it('ends at 1 without failures, 0.025^(1/n) away: rule of the all-compliant sample', () => {
    const interval = clopperPearsonInterval({ successes: 60, trials: 60 }, 0.95);
    expect(interval?.upper).toBe(1);
    expect(interval?.lower).toBeCloseTo(0.025 ** (1 / 60), 14);
  });

  it('is null without a count and without trials', () => {
    expect(clopperPearsonInterval({ successes: null, trials: 5 }, 0.95)).toBeNull();
    expect(clopperPearsonInterval({ successes: 0, trials: 0 }, 0.95)).toBeNull();
  });

  it('refuses more successes than trials and no confidence', () => {
    expect(() => clopperPearsonInterval({ successes: 6, trials: 5 }, 0.95)).toThrow(
      'clopperPearsonInterval: successes is too large',
    );
    expect(() => clopperPearsonInterval({ successes: 1, trials: 5 }, -1)).toThrow(
      'clopperPearsonInterval: confidence is not between 0 and 1',
    );
  });
});
