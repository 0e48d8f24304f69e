import type { Key, Scalar } from '../algebra/aggregate.ts';
import type { Expression } from '../algebra/expression.ts';
import { RequestError } from '../errors/request-error.ts';
import { kindOfExpression } from '../algebra/kind-of-expression.ts';
import { quantileOfSorted } from '../formulas/robust/quantile.ts';
import { compensatedSum } from '../formulas/shared/compensated-sum.ts';
import { TupleMap, type Tuple } from '../question/tuple-map.ts';
import type { RelationName } from '../vocabulary/relation.ts';
import { codeReader } from './code-reader.ts';
import type { RowValue } from './column-value.ts';
import { numberValue } from './number-value.ts';
import type { RowScope } from './row-scope.ts';

type Of<K extends Scalar['kind']> = Extract<Scalar, { readonly kind: K }>;

/** The value of a scalar aggregate over the rows of a cell; extremes of dates and codes are dates and codes. */
export function evaluateScalar(scalar: Scalar, rows: readonly RowScope[]): RowValue {
  const counted = rows.filter((row) => row.input.evaluator.holds(scalar.where, row));
  switch (scalar.kind) {
    case 'count':
      return counted.length;
    case 'sum':
      return sum(scalar.of, counted);
    case 'minimum':
    case 'maximum':
      return extreme(scalar, counted);
    case 'distinct':
      return distinct(scalar.by, counted);
    case 'quantity':
      return quantity(scalar, counted);
    case 'quantile':
      return quantile(scalar, counted);
    case 'variance':
      return covariance(scalar.of, scalar.of, counted);
    case 'covariance':
      return covariance(scalar.of, scalar.with, counted);
  }
}

function sum(of: Expression, rows: readonly RowScope[]): number | null {
  if (rows.length === 0) return 0;
  const values = reported(of, rows);
  if (values.length === 0) return null;
  if (rows[0] !== undefined && kindOfExpression(of, rows[0]) === 'real') return compensatedSum(values);
  let total = 0;
  for (const value of values) {
    total += value;
    if (!Number.isSafeInteger(total)) throw new RequestError('AMOUNT_OVERFLOW', { input: describe(of) });
  }
  return total;
}

function reported(of: Expression, rows: readonly RowScope[]): readonly number[] {
  return rows.map((row) => numberValue(of, row)).filter((value) => value !== null);
}

function extreme({ kind, of }: Of<'minimum' | 'maximum'>, rows: readonly RowScope[]): RowValue {
  let best: RowValue = null;
  for (const row of rows) {
    const value = row.input.evaluator.value(of, row);
    if (value !== null && (best === null || (kind === 'minimum' ? value < best : value > best))) best = value;
  }
  return best;
}

function distinct(by: readonly Key[], rows: readonly RowScope[]): number {
  const tuples = new TupleMap<Tuple, true>();
  const [first] = rows;
  if (first === undefined) return 0;
  const keyOf = keyReader(by, first.relation);
  for (const row of rows) {
    const codes = keyOf(row);
    if (!codes.includes(null)) tuples.set(codes, true);
  }
  return tuples.size;
}

/** Reads the key of rows of a relation, as text part by part. */
export function keyReader(
  by: readonly Key[],
  relation: RelationName,
): (scope: RowScope) => readonly (string | null)[] {
  const readers = by.map((key) => (typeof key === 'string' ? codeReader(key, relation) : textReader(key)));
  return (scope) => readers.map((read) => read(scope));
}

const textReader =
  (of: Expression) =>
  (scope: RowScope): string | null => {
    const value = scope.input.evaluator.value(of, scope);
    return value === null ? null : String(value);
  };

function quantity({ of, unit }: Of<'quantity'>, rows: readonly RowScope[]): number | null {
  const unitsSeen = new Set(rows.map((row) => row.row[unit] ?? null));
  return unitsSeen.size > 1 || unitsSeen.has(null) ? null : sum(of, rows);
}

function quantile({ of, fraction }: Of<'quantile'>, rows: readonly RowScope[]): number | null {
  const values = reported(of, rows);
  return values.length === 0
    ? null
    : quantileOfSorted(
        values.toSorted((a, b) => a - b),
        fraction,
      );
}

/** In two passes, about the means, so that large values with little spread keep their digits. */
function covariance(first: Expression, second: Expression, rows: readonly RowScope[]): number | null {
  const pairs = rows.flatMap((row) => {
    const x = numberValue(first, row);
    const y = numberValue(second, row);
    return x === null || y === null ? [] : [{ x, y }];
  });
  if (pairs.length < 2) return null;
  const meanX = compensatedSum(pairs.map(({ x }) => x)) / pairs.length;
  const meanY = compensatedSum(pairs.map(({ y }) => y)) / pairs.length;
  const products = pairs.map(({ x, y }) => (x - meanX) * (y - meanY));
  return compensatedSum(products) / (pairs.length - 1);
}

/** The columns of an expression, for messages. */
function describe(of: Expression): string {
  const columns = [...JSON.stringify(of).matchAll(/"column":"(\w+)"/g)].map(([, name]) => name);
  return columns.length === 0 ? 'a constant' : columns.join(' and ');
}
