import { facts, flowColumn, storedColumns, type Column, type FactName } from '@tradepulse/measures';
import type { FactRow, RejectedRow, RejectionCode, ReleaseGrain } from './load-source.ts';

/** Codes that a column may hold; a column without an entry is not restricted. */
export type KnownCodes = Readonly<Record<string, ReadonlySet<string>>>;

/** Why a row cannot be loaded, and in which column; null when it can. */
export type RowProblem = Pick<RejectedRow, 'column' | 'code'> | null;

type Check = (value: unknown) => RejectionCode | null;

/** Keys that are never blank where a release carries them; others may be, and are reported as not stated. */
const alwaysStated: ReadonlySet<string> = new Set(['country']);

/**
 * Compiles the check of a fact's rows: types and ranges from the vocabulary, keys that the grain promises,
 * and codes against the code tables. Compiled once a load, since it runs for every row.
 */
export function compileRowCheck(
  fact: FactName,
  grain: ReleaseGrain,
  known: KnownCodes,
): (row: FactRow) => RowProblem {
  const promised = new Set(grain.keys.filter((key) => alwaysStated.has(key)));
  const carried = carriedColumns(fact, grain);
  const checks = storedColumns(facts[fact])
    .filter(([name]) => carried.has(name))
    .map(([name, column]) => [name, checkOf(column, promised.has(name), known[name])] as const);
  return (row) => {
    const values = row as Readonly<Record<string, unknown>>;
    for (const [column, check] of checks) {
      const code = check(values[column]);
      if (code !== null) return { column, code };
    }
    return null;
  };
}

/**
 * The stored columns that a release fills: its keys, the period, the descriptions of a row, and the printed
 * figures of its flows. The others are null in every row, and nothing looks at them.
 */
export function carriedColumns(fact: FactName, grain: ReleaseGrain): ReadonlySet<string> {
  const flows = grain.flows.flatMap((flow) => grain.bases.map((basis) => flowColumn(flow, basis)));
  return new Set([
    'commodity',
    'year',
    'month',
    ...Object.keys(facts[fact].attributes),
    ...grain.keys,
    ...flows,
  ]);
}

function checkOf(column: Column, promised: boolean, known: ReadonlySet<string> | undefined): Check {
  const mayBeNull = column.nullable && !promised;
  const check = valueCheck(column, known);
  return (value) => {
    if (value === null || value === undefined) return mayBeNull ? null : 'MISSING_VALUE';
    return check(value);
  };
}

function valueCheck(column: Column, known: ReadonlySet<string> | undefined): Check {
  switch (column.type) {
    case 'code':
      return codeCheck(column.width ?? [1, 32], known);
    case 'year':
      return integerCheck(1900, 2999);
    case 'month':
      return integerCheck(1, 12);
    case 'amount':
    case 'quantity':
    case 'weight':
    case 'count':
      return integerCheck(0, Number.MAX_SAFE_INTEGER);
  }
}

function codeCheck([least, most]: readonly [number, number], known: ReadonlySet<string> | undefined): Check {
  return (value) => {
    if (typeof value !== 'string' || value.length < least || value.length > most) return 'CODE_FORMAT';
    return known === undefined || known.has(value) ? null : 'UNKNOWN_CODE';
  };
}

function integerCheck(least: number, most: number): Check {
  return (value) => {
    if (typeof value !== 'number' || Number.isNaN(value)) return 'NOT_A_NUMBER';
    if (value < 0 && least >= 0) return 'NEGATIVE_VALUE';
    return Number.isSafeInteger(value) && value >= least && value <= most ? null : 'VALUE_OUT_OF_RANGE';
  };
}
