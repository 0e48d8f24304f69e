import {
  facts,
  type AnyMeasure,
  type Expression,
  type InputSpec,
  type Predicate,
  type Scalar,
} from '@tradepulse/measures';

/** Sums and counts of imports at the report's own grain: what one statement can fuse. */
type Additive = Extract<Scalar, { kind: 'sum' | 'count' }>;

/** The additive aggregate of an input; null for every other kind of input. */
export function additiveOf({ aggregate, grain, window }: InputSpec): Additive | null {
  if (aggregate.kind !== 'scalar' || aggregate.fact !== 'census_import') return null;
  if (grain !== null || window.length > 0) return null;
  const { value } = aggregate;
  return value.kind === 'sum' || value.kind === 'count' ? value : null;
}

/** Whether every input of a measure can stand in the fused statement. */
export function isAdditive({ inputs }: AnyMeasure): boolean {
  return Object.values(inputs).every(({ spec }) => additiveOf(spec) !== null);
}

/** The distinct additive inputs of measures, by their text. */
export function additiveInputs(measures: readonly AnyMeasure[]): ReadonlyMap<string, Additive> {
  const found = measures.flatMap(({ inputs }) => Object.values(inputs).map(({ spec }) => additiveOf(spec)));
  return new Map(
    found.flatMap((scalar) => (scalar === null ? [] : [[JSON.stringify(scalar), scalar] as const])),
  );
}

/**
 * An additive input as one writes it by hand: an aggregate with a FILTER clause over the year to date.
 * Written apart from the planner's SQL, so that equal answers say something.
 */
export function handWritten(scalar: Additive): string {
  const filter = scalar.where === null ? '' : ` filter (where ${condition(scalar.where)})`;
  if (scalar.kind === 'count') return `count(*)${filter}`;
  const sum = `sum(${expression(scalar.of)})${filter}`;
  return scalar.where === null ? sum : `coalesce(${sum}, 0)`;
}

function expression(of: Expression): string {
  switch (of.kind) {
    case 'column':
      return Object.hasOwn(facts.census_import.flows, of.column) ? `${of.column}_yr` : of.column;
    case 'constant':
      return String(of.value);
    case 'add':
      return `(${expression(of.left)} + ${expression(of.right)})`;
    case 'subtract':
      return `(${expression(of.left)} - ${expression(of.right)})`;
    default:
      throw new TypeError(`additive measures of imports have no expression of the kind ${of.kind}`);
  }
}

function condition(where: Predicate): string {
  switch (where.kind) {
    case 'compare':
      return `${expression(where.left)} ${where.operator} ${expression(where.right)}`;
    case 'in':
      return `${expression(where.of)} in (${where.values.map((value) => `'${value}'`).join(', ')})`;
    case 'starts_with':
      return `${expression(where.of)} like '${expression(where.prefix)}%'`;
    case 'not':
      return `not (${condition(where.of)})`;
    case 'all':
      return where.of.map((part) => `(${condition(part)})`).join(' and ') || 'true';
    case 'any':
      return where.of.map((part) => `(${condition(part)})`).join(' or ') || 'false';
    default:
      throw new TypeError(`additive measures of imports have no condition of the kind ${where.kind}`);
  }
}
