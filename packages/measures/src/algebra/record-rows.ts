import { isRecord, recordNamed, type ColumnOf, type RelationName } from '../vocabulary/relation.ts';
import type { Group, Key, Matched, Scalar } from './aggregate.ts';
import { allOf } from './conditions.ts';
import type { Value } from './expression.ts';
import { innerScalar, innerScalars } from './inner-scalars.ts';
import { Input, ScalarInput, type InputSpec } from './input.ts';
import type { Predicate } from './predicate.ts';
import { RelatedRows } from './related-rows.ts';
import { sameData } from './same-data.ts';
import type { TimeRole } from './time-role.ts';
import { columnNamed, constant, expressionOf } from './values.ts';

type NumberColumn<R extends RelationName> = ColumnOf<R, 'integer' | 'real'>;
type NumberOf<R extends RelationName> = NumberColumn<R> | Value<'number'>;
type KeyColumn<R extends RelationName> = ColumnOf<R, 'text' | 'party' | 'date' | 'integer' | 'flag'>;
/** A column that tells rows apart, or a value made from the row. */
export type KeyOf<R extends RelationName> = KeyColumn<R> | Value;
/** What a row has in common with rows of another relation: their column by name, our value. */
export type Matching<R extends RelationName> = {
  readonly [N in KeyColumn<R>]?: Value;
};

/**
 * The rows of a fact of transactions, and the words in which measures of them are written. Rows are the current
 * records of the warehouse; without another word those whose own date (`occurredOn`) lies in the period.
 *
 * @example
 * const exams = rowsOf('exam');
 * exams.count().where(exams.is('discrepancy')).spec.aggregate.kind; // => 'scalar'
 */
export class RecordRows<R extends RelationName> {
  readonly relation: R;
  readonly #said: TimeRole | null;
  readonly #where: Predicate | null;

  /** Use {@link rowsOf}. */
  constructor(relation: R, role: TimeRole | null, where: Predicate | null) {
    this.relation = relation;
    this.#said = role;
    this.#where = where;
    Object.freeze(this);
  }

  // Which rows.

  /** The rows for which a condition holds. */
  where(predicate: Predicate): RecordRows<R> {
    return new RecordRows(this.relation, this.#said, both(this.#where, predicate));
  }

  /** The rows whose other date lies in the period. */
  on(date: ColumnOf<R, 'date'> | Value<'date'>): RecordRows<R> {
    return this.#timed({ kind: 'during', date: expressionOf(date) });
  }

  /** The rows that stand at the end of the period: begun by then and not ended. */
  standing(
    from: ColumnOf<R, 'date'> | Value<'date'>,
    until: ColumnOf<R, 'date'> | Value<'date'>,
  ): RecordRows<R> {
    return this.#timed({ kind: 'standing', from: expressionOf(from), until: expressionOf(until) });
  }

  /** All rows up to the end of the period, however old. */
  upToEnd(date: ColumnOf<R, 'date'> | Value<'date'>): RecordRows<R> {
    return this.#timed({ kind: 'standing', from: expressionOf(date), until: null });
  }

  /** The rows of the year in which the period ends. */
  ofYear(year: NumberColumn<R>, of: 'calendar' | 'fiscal'): RecordRows<R> {
    return this.#timed({ kind: 'of_year', year: columnNamed(year), of });
  }

  /** All rows, whatever the period. */
  always(): RecordRows<R> {
    return this.#timed({ kind: 'always' });
  }

  #timed(role: TimeRole): RecordRows<R> {
    return new RecordRows(this.relation, role, this.#where);
  }

  get #role(): TimeRole {
    return this.#said ?? usualRole(this.relation);
  }

  // Values and conditions of a row.

  /** A number of the row. */
  number(column: NumberColumn<R>): Value<'number'> {
    return columnNamed(column);
  }

  /** A day of the row. */
  date(column: ColumnOf<R, 'date'>): Value<'date'> {
    return columnNamed(column);
  }

  /** A moment of the row. */
  instant(column: ColumnOf<R, 'instant'>): Value<'instant'> {
    return columnNamed(column);
  }

  /** A code or identifier of the row. */
  text(column: ColumnOf<R, 'text'>): Value<'text'> {
    return columnNamed(column);
  }

  /** The surrogate key of a party of the row. */
  party(column: ColumnOf<R, 'party'>): Value<'party'> {
    return columnNamed(column);
  }

  /** A flag that is set. */
  is(flag: ColumnOf<R, 'flag'>): Predicate {
    return { kind: 'is', of: columnNamed(flag) };
  }

  /** A code that is one of some. */
  codeIn(column: ColumnOf<R, 'text'>, ...values: readonly string[]): Predicate {
    return { kind: 'in', of: columnNamed(column), values };
  }

  /** A code that begins with some characters, such as the chapter of a tariff number. */
  codeStartsWith(column: ColumnOf<R, 'text'>, start: string): Predicate {
    return { kind: 'starts_with', of: columnNamed(column), prefix: constant(start) };
  }

  /** A column that is not empty. */
  reported(column: ColumnOf<R, 'integer' | 'real' | 'text' | 'party' | 'date' | 'instant'>): Predicate {
    return { kind: 'reported', of: columnNamed(column) };
  }

  // Inputs.

  /** The number of rows. */
  count(): ScalarInput {
    return this.#scalar({ kind: 'count', where: null });
  }

