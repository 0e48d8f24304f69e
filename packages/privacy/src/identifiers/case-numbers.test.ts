import { describe, expect, it } from 'vitest';
import { isAdCvdCase, isProtestNumber } from './case-numbers.ts';

describe('isAdCvdCase', () => {
  // A-570-888 with company 000 is the case that CBP's AD/CVD chapter uses.
  it.each(['A570888000', 'A570888', 'A-570-888', 'A-570-888-000', 'C533825001'])('takes %s', (text) => {
    expect(isAdCvdCase(text)).toBe(true);
  });

  it.each([
    '',
    'A',
    'B570888000',
    '1570888000',
    'A57088800',
    'A5708880001',
    'A-570888',
    'a570888000',
    'AA70888000',
  ])('refuses %j', (text) => {
    expect(isAdCvdCase(text)).toBe(false);
  });
});

describe('isProtestNumber', () => {
  // The first is a published test text, the second stands in HQ 222675.
  it.each(['1601-19-100044', '3701-6-000050', '160119100044', '37016000050'])('takes %s', (text) => {
    expect(isProtestNumber(text)).toBe(true);
  });

  it.each(['', '1601-19-10004', '16O1-19-100044', '1601191000445', '1601 19 100044'])(
    'refuses %j',
    (text) => {
      expect(isProtestNumber(text)).toBe(false);
    },
  );
});
