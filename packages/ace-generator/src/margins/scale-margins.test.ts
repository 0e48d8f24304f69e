import { describe, expect, it } from 'vitest';
import type { Margins } from './margins.ts';
import { scaleMargins } from './scale-margins.ts';

const margins: Margins = {
  year: 2024,
  hts10: ['0101210010', '0101210010', '0101290010'],
  country: ['CA', 'GB', 'CA'],
  general: Float64Array.of(1000, 5, 90),
  consumption: Float64Array.of(1000, 5, 95),
  dutiable: Float64Array.of(400, 5, 0),
  duty: Float64Array.of(2000, 24, 0),
};

describe('scaleMargins', () => {
  it('takes a tenth of each figure', () => {
    // 1,100 dollars are 110: 100, 0.5 and 9.5, of which the tie goes to the earlier; 405 dutiable are 40.5, rounded up
    const tenth = scaleMargins(margins, [1, 10]);
    expect([...tenth.consumption]).toEqual([100, 1, 9]);
    expect([...tenth.dutiable]).toEqual([40, 1, 0]);
  });

  it('keeps dutiable value within consumption, and duty where value is dutiable', () => {
    const part = scaleMargins(margins, [1, 1000]);
    part.dutiable.forEach((value, place) => {
      expect(value).toBeLessThanOrEqual(part.consumption[place] ?? 0);
      if (value === 0) expect(part.duty[place]).toBe(0);
    });
  });

  it('is the published figures at full scale', () => {
    expect(scaleMargins(margins, [1, 1])).toEqual(margins);
  });
});
