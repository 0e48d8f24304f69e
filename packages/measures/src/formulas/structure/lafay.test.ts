import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lafay } from './lafay.ts';

const trade = { exports: 30, imports: 10, totalExports: 150, totalImports: 50 };

describe('lafay', () => {
  it('is 100 * (20/40 - 0) * 40/200 = 10 in balanced trade', () => {
    expect(lafay({ exports: 30, imports: 10, totalExports: 100, totalImports: 100 })).toBeCloseTo(10, 13);
  });

  it('is zero when the product is balanced like the whole', () => {
    expect(lafay(trade)).toBe(0);
  });

  it.each(Object.keys(trade))('is null when %s is null', (field) => {
    expect(lafay({ ...trade, [field]: null })).toBeNull();
  });

  it('is null without trade in the product or at all', () => {
    expect(lafay({ ...trade, exports: 0, imports: 0 })).toBeNull();
    expect(lafay({ exports: 0, imports: 0, totalExports: 0, totalImports: 0 })).toBeNull();
  });

  it('refuses a negative value', () => {
    expect(() => lafay({ ...trade, totalImports: -1 })).toThrow('lafay: totalImports is negative');
  });

  it('adds to zero over all products', () => {
    const amount = fc.integer({ min: 1, max: 1e9 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ exports: amount, imports: amount }), { minLength: 1, maxLength: 12 }),
        (flows) => {
          const totalExports = flows.reduce((sum, flow) => sum + flow.exports, 0);
          const totalImports = flows.reduce((sum, flow) => sum + flow.imports, 0);
          const indexes = flows.map((flow) => lafay({ ...flow, totalExports, totalImports }) ?? NaN);
          expect(indexes.reduce((sum, index) => sum + index, 0)).toBeCloseTo(0, 10);
        },
      ),
    );
  });
});
