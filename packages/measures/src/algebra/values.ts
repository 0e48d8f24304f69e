import type { AuthorKind, Expression, Value } from './expression.ts';
import type { Predicate } from './predicate.ts';

type NumberOr = Value<'number'> | number;

/** A column of the row. */
export function columnNamed<K extends AuthorKind>(column: string): Value<K> {
  return { kind: 'column', column };
}

/** What a name or a value says: a column by its name, or the value itself. */
export function expressionOf(of: string | Expression): Expression {
  return typeof of === 'string' ? columnNamed<AuthorKind>(of) : of;
}

/** A number or code that is the same for every row. */
export function constant<T extends number | string>(value: T): Value<T extends number ? 'number' : 'text'> {
  return { kind: 'constant', value };
}

/** A day that is the same for every row, ISO. */
export function day(date: string): Value<'date'> {
  return { kind: 'constant', value: date };
}

const numberOf = (value: NumberOr): Expression => (typeof value === 'number' ? constant(value) : value);

const binary =
  (kind: 'add' | 'subtract' | 'multiply' | 'divide' | 'least' | 'greatest') =>
  (left: NumberOr, right: NumberOr): Value<'number'> => ({
    kind,
    left: numberOf(left),
    right: numberOf(right),
  });

/** The sum of two values of a row. */
export const plus: (left: NumberOr, right: NumberOr) => Value<'number'> = binary('add');
/** The difference of two values of a row. */
export const minus: (left: NumberOr, right: NumberOr) => Value<'number'> = binary('subtract');
/** The product of two values of a row. */
export const times: (left: NumberOr, right: NumberOr) => Value<'number'> = binary('multiply');
/** The quotient of two values of a row; null when the divisor is zero. */
export const over: (left: NumberOr, right: NumberOr) => Value<'number'> = binary('divide');
/** The smaller of two values of a row. */
export const lesser: (left: NumberOr, right: NumberOr) => Value<'number'> = binary('least');
/** The larger of two values of a row. */
export const larger: (left: NumberOr, right: NumberOr) => Value<'number'> = binary('greatest');

/** A value of a row without its sign. */
export function absolute(of: Value<'number'>): Value<'number'> {
  return { kind: 'absolute', of };
}

/** The remainder of a whole number by a divisor, with the sign of the number. */
export function remainder(of: Value<'number'>, divisor: number): Value<'number'> {
  return { kind: 'remainder', of, divisor };
}

/** The first significant digits of a whole number, as text; null when it has fewer. */
export function leadingDigits(of: Value<'number'>, digits: 1 | 2 | 3): Value<'text'> {
  return { kind: 'leading_digits', of, digits };
}

/** Days from one date to another. */
export function days(from: Value<'date'>, to: Value<'date'>): Value<'number'> {
  return { kind: 'days', from, to };
}

/** Working days after one date up to another, that one included; Federal holidays are left out. */
export function workingDays(from: Value<'date'>, to: Value<'date'>): Value<'number'> {
  return { kind: 'working_days', from, to };
}

/** Seconds from one moment to another. */
export function seconds(from: Value<'instant'>, to: Value<'instant'>): Value<'number'> {
  return { kind: 'seconds', from, to };
}

/** Hours from one moment to another, with their fraction. */
export function hours(from: Value<'instant'>, to: Value<'instant'>): Value<'number'> {
  return over(seconds(from, to), 3600);
}

/** The calendar day of a moment, in UTC. */
export function dayOf(of: Value<'instant'>): Value<'date'> {
  return { kind: 'day_of', of };
}

/** The month of a date as one number, `12 * year + (month - 1)`. */
export function monthOf(of: Value<'date'>): Value<'number'> {
  return { kind: 'month_of', of };
}

/** The calendar or the federal fiscal year of a date. */
export function yearOfDate(of: Value<'date'>, year: 'calendar' | 'fiscal'): Value<'number'> {
  return { kind: 'year_of', of, year };
}

/** The first characters of a code, such as the chapter of a tariff number. */
export function prefix(of: Value<'text'>, characters: number): Value<'text'> {
  return { kind: 'prefix', of, characters };
}

/** Codes joined with a bar; null when one is missing. */
export function joined(...of: readonly Value<'text'>[]): Value<'text'> {
  return { kind: 'join', of };
}

/** The first value where a condition is true, else the second (null when it is left out). */
export function choose<K extends AuthorKind>(
  when: Predicate,
  then: Value<K>,
  otherwise: Value<K> | null = null,
): Value<K> {
  return { kind: 'choose', when, chosen: then, otherwise };
}

/** One where a condition is true, zero where it is false or unknown. */
export function indicator(when: Predicate): Value<'number'> {
  return choose(when, constant(1), constant(0));
}

/** A value, or another where it is missing. */
export function orElse<K extends AuthorKind>(of: Value<K>, otherwise: Value<K>): Value<K> {
  return { kind: 'or_else', of, otherwise };
}

/** The first day of the months that the input is taken over. */
export function firstDay(): Value<'date'> {
  return { kind: 'first_day' };
}

/** The last day of the months that the input is taken over: the day as of which balances and ages are told. */
export function lastDay(): Value<'date'> {
  return { kind: 'last_day' };
}

/** Within rows that are looked up: a value of the row that looks them up. */
export function outer<K extends AuthorKind>(of: Value<K>): Value<K> {
  return { kind: 'outer', of };
}
