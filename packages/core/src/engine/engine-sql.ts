import type { RawBuilder } from 'kysely';

/** A piece of SQL: an expression whose type the engine knows, such as a column, a cast or another piece. */
export type SqlExpression = RawBuilder<unknown>;

/** The types that a table of literal rows may have. */
export type LiteralType = 'integer' | 'bigint' | 'double' | 'date' | 'text';

/** A value of a literal row: a number for numbers, `2024-02-29` for a date, any text for a text. */
export type LiteralValue = number | bigint | string | null;

/**
 * What engines write unlike, or alike with another meaning. Every function gives an expression that means the same
 * on every engine, to the type in which it is read.
 *
 * Unless it says otherwise, a result is null when an argument is. A bound value has no type of its own on
 * PostgreSQL: where an argument may be one, cast it.
 */
export interface EngineSql {
  /** `to - from` of two dates in days, as an integer; negative when `to` is the earlier one. */
  daysBetween(from: SqlExpression, to: SqlExpression): SqlExpression;
  /** Whole seconds from a timestamp to another, as a bigint; parts of a second are cut off towards zero. */
  secondsBetween(from: SqlExpression, to: SqlExpression): SqlExpression;
  /** `12 * year + month - 1` of a date or timestamp, as an integer: the `MonthIndex` of the measures. */
  monthIndex(date: SqlExpression): SqlExpression;
  /** The day of the week of a date or timestamp, as an integer: Monday is 1, Sunday 7. */
  isoWeekday(date: SqlExpression): SqlExpression;
  /** The date so many days later, earlier when they are negative. */
  addDays(date: SqlExpression, days: SqlExpression): SqlExpression;
  /**
   * An aggregate: the quantile `p` (from 0 to 1) of the values that are not null, as a double. Exact, with linear
   * interpolation at `(n - 1) p` (type 7 of Hyndman and Fan); null when there is no value.
   *
   * @throws TypeError - when `p` is not from 0 to 1
   */
  quantile(value: SqlExpression, p: number): SqlExpression;
  /** An aggregate: the variance over n - 1 of the values that are not null, as a double; null for fewer than two. */
  sampleVariance(value: SqlExpression): SqlExpression;
  /**
   * An aggregate: the covariance over n - 1 of the rows in which neither value is null, as a double; null for fewer
   * than two. The order of the arguments does not matter.
   */
  sampleCovariance(x: SqlExpression, y: SqlExpression): SqlExpression;
  /** A number as a double. */
  toDouble(value: SqlExpression): SqlExpression;
  /** The quotient of two integers cut off towards zero, as a bigint (-7 by 2 is -3); null when dividing by zero. */
  integerDivide(dividend: SqlExpression, divisor: SqlExpression): SqlExpression;
  /**
   * What `integerDivide` leaves, as a bigint: it has the sign of the dividend (-7 by 2 leaves -1, 7 by -2 leaves 1);
   * null when dividing by zero.
   */
  modulo(dividend: SqlExpression, divisor: SqlExpression): SqlExpression;
  /** The first `count` digits of an integer without its sign, as a text; null for zero and when it has fewer. */
  leadingDigits(value: SqlExpression, count: number): SqlExpression;
  /** The value without its sign. */
  absolute(value: SqlExpression): SqlExpression;
  /** The least of several values of one type; null when one of them is, unlike SQL's own function. */
  leastOf(values: readonly SqlExpression[]): SqlExpression;
  /** The greatest of several values of one type; null when one of them is, unlike SQL's own function. */
  greatestOf(values: readonly SqlExpression[]): SqlExpression;
  /** The square root, as a double; null for negative values. */
  squareRoot(value: SqlExpression): SqlExpression;
  /** The natural logarithm, as a double; null for zero and negative values. */
  naturalLogarithm(value: SqlExpression): SqlExpression;
  /** The first characters of a text, all of a shorter one. */
  leftText(text: SqlExpression, count: number): SqlExpression;
  /** An aggregate: how many different tuples there are, as a bigint; tuples with a null in them are not counted. */
  countDistinct(tuple: readonly SqlExpression[]): SqlExpression;
  /**
   * A table of literal rows for a FROM clause, `... as alias`, each column cast to its type. Numbers and dates stand
   * in the text, texts are bound. There may be no row.
   *
   * @throws TypeError - when a row has another length, or a value does not fit the type of its column
   */
  literalRows(
    alias: string,
    columns: Readonly<Record<string, LiteralType>>,
    rows: readonly (readonly LiteralValue[])[],
  ): SqlExpression;
}
