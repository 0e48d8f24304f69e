import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitValueDispersion } from './unit-value-dispersion.ts';

describe('unitValueDispersion', () => {
  it('is 1/3 for equal values at unit values 1 and 2: mean 1.5, deviation 0.5', () => {
    const flows = [
      { value: 2, quantity: 2 },
      { value: 2, quantity: 1 },
    ];
    expect(unitValueDispersion(flows)).toBeCloseTo(1 / 3, 14);
  });

  it('is zero when every flow has one unit value', () => {
    expect(
      unitValueDispersion([
        { value: 2, quantity: 1 },
        { value: 6, quantity: 3 },
      ]),
    ).toBe(0);
  });

  it('gives a flow of no value no weight, even without quantity', () => {
    expect(
      unitValueDispersion([
        { value: 2, quantity: 1 },
        { value: 0, quantity: 0 },
      ]),
    ).toBe(0);
  });

  it('is null without value, or when a value has no quantity', () => {
    expect(unitValueDispersion([])).toBeNull();
    expect(unitValueDispersion([{ value: 0, quantity: 5 }])).toBeNull();
    expect(
      unitValueDispersion([
        { value: 2, quantity: 1 },
        { value: 1, quantity: 0 },
      ]),
    ).toBeNull();
  });

  it('refuses a negative value', () => {
    expect(() => unitValueDispersion([{ value: -1, quantity: 1 }])).toThrow(
      'unitValueDispersion: value is negative',
    );
  });

  it('does not depend on the currency or on the unit of quantity', () => {
    const flow = fc.record({
      value: fc.integer({ min: 1, max: 1e9 }),
      quantity: fc.integer({ min: 1, max: 1e6 }),
    });
    fc.assert(
      fc.property(fc.array(flow, { minLength: 1, maxLength: 10 }), (flows) => {
        const other = flows.map(({ value, quantity }) => ({ value: value * 7, quantity: quantity / 12 }));
        expect(unitValueDispersion(other)).toBeCloseTo(unitValueDispersion(flows) ?? NaN, 6);
      }),
    );
  });
});
