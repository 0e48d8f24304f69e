import { describe, expect, it } from 'vitest';
import { theilSenSlope } from './theil-sen-slope.ts';

describe('theilSenSlope', () => {
  it('is not moved by one wild point of seven', () => {
    const pairs = [
      [0, 0],
      [1, 4],
      [2, 8],
      [3, 12],
      [4, 16],
      [5, 500],
      [6, 24],
    ] as const;
    // One wild point of seven: 15 of the 21 pairwise slopes are 4, so their median is 4.
    expect(theilSenSlope(pairs.map(([x, y]) => ({ x, y })))).toBe(4);
  });

  it('is the mean of the two middle slopes of an even count', () => {
    const points = [0, 1, 2, 99].map((y, x) => ({ x, y }));
    // Pairs: (0,1) 1, (0,2) 1, (0,3) 33, (1,2) 1, (1,3) 49, (2,3) 97; sorted 1 1 1 33 49 97.
    expect(theilSenSlope(points)).toBe((1 + 33) / 2);
  });

  it('leaves out points that are not reported and pairs of one x', () => {
    const points = [
      { x: 0, y: 1 },
      { x: 0, y: 5 },
      { x: 1, y: null },
      { x: 2, y: 5 },
    ];
    expect(theilSenSlope(points)).toBe((2 + 0) / 2);
  });

  it('takes nothing of points that are not reported, at the end either', () => {
    const points = [10, 11, null, null].map((y, x) => ({ x, y }));
    expect(theilSenSlope(points)).toBe(1);
  });

  it('is null when no two points differ in x', () => {
    expect(theilSenSlope([])).toBeNull();
    expect(
      theilSenSlope([
        { x: 1, y: 1 },
        { x: 1, y: 2 },
      ]),
    ).toBeNull();
  });

  it('refuses what is not finite', () => {
    expect(() => theilSenSlope([{ x: 1, y: NaN }])).toThrow('theilSenSlope: y is not a finite number');
  });
});
