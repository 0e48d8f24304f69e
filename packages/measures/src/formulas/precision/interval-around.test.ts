import { describe, expect, it } from 'vitest';
import { intervalAround } from './interval-around.ts';

describe('intervalAround', () => {
  it('stands a number of standard errors on each side: 5 -/+ 3 * sqrt(4)', () => {
    expect(intervalAround(5, 4, 3)).toEqual({ estimate: 5, lower: -1, upper: 11 });
  });

  it('is null without variance or number, and when one end alone is beyond a double', () => {
    expect(intervalAround(5, null, 3)).toBeNull();
    expect(intervalAround(5, 4, null)).toBeNull();
    expect(intervalAround(Number.MAX_VALUE, Number.MAX_VALUE, 1e153)).toBeNull();
    expect(intervalAround(-Number.MAX_VALUE, Number.MAX_VALUE, 1e153)).toBeNull();
  });
});
