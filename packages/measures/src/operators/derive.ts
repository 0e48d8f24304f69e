import type { Input } from '../algebra/input.ts';
import { measure, type AnyMeasure, type Measure, type MeasureGiving } from '../algebra/measure.ts';
import { mapValues } from './map-values.ts';
import { requireNumber } from './require-number.ts';

/** A measure made from another; what it needs is known at run time only. */
export type DerivedMeasure<Id extends string = string> = Measure<
  Id,
  Readonly<Record<string, Input<unknown>>>
>;

/** One way to take the inputs of a measure: over other months, or at another grain. */
export type View = (input: Input<unknown>) => Input<unknown>;

/** What an operator says of the measure that it makes. */
export interface Derivation<Id extends string, V extends string> extends Omit<
  DerivedMeasure<Id>,
  'inputs' | 'compute' | 'direction' | 'result'
> {
  /** The direction of the measure itself when it is left out. */
  readonly direction?: DerivedMeasure['direction'];
  /** The measure is computed once for each view. */
  readonly views: Readonly<Record<V, View>>;
  /** The result, from the value of the measure in each view. */
  readonly combine: (values: Readonly<Record<V, number | null>>) => number | null;
}

/**
 * Makes a measure from another. Its inputs are those of the other, once for each view, so that a measure of
 * any kind is recomputed from rows: no ratio, distinct count or index is rolled up from results.
 *
 * @throws RequestError - NUMBER_REQUIRED: the other measure gives an interval, of which no growth and no share is defined
 */
export function derive<Id extends string, const V extends string>(
  base: MeasureGiving<'number'>,
  { views, combine, ...described }: Derivation<Id, V>,
): DerivedMeasure<Id> {
  requireNumber(base);
  const inputs = Object.entries<View>(views).flatMap(([view, take]) => inputsOf(base, view, take));
  return measure({
    direction: base.direction,
    ...described,
    inputs: Object.fromEntries(inputs),
    compute: (taken) => combine(mapValues(views, (_, view) => base.compute(inputsFor(base, view, taken)))),
  });
}

function inputsOf(
  base: AnyMeasure,
  view: string,
  take: View,
): readonly (readonly [string, Input<unknown>])[] {
  return Object.entries(base.inputs).map(([name, input]) => [nameIn(view, name), take(input)]);
}

function inputsFor(
  base: AnyMeasure,
  view: string,
  inputs: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.keys(base.inputs).map((name) => [name, inputs[nameIn(view, name)]]));
}

function nameIn(view: string, name: string): string {
  return `${view}.${name}`;
}
