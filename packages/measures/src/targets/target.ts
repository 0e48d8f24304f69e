import type { Direction } from '../algebra/measure.ts';
import { MeasureInputError } from '../errors/measure-input-error.ts';
import { requireFinite } from '../errors/require-finite.ts';

/** One value to be reached: from below where higher is better, from above where lower is better. */
export interface TargetValue {
  readonly value: number;
}

/** A band to stay in, its ends included. */
export interface TargetBand {
  readonly from: number;
  readonly to: number;
}

/**
 * What a measure is to reach, in the unit in which its values are held: 98 percent is 0.98. A measure that is
 * neutral has no better side, so that its target is a band.
 */
export type Target = TargetValue | TargetBand;

/** Whether a target is a band. */
export function isBand(target: Target): target is TargetBand {
  return 'from' in target;
}

/**
 * Whether a value can be held to a target: a measure without a better side wants a band.
 *
 * @example
 * suitsDirection({ value: 0.98 }, 'higher_is_better'); // => true
 * suitsDirection({ value: 0.98 }, 'neutral'); // => false
 * suitsDirection({ from: 0.1, to: 0.2 }, 'neutral'); // => true
 */
export function suitsDirection(target: Target, direction: Direction): boolean {
  return isBand(target) || direction !== 'neutral';
}

/**
 * Refuses a target that is none.
 *
 * @throws MeasureInputError - NOT_FINITE: a number of it is not; TOO_LARGE: a band begins above its end
 */
export function requireTarget(formula: string, target: Target): void {
  requireFinite(formula, isBand(target) ? { from: target.from, to: target.to } : { target: target.value });
  if (isBand(target) && target.from > target.to) throw new MeasureInputError('TOO_LARGE', formula, 'from');
}

/**
 * Refuses a value for a target where the measure has no better side.
 *
 * @throws MeasureInputError - NOT_SUPPORTED
 */
export function requireSuited(formula: string, target: Target, direction: Direction): void {
  if (!suitsDirection(target, direction)) throw new MeasureInputError('NOT_SUPPORTED', formula, 'target');
}
