import { describe, expect, it } from 'vitest';
import { herfindahlExcess } from './herfindahl-excess.ts';

describe('herfindahlExcess', () => {
  it('is the sum of squared shares less 1/n: 0.75^2 + 0.25^2 - 0.5 = 0.125', () => {
    expect(herfindahlExcess([0.75, 0.25])).toBe(0.125);
  });

  it('keeps digits that a difference would cancel: two shares 1e-10 from equality give 2e-20', () => {
    expect(herfindahlExcess([0.5 + 1e-10, 0.5 - 1e-10]) / 2e-20).toBeCloseTo(1, 5);
  });
});
