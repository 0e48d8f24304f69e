import { describe, expect, it } from 'vitest';
import { figureOf } from './figure-of.ts';

describe('figureOf', () => {
  it('is the value, or the estimate of an interval', () => {
    expect(figureOf({ kind: 'value', value: 3 })).toBe(3);
    expect(figureOf({ kind: 'interval', estimate: 2, lower: 1, upper: 9 })).toBe(2);
  });

  it('is null where nothing is shown', () => {
    expect(figureOf({ kind: 'withheld' })).toBeNull();
    expect(figureOf({ kind: 'notApplicable' })).toBeNull();
    expect(figureOf(undefined)).toBeNull();
  });
});
