import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedMean } from '../basics/weighted-mean.ts';
import { grubelLloyd } from './grubel-lloyd.ts';
import { grubelLloydAggregate } from './grubel-lloyd-aggregate.ts';

describe('grubelLloydAggregate', () => {
  it('trap 13: is 0 for a surplus in one product and a deficit in another, where the index of totals is 1', () => {
    const flows = [
      { exports: 10, imports: 0 },
      { exports: 0, imports: 10 },
    ];
    expect(grubelLloydAggregate(flows)).toBe(0);
    expect(grubelLloyd({ exports: 10, imports: 10 })).toBe(1);
  });

  it('is the index of totals when every product is in deficit, so that such data test nothing', () => {
    const flows = [
      { exports: 1, imports: 3 },
      { exports: 2, imports: 6 },
    ];
    expect(grubelLloydAggregate(flows)).toBeCloseTo(grubelLloyd({ exports: 3, imports: 9 }) ?? NaN, 15);
  });

  it('is the published 0.80 of one product', () => {
    expect(grubelLloydAggregate([{ exports: 300, imports: 200 }])).toBe(0.8);
  });

  it('is null without trade, without products and with an unreported flow', () => {
    expect(grubelLloydAggregate([])).toBeNull();
    expect(grubelLloydAggregate([{ exports: 0, imports: 0 }])).toBeNull();
    expect(grubelLloydAggregate([{ exports: 1, imports: null }])).toBeNull();
  });

  it('refuses a negative value', () => {
    expect(() => grubelLloydAggregate([{ exports: 1, imports: -1 }])).toThrow(
      'grubelLloydAggregate: imports[0] is negative',
    );
  });

  it('is the mean of the indexes of the products, weighted by their trade', () => {
    const amount = fc.integer({ min: 1, max: 1e9 });
    const flow = fc.record({ exports: amount, imports: amount });
    fc.assert(
      fc.property(fc.array(flow, { minLength: 1, maxLength: 12 }), (flows) => {
        const weighted = flows.map((each) => ({
          value: grubelLloyd(each),
          weight: each.exports + each.imports,
        }));
        expect(grubelLloydAggregate(flows)).toBeCloseTo(weightedMean(weighted) ?? NaN, 12);
      }),
    );
  });
});
