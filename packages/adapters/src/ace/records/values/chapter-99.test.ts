import { describe, expect, it } from 'vitest';
import { chapter99Headings, furtherDuty } from './chapter-99.ts';

describe('furtherDuty', () => {
  // Headings that public sources name: solar cells 9903.45.25, steel 9903.80.01 and aluminum 9903.85.01 (Proclamations
  // 9693, 9705, 9704 of 2018), products of China 9903.88.15 (a broker's message of 2020), Russia 9903.90.08.
  it.each([
    ['99034525', 's201_duty'],
    ['99038001', 's232_duty'],
    ['99038501', 's232_duty'],
    ['99038815', 's301_duty'],
    ['99039008', 'other99_duty'],
    ['99030125', 'other99_duty'],
    ['99022401', 'other99_duty'],
  ])('knows the law of %s', (number, duty) => {
    expect(furtherDuty(number)).toBe(duty);
  });

  it.each(['6404199060', '98020050', '0990388150', null])('is null outside chapter 99: %s', (number) => {
    expect(furtherDuty(number)).toBeNull();
  });

  it('has each heading once, with its source', () => {
    const digits = chapter99Headings.map((heading) => heading.digits);
    expect(new Set(digits).size).toBe(digits.length);
    for (const heading of chapter99Headings) {
      expect(heading.digits).toMatch(/^9903\d\d$/);
      expect(heading.source).toMatch(/section (201|232|301)/);
      expect(heading.source).toContain(heading.duty.slice(1, 4));
    }
  });
});
