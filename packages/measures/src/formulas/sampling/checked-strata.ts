import { MeasureInputError } from '../../errors/measure-input-error.ts';
import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { requireCount } from '../../errors/require-count.ts';
import type { SampledStratum } from './sampled-stratum.ts';

/** A stratum with units, all of them reported. */
export interface CheckedStratum {
  readonly population: number;
  readonly values: readonly number[];
}

/**
 * One number of each unit by stratum, without the strata that hold nothing. Null when a unit does not report
 * it, and when a stratum of the frame has no sampled unit: then nothing is known of a part of the population.
 *
 * @throws MeasureInputError - NOT_FINITE (`strata[1].value[3]`); NOT_AN_INTEGER or TOO_SMALL
 *   (`strata[1].population`), a frame that is smaller than its sample
 */
export function checkedStrata<Unit>(
  formula: string,
  field: string,
  strata: readonly SampledStratum<Unit>[],
  read: (unit: Unit) => number | null,
): readonly CheckedStratum[] | null {
  const checked = strata.map(({ population, units }, at) => {
    requireCount(formula, `strata[${at}].population`, population, units.length);
    const values = reportedNumbers(formula, `strata[${at}].${field}`, units.map(read));
    return values === null || (population > 0 && units.length === 0) ? null : { population, values };
  });
  const reported = checked.filter((stratum) => stratum !== null);
  return reported.length < checked.length ? null : reported.filter(({ population }) => population > 0);
}

/** Strata whose units have a number made of theirs in two others; both have the same units. */
export function combineStrata(
  first: readonly CheckedStratum[],
  second: readonly CheckedStratum[],
  combine: (first: number, second: number, stratum: number) => number,
): readonly CheckedStratum[] {
  return first.map(({ population, values }, at) => ({
    population,
    values: values.map((value, unit) => combine(value, second[at]?.values[unit] ?? NaN, at)),
  }));
}

/** A fault of one stratum's place in a list. */
export const singleUnitError = (formula: string, at: number): MeasureInputError =>
  new MeasureInputError('SINGLE_UNIT', formula, `strata[${at}]`);
