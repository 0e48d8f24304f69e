import { describe, expect, it } from 'vitest';
import { BLANK, NEGATIVE, NOT_A_NUMBER, parseNumber } from './parse-number.ts';

const parse = (text: string): number => parseNumber(Buffer.from(text, 'latin1'), 0, text.length);

describe('parseNumber', () => {
  it.each([
    ['           8547', 8547],
    ['              0', 0],
    ['000000000000012', 12],
    ['999999999999999', 999_999_999_999_999],
  ])('reads %j', (text, number) => {
    expect(parse(text)).toBe(number);
  });

  it('says that a field is blank', () => {
    expect(parse('               ')).toBe(BLANK);
  });

  it.each(['             -5', '             5-'])('says that %j is negative', (text) => {
    expect(parse(text)).toBe(NEGATIVE);
  });

  it.each([
    '12             ',
    '         12 345',
    '         12,345',
    '          1.5  ',
    '            1O1',
    '             +5',
    '              -',
    '            ½',
    '           \t 5',
  ])('says that %j is no number', (text) => {
    expect(parse(text)).toBe(NOT_A_NUMBER);
  });

  it('looks at its own bytes only', () => {
    expect(parseNumber(Buffer.from('X 42X'), 1, 4)).toBe(42);
  });
});
