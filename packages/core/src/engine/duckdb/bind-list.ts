import {
  BIGINT,
  DOUBLE,
  HUGEINT,
  INTEGER,
  LIST,
  listValue,
  SQLNULL,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';

/** A value and its SQL type. */
export type Bound = readonly [DuckDBValue, DuckDBType];

const integers: readonly DuckDBType[] = [INTEGER, BIGINT, HUGEINT];

/**
 * A list of the bound elements: of their one type, or of the widest when they are integers, or of doubles
 * when they are numbers; nulls fit every list.
 *
 * @returns null when an element has no type, or the types do not go together
 */
export function bindList(elements: readonly (Bound | null)[]): Bound | null {
  const bound = elements.filter((element) => element !== null);
  if (bound.length < elements.length) return null;
  const type = elementType(bound);
  if (type === null) return null;
  const items = bound.map(([value]) => elementOf(value, type));
  return [listValue(items), LIST(type)];
}

function elementType(elements: readonly Bound[]): DuckDBType | null {
  const typed = elements.filter(([value]) => value !== null);
  const types = [...new Set(typed.map(([, type]) => type))];
  if (types.length <= 1) return types[0] ?? SQLNULL;
  if (types.every((type) => integers.includes(type)))
    return integers.findLast((type) => types.includes(type)) ?? null;
  // A whole number between others; a bigint in a list of doubles could lose digits.
  return typed.every(([value]) => typeof value === 'number') ? DOUBLE : null;
}

function elementOf(value: DuckDBValue, type: DuckDBType): DuckDBValue {
  const wide = type === BIGINT || type === HUGEINT;
  return wide && typeof value === 'number' ? BigInt(value) : value;
}
