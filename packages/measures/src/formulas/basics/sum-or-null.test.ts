import { describe, expect, it } from 'vitest';
import { sumOrNull } from './sum-or-null.ts';

describe('sumOrNull', () => {
  it.each([
    [[6_404_978, 4_364_974, 594_609, 260_876, 125_738], 11_751_175],
    [[5_963_893, 3_759_428, 513_202, 324_537, 103_984], 10_665_044],
  ])(
    'adds the printed parts of the CBP net programme cost, thousands of dollars, to the printed total',
    (parts, total) => {
      expect(sumOrNull(parts)).toBe(total);
    },
  );

  it('adds 0.1 ten times to 1, which a plain sum does not', () => {
    expect(sumOrNull(Array.from({ length: 10 }, () => 0.1))).toBe(1);
  });

  it('is zero over nothing and null with an unreported part', () => {
    expect(sumOrNull([])).toBe(0);
    expect(sumOrNull([1, null])).toBeNull();
  });

  it('is null, not Infinity, when the total leaves the range of a double', () => {
    expect(sumOrNull([Number.MAX_VALUE, Number.MAX_VALUE])).toBeNull();
  });

  it('refuses what is not finite', () => {
    expect(() => sumOrNull([1, NaN])).toThrow('sumOrNull: values[1] is not a finite number');
  });
});
