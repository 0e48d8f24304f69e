import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnLetters, columnOfReference } from './cell-reference.ts';

describe('columnOfReference', () => {
  // The last column of a sheet, XFD, is the 16,384th (Excel specifications and limits).
  it.each([
    ['A1', 0],
    ['Z9', 25],
    ['AA10', 26],
    ['AB12', 27],
    ['XFD1048576', 16_383],
  ])('of %s is %i', (reference, column) => {
    expect(columnOfReference(reference)).toBe(column);
  });

  it.each(['', 'A', '1', 'a1', 'A0', 'ABCD1', 'A-1', 'A1:B2', 'Á1'])('knows that %j is none', (text) => {
    expect(columnOfReference(text)).toBeNull();
  });

  it('goes back and forth', () => {
    fc.assert(
      fc.property(fc.nat(16_383), (column) => columnOfReference(`${columnLetters(column)}7`) === column),
    );
  });
});