  /** The sum of a number of each row. */
  sum(of: NumberOf<R>): ScalarInput {
    return this.#scalar({ kind: 'sum', of: expressionOf(of), where: null });
  }

  /** The least number of a row; null when none reports one. */
  minimum(of: NumberOf<R>): ScalarInput {
    return this.#scalar({ kind: 'minimum', of: expressionOf(of), where: null });
  }

  /** The greatest number of a row; null when none reports one. */
  maximum(of: NumberOf<R>): ScalarInput {
    return this.#scalar({ kind: 'maximum', of: expressionOf(of), where: null });
  }

  /** How many distinct values, or tuples of them, the rows have. */
  distinct(...by: readonly KeyOf<R>[]): ScalarInput {
    return this.#scalar({ kind: 'distinct', by: by.map(expressionOf), where: null });
  }

  /** The sum of a quantity, null when the rows have more than one unit. */
  quantity(of: NumberOf<R>, unit: ColumnOf<R, 'text'>): ScalarInput {
    return this.#scalar({ kind: 'quantity', of: expressionOf(of), unit, where: null });
  }

  /** The exact quantile of a number (type 7 of Hyndman and Fan). */
  quantile(of: NumberOf<R>, fraction: number): ScalarInput {
    return this.#scalar({ kind: 'quantile', of: expressionOf(of), fraction, where: null });
  }

  /** The median of a number. */
  median(of: NumberOf<R>): ScalarInput {
    return this.quantile(of, 0.5);
  }

  /** The variance of a number over the rows as a sample (n - 1). */
  variance(of: NumberOf<R>): ScalarInput {
    return this.#scalar({ kind: 'variance', of: expressionOf(of), where: null });
  }

  /** The covariance of two numbers over the rows as a sample (n - 1). */
  covariance(of: NumberOf<R>, other: NumberOf<R>): ScalarInput {
    return this.#scalar({ kind: 'covariance', of: expressionOf(of), with: expressionOf(other), where: null });
  }

  /** One record for each group of keys that the report need not show. */
  groups<const V extends string>(
    by: readonly KeyOf<R>[],
    values: Readonly<Record<V, ScalarInput>>,
  ): Input<readonly Group<V>[]> {
    return new Input<readonly Group<V>[]>(this.#inner('groups', by.map(expressionOf), values));
  }

  /** One record for each item, in the report's period and in the one it is compared with. */
  matched<const V extends string>(
    by: readonly KeyOf<R>[],
    values: Readonly<Record<V, ScalarInput>>,
  ): Input<readonly Matched<V>[]> {
    return new Input<readonly Matched<V>[]>(this.#inner('matched', by.map(expressionOf), values));
  }

  // Other rows, seen from a row.

  /** An aggregate over the peers of a row: the rows of the report's period with the same values of `by`. */
  amongPeers(by: readonly KeyOf<R>[], take: ScalarInput): Value<'number'> {
    return {
      kind: 'peers',
      by: by.map(expressionOf),
      take: narrowed(innerScalar(take, this.relation, this.#role), this.#where),
    };
  }

  /** These rows as another row sees them: those that have values in common with it, whatever the period. */
  matching(values: Matching<R>): RelatedRows<R> {
    const match = Object.entries<Value | undefined>(values).flatMap(([column, ours]) =>
      ours === undefined ? [] : [{ theirs: columnNamed(column), ours }],
    );
    return new RelatedRows(this.relation, match, this.#where);
  }

  #scalar(value: Scalar): ScalarInput {
    const narrowed = this.#where === null ? value : { ...value, where: this.#where };
    return new ScalarInput({
      aggregate: { kind: 'scalar', fact: this.relation, value: narrowed },
      role: this.#role,
      grain: null,
      window: [],
      vintage: 'current',
    });
  }

  #inner(
    kind: 'groups' | 'matched',
    by: readonly Key[],
    values: Readonly<Record<string, ScalarInput>>,
  ): InputSpec {
    const scalars = Object.entries(innerScalars(values, this.relation, this.#role)).map(
      ([name, scalar]) => [name, narrowed(scalar, this.#where)] as const,
    );
    return {
      aggregate: { kind, fact: this.relation, by, values: Object.fromEntries(scalars) },
      role: this.#role,
      grain: null,
      window: [],
      vintage: 'current',
    };
  }
}

/**
 * The rows of a fact of transactions or of a reference table. Rows that have no date of their own are taken
 * whatever the period.
 */
export function rowsOf<const R extends RelationName>(relation: R): RecordRows<R> {
  return new RecordRows(relation, null, null);
}

/** When rows count unless a word says otherwise: on their own date. */
function usualRole(relation: RelationName): TimeRole {
  const date = isRecord(relation) ? recordNamed(relation).occurredOn : null;
  return date === null ? { kind: 'always' } : { kind: 'during', date: columnNamed(date) };
}

/** An aggregate that counts only rows for which a condition holds, which it may say already. */
function narrowed(scalar: Scalar, where: Predicate | null): Scalar {
  return where === null || says(scalar.where, where)
    ? scalar
    : { ...scalar, where: both(scalar.where, where) };
}

function says(condition: Predicate | null, part: Predicate): boolean {
  if (condition === null) return false;
  if (sameData(condition, part)) return true;
  return condition.kind === 'all' && condition.of.some((each) => says(each, part));
}

const both = (first: Predicate | null, second: Predicate): Predicate =>
  first === null ? second : allOf(first, second);
