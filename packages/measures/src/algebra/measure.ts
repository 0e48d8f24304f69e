import type { SourceKey } from '../sources.ts';
import type { RelationName } from '../vocabulary/relation.ts';
import type { Input, InputValues } from './input.ts';
import type { MeasureResults, ResultKind } from './interval.ts';
import type { UnitName } from './unit.ts';

/** Which way is better; volumes and values are neutral. */
export type Direction = 'higher_is_better' | 'lower_is_better' | 'neutral';

type Inputs = Readonly<Record<string, Input<unknown>>>;

/**
 * A measure, said once: what it needs from the rows (`inputs`, plain data that every engine can read) and
 * how its value comes out of that (`compute`, a pure function that needs no engine at all).
 *
 * Money enters `compute` in integer cents and leaves it in the unit that the measure states. `null` means
 * not defined or not reported; `compute` never returns NaN and never turns null into zero.
 */
export interface Measure<
  Id extends string = string,
  I extends Inputs = Inputs,
  R extends ResultKind = 'number',
> {
  /** `family/name`: the file's path, and the name in every catalogue. */
  readonly id: Id;
  readonly title: string;
  /** Other names that people search for. */
  readonly aliases: readonly string[];
  readonly unit: UnitName;
  readonly direction: Direction;
  /** The formula in words and symbols, for people. */
  readonly formula: string;
  readonly source: SourceKey;
  /** What `compute` gives: a number, or an estimate with the ends of its interval. Known before anything is computed. */
  readonly result: R;
  readonly inputs: I;
  /** The value of one cell from its inputs, in the unit of the measure; null when it is not defined or not reported. */
  readonly compute: (inputs: InputValues<I>) => MeasureResults[R] | null;
}

/** A measure of any inputs whose result is of one kind. */
export interface MeasureGiving<R extends ResultKind, Id extends string = string> extends Omit<
  Measure<Id, Inputs, R>,
  'compute'
> {
  /** As in {@link Measure}; whoever calls it must hand over the inputs that the measure declares. */
  // A method is compared bivariantly, so that measures with other inputs stand in one list.
  compute(inputs: Readonly<Record<string, unknown>>): MeasureResults[R] | null;
}

/** A measure of any inputs and any kind of result, for lists of measures; `result` tells the kinds apart. */
export type AnyMeasure<Id extends string = string> =
  MeasureGiving<'number', Id> | MeasureGiving<'interval', Id>;

/** What a measure gives for a cell: `number | null`, or `Interval | null`. */
export type ValueOf<M extends Pick<AnyMeasure, 'result'>> = MeasureResults[M['result']] | null;

/**
 * Declares a measure. Its result is a number unless the definition says `result: 'interval'`.
 *
 * @example
 * const rate = measure({
 *   id: 'compliance/rate-interval',
 *   result: 'interval',
 *   // ...
 *   compute: ({ compliant, sampled }) => wilsonInterval({ successes: compliant, trials: sampled }, 0.95),
 * });
 */
export function measure<
  const Id extends string,
  const I extends Inputs,
  const R extends ResultKind = 'number',
>(
  definition: Omit<Measure<Id, I, R>, 'aliases' | 'result'> & {
    readonly aliases?: readonly string[];
    readonly result?: R;
  },
): Measure<Id, I, R> {
  const { result } = definition;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- without a kind, R is its default
  const kind = result ?? ('number' as R);
  return Object.freeze({ aliases: [], ...definition, result: kind });
}

/** The part of the id before the slash. */
export function familyOf(measure: Pick<Measure, 'id'>): string {
  return measure.id.slice(0, measure.id.indexOf('/'));
}

/** What a measure reads the rows of, each relation once. */
export function relationsOf({ inputs }: Pick<AnyMeasure, 'inputs'>): readonly RelationName[] {
  const named = Object.values(inputs).flatMap(({ spec: { aggregate } }) =>
    aggregate.kind === 'calendar' ? [] : [aggregate.fact],
  );
  return [...new Set(named)];
}
