import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

const read = (text: string) => readNumber(Buffer.from(`x${text}x`), 1, text.length + 1);

describe('readNumber', () => {
  it.each([
    ['0000000198', 198],
    ['       198', 198],
    ['198       ', 198],
    ['    -12345', -12_345],
    ['-000012345', -12_345],
    ['-000000000', 0],
    ['999999999999999', 999_999_999_999_999],
    ['          ', null],
  ])('reads %j as %d', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each(['-', '12-', '- 12', '1 2', '1.2', '+12', '0000A', '１２'])('finds no number in %j', (text) => {
    expect(read(text)).toBeNaN();
  });

  it('reads every whole number of fifteen digits as JavaScript does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 15 - 1 }), (value) => {
        expect(read(String(value).padStart(16))).toBe(value);
      }),
    );
  });
});
