import type { LevelName } from '../dimensions/level.ts';
import type { FactName, Facts } from '../vocabulary/facts.ts';
import type { Group, Key, Matched, Scalar } from './aggregate.ts';
import type { Expression } from './expression.ts';
import { columnNamed, constant, expressionOf, minus, plus, times } from './values.ts';
import { innerScalars } from './inner-scalars.ts';
import { Input, ScalarInput, type InputSpec } from './input.ts';
import type { Comparison, Predicate } from './predicate.ts';

/** Names of the flows of a fact. */
export type FlowName<F extends FactName> = keyof Facts[F]['flows'] & string;

/** Names of the codes of a fact: its keys and attributes. */
export type CodeName<F extends FactName> = (keyof Facts[F]['keys'] | keyof Facts[F]['attributes']) & string;

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
  /** One record for each group of levels, or of values of the row, that the report need not show. */
  groups<const V extends string>(
    by: readonly Key[],
    values: Readonly<Record<V, ScalarInput>>,
  ): Input<readonly Group<V>[]>;
  /** One record for each item, in the report's period and in the one it is compared with. */
  matched<const V extends string>(
    by: readonly LevelName[],
    values: Readonly<Record<V, ScalarInput>>,
  ): Input<readonly Matched<V>[]>;
  /** A flow as an expression, to add, subtract and compare. */
  flow(name: FlowName<F>): Expression;
  /** The statistical month of a row as one number, `12 * year + (month - 1)`: to tell the months of a period apart. */
  month(): Expression;
  /** A condition that compares a flow or expression with a number or another. */
  compare(left: FlowOr<F>, operator: Comparison, right: number | FlowOr<F>): Predicate;
  /** A condition on a code. */
  codeIn(code: CodeName<F>, ...values: readonly string[]): Predicate;
  /** A condition on the first characters of a code, such as the chapter of a commodity. */
  codeStartsWith(code: CodeName<F>, prefix: string): Predicate;
}

/** The words for one fact. */
export function inputsOf<const F extends FactName>(fact: F): FactInputs<F> {
  return Object.freeze({ ...scalarsOf(fact), ...groupsOf(fact), ...wordsOf<F>() });
}

type Words<F extends FactName, N extends keyof FactInputs<F>> = Pick<FactInputs<F>, N>;
type ScalarWord = 'sum' | 'count' | 'minimum' | 'maximum' | 'distinct' | 'quantity';

function scalarsOf<const F extends FactName>(fact: F): Words<F, ScalarWord> {
  const scalar = (value: Scalar): ScalarInput =>
    new ScalarInput({ aggregate: { kind: 'scalar', fact, value }, ...usual });
  return {
    sum: (of) => scalar({ kind: 'sum', of: expressionOf(of), where: null }),
    count: () => scalar({ kind: 'count', where: null }),
    minimum: (of) => scalar({ kind: 'minimum', of: expressionOf(of), where: null }),
    maximum: (of) => scalar({ kind: 'maximum', of: expressionOf(of), where: null }),
    distinct: (...levels) => scalar({ kind: 'distinct', by: levels, where: null }),
    quantity: (of, unit) => scalar({ kind: 'quantity', of: expressionOf(of), unit, where: null }),
  };
}

function groupsOf<const F extends FactName>(fact: F): Words<F, 'groups' | 'matched'> {
  return {
    groups: <V extends string>(by: readonly Key[], values: Readonly<Record<V, ScalarInput>>) =>
      new Input<readonly Group<V>[]>(inner('groups', fact, by, values)),
    matched: <V extends string>(by: readonly LevelName[], values: Readonly<Record<V, ScalarInput>>) =>
      new Input<readonly Matched<V>[]>(inner('matched', fact, by, values)),
  };
}

function wordsOf<const F extends FactName>(): Omit<FactInputs<F>, ScalarWord | 'groups' | 'matched'> {
  return {
    flow: (name) => columnNamed(name),
    month: () => minus(plus(times(columnNamed('year'), 12), columnNamed('month')), 1),
    compare: (left, operator, right) => ({
      kind: 'compare',
      left: expressionOf(left),
      operator,
      right: typeof right === 'number' ? constant(right) : expressionOf(right),
    }),
    codeIn: (code, ...values) => ({ kind: 'in', of: columnNamed(code), values }),
    codeStartsWith: (code, prefix) => ({
      kind: 'starts_with',
      of: columnNamed(code),
      prefix: constant(prefix),
    }),
  };
}

/** How an input of published statistics is taken unless a word says otherwise. */
const usual = { role: null, grain: null, window: [], vintage: 'current' } as const;

function inner(
  kind: 'groups' | 'matched',
  fact: FactName,
  by: readonly Key[],
  values: Readonly<Record<string, ScalarInput>>,
): InputSpec {
  const aggregate = { kind, fact, by, values: innerScalars(values, fact, null) };
  return { aggregate, ...usual };
}

/** Words for measures of imports; money is in cents. */
export const imports: FactInputs<'census_import'> = inputsOf('census_import');
/** Words for measures of exports; money is in cents. */
export const exports: FactInputs<'census_export'> = inputsOf('census_export');
