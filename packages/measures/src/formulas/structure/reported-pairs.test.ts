import { describe, expect, it } from 'vitest';
import { reportedPairs } from './reported-pairs.ts';

describe('reportedPairs', () => {
  it('turns rows into two columns, by name', () => {
    const rows = [
      { a: 1, b: 2 },
      { a: 3, b: 4 },
    ];
    expect(reportedPairs('f', rows, ['b', 'a'])).toEqual({ first: [2, 4], second: [1, 3] });
  });

  it('is null when an amount is null and refuses a negative one by column and row', () => {
    expect(reportedPairs('f', [{ a: 1, b: null }], ['a', 'b'])).toBeNull();
    expect(reportedPairs('f', [{ a: null, b: 1 }], ['a', 'b'])).toBeNull();
    expect(() =>
      reportedPairs(
        'f',
        [
          { a: 1, b: 1 },
          { a: null, b: -1 },
        ],
        ['a', 'b'],
      ),
    ).toThrow('f: b[1] is negative');
  });
});
