import { describe, expect, it } from 'vitest';
import { figureCheck } from './figure-check.ts';

describe('figureCheck', () => {
  const computed = { least: 2, most: 4 };

  it.each([
    [0, 1.9, false],
    [0, 2, false],
    [0, 2.1, true],
    [2.5, 3, true],
    [0, 9, true],
    [3.9, 9, true],
    [4, 9, false],
    [-9, -3, false],
  ])('of %s to %s against 2 to 4: %s', (least, most, fits) => {
    expect(figureCheck({ least, most }, computed).fits).toBe(fits);
  });

  it('does not take the binary form of a decimal for an overlap: 0.1 + 0.2 is more than 0.3', () => {
    expect(figureCheck({ least: 0.3, most: 1 }, { least: 0, most: 0.1 + 0.2 }).fits).toBe(false);
    expect(figureCheck({ least: -1, most: -0.3 }, { least: -(0.1 + 0.2), most: 0 }).fits).toBe(false);
    expect(figureCheck({ least: 0.3, most: 1 }, { least: 0, most: 0.3000001 }).fits).toBe(true);
  });

  it('says how many times: 29 to 31 is ten times 2 to 4, null over zero', () => {
    expect(figureCheck({ least: 29, most: 31 }, computed).times).toBe(10);
    expect(figureCheck({ least: 29, most: 31 }, computed).computed).toBe(computed);
    expect(figureCheck(computed, { least: -1, most: 1 }).times).toBeNull();
  });
});
