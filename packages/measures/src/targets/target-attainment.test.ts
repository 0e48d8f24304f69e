import { describe, expect, it } from 'vitest';
import { targetAttainment } from './target-attainment.ts';

describe('targetAttainment', () => {
  it('is the value over the target when higher is better, and the other way round when lower is', () => {
    expect(targetAttainment(90, { value: 120 }, 'higher_is_better')).toBe(90 / 120);
    expect(targetAttainment(90, { value: 120 }, 'lower_is_better')).toBe(120 / 90);
  });

  it('is zero when nothing is reached', () => {
    expect(targetAttainment(0, { value: 5 }, 'higher_is_better')).toBe(0);
    expect(targetAttainment(5, { value: 0 }, 'lower_is_better')).toBe(0);
  });

  it('is null when the denominator is zero', () => {
    expect(targetAttainment(5, { value: 0 }, 'higher_is_better')).toBeNull();
    expect(targetAttainment(0, { value: 5 }, 'lower_is_better')).toBeNull();
  });

  it('is null below zero: half a deficit is no half of a goal', () => {
    expect(targetAttainment(-5, { value: -10 }, 'higher_is_better')).toBeNull();
    expect(targetAttainment(-5, { value: 10 }, 'higher_is_better')).toBeNull();
    expect(targetAttainment(5, { value: -10 }, 'lower_is_better')).toBeNull();
  });

  it('is null when the value is, and of a band', () => {
    expect(targetAttainment(null, { value: 10 }, 'higher_is_better')).toBeNull();
    expect(targetAttainment(15, { from: 10, to: 20 }, 'neutral')).toBeNull();
  });

  it('refuses what is not finite, and a value for a neutral measure', () => {
    expect(() => targetAttainment(NaN, { value: 1 }, 'higher_is_better')).toThrow(
      'value is not a finite number',
    );
    expect(() => targetAttainment(1, { value: 1 }, 'neutral')).toThrow(
      'targetAttainment: target is not a supported choice',
    );
  });
});
