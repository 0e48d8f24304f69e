import { describe, expect, it } from 'vitest';
import { benfordConformity } from './benford-conformity.ts';

describe('benfordConformity', () => {
  // The limits in R/internal.functions of benford.analysis; a value on a limit is within it.
  it.each([
    ['first', 0.006, 'close'],
    ['first', 0.012, 'acceptable'],
    ['first', 0.01464, 'marginal'],
    ['first', 0.0151, 'none'],
    ['second', 0.008, 'close'],
    ['second', 0.0099, 'acceptable'],
    ['second', 0.011, 'marginal'],
    ['second', 0.0111, 'none'],
    ['first-two', 0.0012, 'close'],
    ['first-two', 0.0018, 'acceptable'],
    ['first-two', 0.0022, 'marginal'],
    ['first-two', 0.00243, 'none'],
  ] as const)('calls the %s digits with a deviation of %s %s', (digits, deviation, word) => {
    expect(benfordConformity(deviation, digits)).toBe(word);
  });

  it('is close at zero and null without a deviation', () => {
    expect(benfordConformity(0, 'first')).toBe('close');
    expect(benfordConformity(null, 'first')).toBeNull();
  });

  it('refuses other digits and a negative deviation', () => {
    expect(() => benfordConformity(0, 'third' as 'first')).toThrow(
      'benfordConformity: digits is not a supported choice',
    );
    expect(() => benfordConformity(-1, 'first')).toThrow('benfordConformity: deviation is negative');
  });
});
