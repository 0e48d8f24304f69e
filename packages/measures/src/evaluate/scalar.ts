import type { Scalar } from '../algebra/aggregate.ts';
import { codeIn, evaluateExpression, type AnyRow, type Expression } from '../algebra/expression.ts';
import { holds } from '../algebra/predicate.ts';
import { derivationOf, levelCode, type LevelName } from '../dimensions/level.ts';
import { RequestError } from '../errors/request-error.ts';
import { TupleMap, type Tuple } from '../question/tuple-map.ts';
import type { FactName } from '../vocabulary/facts.ts';

/**
 * One scalar aggregate over rows, as SQL would give it.
 *
 * @throws RequestError - AMOUNT_OVERFLOW when a sum leaves the integers that a number holds exactly
 */
export function evaluateScalar(scalar: Scalar, fact: FactName, rows: readonly AnyRow[]): number | null {
  const counted = rows.filter((row) => holds(scalar.where, row));
  switch (scalar.kind) {
    case 'count':
      return counted.length;
    case 'sum':
      return sum(scalar.of, counted);
    case 'minimum':
    case 'maximum':
      return extreme(scalar.kind, scalar.of, counted);
    case 'distinct':
      return distinct(scalar.levels, fact, counted);
    case 'quantity':
      return quantity(scalar.of, scalar.unit, counted);
  }
}

function sum(of: Expression, rows: readonly AnyRow[]): number | null {
  if (rows.length === 0) return 0;
  const values = reported(of, rows);
  if (values.length === 0) return null;
  let total = 0;
  for (const value of values) {
    total += value;
    if (!Number.isSafeInteger(total)) throw new RequestError('AMOUNT_OVERFLOW', { input: describe(of) });
  }
  return total;
}

function reported(of: Expression, rows: readonly AnyRow[]): readonly number[] {
  return rows.map((row) => evaluateExpression(of, row)).filter((value) => value !== null);
}

function extreme(kind: 'minimum' | 'maximum', of: Expression, rows: readonly AnyRow[]): number | null {
  const values = reported(of, rows);
  if (values.length === 0) return null;
  return values.reduce((best, value) => (kind === 'minimum' ? Math.min(best, value) : Math.max(best, value)));
}

function distinct(levels: readonly LevelName[], fact: FactName, rows: readonly AnyRow[]): number {
  const tuples = new TupleMap<Tuple, true>();
  for (const row of rows) {
    const codes = codesOf(levels, fact, row);
    if (!codes.includes(null)) tuples.set(codes, true);
  }
  return tuples.size;
}

/** The codes of levels in a row. */
export function codesOf(
  levels: readonly LevelName[],
  fact: FactName,
  row: AnyRow,
): readonly (string | null)[] {
  return levels.map((level) => {
    const derivation = derivationOf(level, fact);
    return levelCode(codeIn(row, derivation.column), derivation);
  });
}

function quantity(of: Expression, unit: string, rows: readonly AnyRow[]): number | null {
  const unitsSeen = new Set(rows.map((row) => row[unit] ?? null));
  return unitsSeen.size > 1 || unitsSeen.has(null) ? null : sum(of, rows);
}

/** The flows of an expression, for messages. */
function describe(of: Expression): string {
  switch (of.kind) {
    case 'flow':
      return of.flow;
    case 'constant':
      return 'a constant';
    case 'add':
    case 'subtract':
      return `${describe(of.left)} and ${describe(of.right)}`;
  }
}
