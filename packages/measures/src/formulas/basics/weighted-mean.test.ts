import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedMean } from './weighted-mean.ts';

describe('weightedMean', () => {
  it('gives the stratified mean 5.4481 of the fpc data of the R package survey from its two strata means', () => {
    const first = (2.8 + 4.1 + 6.8 + 6.8 + 9.2) / 5;
    const second = (3.7 + 6.6 + 4.2) / 3;
    const strata = [
      { value: first, weight: 15 },
      { value: second, weight: 12 },
    ];
    expect(weightedMean(strata)).toBeCloseTo(5.4481, 4);
  });

  it('is the value itself when all values are equal', () => {
    expect(
      weightedMean([
        { value: 4, weight: 1 },
        { value: 4, weight: 9 },
      ]),
    ).toBe(4);
  });

  it.each([
    [[]],
    [[{ value: 1, weight: 0 }]],
    [[{ value: null, weight: 1 }]],
    [[{ value: 1, weight: null }]],
  ])('is null over %j', (items) => {
    expect(weightedMean(items)).toBeNull();
  });

  it('refuses a negative weight and a value that is not finite', () => {
    expect(() => weightedMean([{ value: 1, weight: -1 }])).toThrow('weightedMean: weight[0] is negative');
    expect(() => weightedMean([{ value: NaN, weight: 1 }])).toThrow(
      'weightedMean: value[0] is not a finite number',
    );
  });

  it('lies between the smallest and the largest value', () => {
    const item = fc.record({
      value: fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      weight: fc.integer({ min: 1, max: 1000 }),
    });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 20 }), (items) => {
        const values = items.map((each) => each.value);
        const slack = 1e-6;
        expect(weightedMean(items)).toBeGreaterThanOrEqual(Math.min(...values) - slack);
        expect(weightedMean(items)).toBeLessThanOrEqual(Math.max(...values) + slack);
      }),
    );
  });
});
