import type { Aggregate, Scalar } from '../algebra/aggregate.ts';
import type { AnyRow } from '../algebra/expression.ts';
import { cellKey, type CollectedInput } from '../question/assemble.ts';
import { isEmptyValue, type Requirement } from '../question/requirements.ts';
import { otherCode, type ResolvedFilter, type ResolvedQuestion } from '../question/resolve-question.ts';
import { monthIndex, type MonthIndex } from '../time/month.ts';
import { windowMonths } from '../time/window.ts';
import type { FactName } from '../vocabulary/facts.ts';
import { codesOf, evaluateScalar } from './scalar.ts';

/** Rows of each fact, with the flows of their month. */
export type FactRows = Readonly<Partial<Record<FactName, readonly AnyRow[]>>>;

/** Takes one requirement from rows: filter, window, group, aggregate, in that order. */
export function collectFromRows(
  requirement: Requirement,
  question: ResolvedQuestion,
  rows: FactRows,
): CollectedInput {
  const { aggregate, window } = requirement.spec;
  const admitted = admit(rows[aggregate.fact] ?? [], requirement.filters, aggregate.fact);
  const values = new Map<string, unknown>();
  question.units.forEach((unit, at) => {
    const current = inMonths(admitted, windowMonths(unit.months, window, question.base));
    const base =
      aggregate.kind === 'matched'
        ? inMonths(admitted, windowMonths(unit.months, [{ kind: 'base' }, ...window], question.base))
        : [];
    for (const [codes, cell] of cellsOf(requirement, current, base)) {
      values.set(cellKey(at, JSON.parse(codes) as (string | null)[]), valueOf(aggregate, cell));
    }
  });
  return { requirement, values };
}

interface CellRows {
  readonly current: AnyRow[];
  readonly base: AnyRow[];
}

function admit(
  rows: readonly AnyRow[],
  filters: readonly ResolvedFilter[],
  fact: FactName,
): readonly AnyRow[] {
  return rows.filter((row) =>
    filters.every(({ level, codes }) => {
      const [code] = codesOf([level], fact, row);
      return code !== null && code !== undefined && codes.includes(code);
    }),
  );
}

function inMonths(rows: readonly AnyRow[], months: readonly MonthIndex[]): readonly AnyRow[] {
  const wanted = new Set(months);
  return rows.filter((row) => wanted.has(monthIndex(Number(row['year']), Number(row['month']))));
}

function cellsOf(
  requirement: Requirement,
  current: readonly AnyRow[],
  base: readonly AnyRow[],
): ReadonlyMap<string, CellRows> {
  const cells = new Map<string, CellRows>();
  const put = (row: AnyRow, part: keyof CellRows): void => {
    const codes = JSON.stringify(foldedCodes(requirement, row));
    const cell = cells.get(codes) ?? { current: [], base: [] };
    cells.set(codes, cell);
    cell[part].push(row);
  };
  for (const row of current) put(row, 'current');
  for (const row of base) put(row, 'base');
  return cells;
}

function foldedCodes(requirement: Requirement, row: AnyRow): readonly (string | null)[] {
  const codes = codesOf(requirement.levels, requirement.spec.aggregate.fact, row);
  return codes.map((code, at) => {
    const fold = requirement.folds.find(({ level }) => level === requirement.levels[at]);
    return code === null || fold === undefined || fold.keep.includes(code) ? code : otherCode;
  });
}

function valueOf(aggregate: Aggregate, cell: CellRows): unknown {
  switch (aggregate.kind) {
    case 'scalar':
      return evaluateScalar(aggregate.value, aggregate.fact, cell.current);
    case 'groups':
      return [...innerGroups(aggregate, cell.current)].map(([key, values]) => ({
        key: JSON.parse(key) as string[],
        ...values,
      }));
    case 'matched':
      return matchedItems(aggregate, cell);
  }
}

type Values = Readonly<Record<string, number | null>>;

function innerGroups(
  aggregate: Extract<Aggregate, { kind: 'groups' | 'matched' }>,
  rows: readonly AnyRow[],
): ReadonlyMap<string, Values> {
  const groups = Map.groupBy(rows, (row) => JSON.stringify(codesOf(aggregate.by, aggregate.fact, row)));
  const found = new Map<string, Values>();
  for (const [key, members] of [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const values = scalarsOf(aggregate.values, aggregate.fact, members);
    if (Object.values(values).some((value) => !isEmptyValue(value))) found.set(key, values);
  }
  return found;
}

function scalarsOf(
  scalars: Readonly<Record<string, Scalar>>,
  fact: FactName,
  rows: readonly AnyRow[],
): Values {
  return Object.fromEntries(
    Object.entries(scalars).map(([name, scalar]) => [name, evaluateScalar(scalar, fact, rows)]),
  );
}

function matchedItems(aggregate: Extract<Aggregate, { kind: 'matched' }>, cell: CellRows): unknown {
  const current = innerGroups(aggregate, cell.current);
  const base = innerGroups(aggregate, cell.base);
  const keys = [...new Set([...current.keys(), ...base.keys()])].toSorted();
  return keys.map((key) => ({
    key: JSON.parse(key) as string[],
    base: base.get(key) ?? null,
    current: current.get(key) ?? null,
  }));
}
