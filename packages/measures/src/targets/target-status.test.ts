import { fc, test as propertyTest } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Direction } from '../algebra/measure.ts';
import { targetAttainment } from './target-attainment.ts';
import { targetDistance } from './target-distance.ts';
import { targetStatus, type TargetStatus } from './target-status.ts';

const amounts = fc.double({ min: 0, max: 1e12, noNaN: true });
const directions = fc.constantFrom<Direction>('higher_is_better', 'lower_is_better');

describe('targetStatus', () => {
  it.each<[number, Direction, TargetStatus]>([
    [11, 'higher_is_better', 'met'],
    [10, 'higher_is_better', 'met'],
    [9, 'higher_is_better', 'near'],
    [8, 'higher_is_better', 'near'],
    [7.5, 'higher_is_better', 'missed'],
    [9, 'lower_is_better', 'met'],
    [10, 'lower_is_better', 'met'],
    [12, 'lower_is_better', 'near'],
    [12.5, 'lower_is_better', 'missed'],
  ])('of %d against 10, near within 2, when %s: %s', (value, direction, status) => {
    expect(targetStatus(value, { value: 10 }, direction, 2)).toBe(status);
  });

  it.each<[number, TargetStatus]>([
    [7.5, 'missed'],
    [8, 'near'],
    [10, 'met'],
    [15, 'met'],
    [20, 'met'],
    [22, 'near'],
    [22.5, 'missed'],
  ])('of %d against a band from 10 to 20, near within 2: %s', (value, status) => {
    expect(targetStatus(value, { from: 10, to: 20 }, 'neutral', 2)).toBe(status);
    expect(targetStatus(value, { from: 10, to: 20 }, 'lower_is_better', 2)).toBe(status);
  });

  it('knows no near without a tolerance', () => {
    expect(targetStatus(9.999, { value: 10 }, 'higher_is_better')).toBe('missed');
  });

  it('is null when the value is', () => {
    expect(targetStatus(null, { value: 10 }, 'higher_is_better')).toBeNull();
  });

  it('takes a band for a neutral measure, and no value', () => {
    expect(() => targetStatus(1, { value: 10 }, 'neutral')).toThrow(
      'targetStatus: target is not a supported choice',
    );
  });

  it('refuses what is not finite, a tolerance below zero, and a band that ends before it begins', () => {
    expect(() => targetStatus(NaN, { value: 1 }, 'higher_is_better')).toThrow(
      'targetStatus: value is not a finite number',
    );
    expect(() => targetStatus(1, { from: 0, to: Infinity }, 'neutral')).toThrow(
      'targetStatus: to is not a finite number',
    );
    expect(() => targetStatus(1, { value: 1 }, 'higher_is_better', -1)).toThrow(
      'targetStatus: tolerance is negative',
    );
    expect(() => targetStatus(1, { from: 2, to: 1 }, 'neutral')).toThrow('targetStatus: from is too large');
  });

  propertyTest.prop([amounts, amounts, directions])(
    'is met exactly when attainment is 1 or more',
    (value, target, direction) => {
      const attainment = targetAttainment(value, { value: target }, direction);
      if (attainment !== null && Math.abs(attainment - 1) > 1e-12) {
        expect(targetStatus(value, { value: target }, direction) === 'met').toBe(attainment > 1);
      }
    },
  );

  propertyTest.prop([amounts, amounts, amounts, directions])(
    'is no worse with more tolerance, and met whatever the tolerance',
    (value, target, tolerance, direction) => {
      const strict = targetStatus(value, { value: target }, direction);
      const lenient = targetStatus(value, { value: target }, direction, tolerance);
      expect(lenient === 'met').toBe(strict === 'met');
      expect(lenient === 'near').toBe(strict === 'missed' && Math.abs(value - target) <= tolerance);
    },
  );

  propertyTest.prop([amounts, amounts, amounts])(
    'of a band is met exactly where the distance is zero',
    (value, a, b) => {
      const band = { from: Math.min(a, b), to: Math.max(a, b) };
      expect(targetStatus(value, band, 'neutral') === 'met').toBe(targetDistance(value, band) === 0);
    },
  );
});
