import type { LevelName } from '../dimensions/level.ts';
import type { FactName } from '../vocabulary/facts.ts';
import type { Group, Matched, Scalar } from './aggregate.ts';
import type { CodeName, Expression, FlowName } from './expression.ts';
import { Input, ScalarInput, type InputSpec } from './input.ts';
import type { Comparison, Predicate } from './predicate.ts';

type FlowOr<F extends FactName> = FlowName<F> | Expression;

/** The words in which measures of one fact are written. */
export interface FactInputs<F extends FactName> {
  /** The sum of a flow or of a row expression. */
  sum(of: FlowOr<F>): ScalarInput;
  /** The number of rows. */
  count(): ScalarInput;
  /** The least value of a flow or of a row expression; null when no row reports one. */
  minimum(of: FlowOr<F>): ScalarInput;
  /** The greatest value of a flow or of a row expression; null when no row reports one. */
  maximum(of: FlowOr<F>): ScalarInput;
  /** The number of distinct codes of a level, or of distinct tuples of codes. */
  distinct(...levels: readonly LevelName[]): ScalarInput;
  /** The sum of a quantity, null when the rows have more than one unit. */
  quantity(of: FlowOr<F>, unit: CodeName<F>): ScalarInput;
  /** One record for each group of levels that the report need not show. */
  groups<const V extends string>(
    by: readonly LevelName[],
    values: Readonly<Record<V, ScalarInput>>,
  ): Input<readonly Group<V>[]>;
  /** One record for each item, in the report's period and in the one it is compared with. */
  matched<const V extends string>(
    by: readonly LevelName[],
    values: Readonly<Record<V, ScalarInput>>,
  ): Input<readonly Matched<V>[]>;
  /** A flow as an expression, to add, subtract and compare. */
  flow(name: FlowName<F>): Expression;
  /** A condition that compares a flow or expression with a number or another. */
  compare(left: FlowOr<F>, operator: Comparison, right: number | FlowOr<F>): Predicate;
  /** A condition on a code. */
  codeIn(code: CodeName<F>, ...values: readonly string[]): Predicate;
  /** A condition on the first characters of a code, such as the chapter of a commodity. */
  codeStartsWith(code: CodeName<F>, prefix: string): Predicate;
}

/** The words for one fact. */
export function inputsOf<const F extends FactName>(fact: F): FactInputs<F> {
  const scalar = (value: Scalar): ScalarInput =>
    new ScalarInput({ aggregate: { kind: 'scalar', fact, value }, grain: null, window: [] });
  return Object.freeze({
    sum: (of: FlowOr<F>) => scalar({ kind: 'sum', of: expressionOf(of), where: null }),
    count: () => scalar({ kind: 'count', where: null }),
    minimum: (of: FlowOr<F>) => scalar({ kind: 'minimum', of: expressionOf(of), where: null }),
    maximum: (of: FlowOr<F>) => scalar({ kind: 'maximum', of: expressionOf(of), where: null }),
    distinct: (...levels: readonly LevelName[]) => scalar({ kind: 'distinct', levels, where: null }),
    quantity: (of: FlowOr<F>, unit: CodeName<F>) =>
      scalar({ kind: 'quantity', of: expressionOf(of), unit, where: null }),
    groups: <V extends string>(by: readonly LevelName[], values: Readonly<Record<V, ScalarInput>>) =>
      new Input<readonly Group<V>[]>(inner('groups', fact, by, values)),
    matched: <V extends string>(by: readonly LevelName[], values: Readonly<Record<V, ScalarInput>>) =>
      new Input<readonly Matched<V>[]>(inner('matched', fact, by, values)),
    flow: (name: FlowName<F>): Expression => ({ kind: 'flow', flow: name }),
    compare: (left: FlowOr<F>, operator: Comparison, right: number | FlowOr<F>): Predicate => ({
      kind: 'compare',
      left: expressionOf(left),
      operator,
      right: typeof right === 'number' ? { kind: 'constant', value: right } : expressionOf(right),
    }),
    codeIn: (code: CodeName<F>, ...values: readonly string[]): Predicate => ({ kind: 'in', code, values }),
    codeStartsWith: (code: CodeName<F>, prefix: string): Predicate => ({ kind: 'starts_with', code, prefix }),
  });
}

function inner(
  kind: 'groups' | 'matched',
  fact: FactName,
  by: readonly LevelName[],
  values: Readonly<Record<string, ScalarInput>>,
): InputSpec {
  const scalars = Object.entries(values).map(([name, input]) => [name, scalarOf(input, fact)] as const);
  return { aggregate: { kind, fact, by, values: Object.fromEntries(scalars) }, grain: null, window: [] };
}

function scalarOf(input: ScalarInput, fact: FactName): Scalar {
  const { aggregate, grain, window } = input.spec;
  if (aggregate.kind !== 'scalar' || aggregate.fact !== fact || grain !== null || window.length > 0) {
    throw new TypeError('the values of inner groups are plain sums, counts and extremes of the same fact');
  }
  return aggregate.value;
}

function expressionOf(of: string | Expression): Expression {
  return typeof of === 'string' ? { kind: 'flow', flow: of } : of;
}

/** The sum of two row expressions. */
export function plus(left: Expression, right: Expression): Expression {
  return { kind: 'add', left, right };
}

/** The difference of two row expressions. */
export function minus(left: Expression, right: Expression): Expression {
  return { kind: 'subtract', left, right };
}

/** True when every condition is. */
export function allOf(...of: readonly Predicate[]): Predicate {
  return { kind: 'all', of };
}

/** True when any condition is. */
export function anyOf(...of: readonly Predicate[]): Predicate {
  return { kind: 'any', of };
}

/** True when the condition is false (not when it is unknown). */
export function not(of: Predicate): Predicate {
  return { kind: 'not', of };
}

/** Words for measures of imports; money is in cents. */
export const imports: FactInputs<'census_import'> = inputsOf('census_import');
/** Words for measures of exports; money is in cents. */
export const exports: FactInputs<'census_export'> = inputsOf('census_export');
