import type { SourceKey } from '../sources.ts';
import type { RelationName } from '../vocabulary/relation.ts';
import type { Input, InputValues } from './input.ts';
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
export interface Measure<Id extends string = string, I extends Inputs = Inputs> {
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
  readonly inputs: I;
  /** The value of one cell from its inputs, in the unit of the measure; null when it is not defined or not reported. */
  readonly compute: (inputs: InputValues<I>) => number | null;
}

/** A measure of any inputs, for lists of measures. */
export type AnyMeasure<Id extends string = string> = Omit<Measure<Id>, 'compute'> & {
  /** As in {@link Measure}; whoever calls it must hand over the inputs that the measure declares. */
  // A method is compared bivariantly, so that measures with other inputs stand in one list.
  compute(inputs: Readonly<Record<string, unknown>>): number | null;
};

/** Declares a measure. */
export function measure<const Id extends string, const I extends Inputs>(
  definition: Omit<Measure<Id, I>, 'aliases'> & { readonly aliases?: readonly string[] },
): Measure<Id, I> {
  return Object.freeze({ aliases: [], ...definition });
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
