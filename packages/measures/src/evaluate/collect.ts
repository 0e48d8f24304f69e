import type { Aggregate, Scalar } from '../algebra/aggregate.ts';
import type { AnyRow } from '../algebra/expression.ts';
import type { CellKey, Codes, CollectedInput } from '../question/assemble.ts';
import { isEmptyValue, type Requirement } from '../question/requirements.ts';
import { otherCode, type ResolvedFilter, type ResolvedQuestion } from '../question/resolve-question.ts';
import { TupleMap } from '../question/tuple-map.ts';
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
  const values = new TupleMap<CellKey, unknown>();
  question.units.forEach((unit, at) => {
    const current = inMonths(admitted, windowMonths(unit.months, window, question.base));
    const base =
      aggregate.kind === 'matched'
        ? inMonths(admitted, windowMonths(unit.months, [{ kind: 'base' }, ...window], question.base))
        : [];
    for (const [codes, cell] of cellsOf(requirement, current, base)) {
      values.set([at, ...codes], valueOf(aggregate, cell));
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
): TupleMap<Codes, CellRows> {
  const cells = new TupleMap<Codes, CellRows>();
  const put = (row: AnyRow, part: keyof CellRows): void => {
    cells.getOrMake(foldedCodes(requirement, row), () => ({ current: [], base: [] }))[part].push(row);
  };
  for (const row of current) put(row, 'current');
  for (const row of base) put(row, 'base');
  return cells;
}

function foldedCodes(requirement: Requirement, row: AnyRow): Codes {
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
      return innerGroups(aggregate, cell.current)
        .sorted()
        .map(([key, values]) => ({ key, ...values }));
    case 'matched':
      return matchedItems(aggregate, cell);
  }
}

type Values = Readonly<Record<string, number | null>>;

function innerGroups(
  aggregate: Extract<Aggregate, { kind: 'groups' | 'matched' }>,
  rows: readonly AnyRow[],
): TupleMap<Codes, Values> {
  const groups = new TupleMap<Codes, AnyRow[]>();
  for (const row of rows) groups.getOrMake(codesOf(aggregate.by, aggregate.fact, row), () => []).push(row);
  const found = new TupleMap<Codes, Values>();
  for (const [key, members] of groups) {
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
  const items = new TupleMap<Codes, true>();
  for (const key of [...base.keys(), ...current.keys()]) items.set(key, true);
  return items
    .sorted()
    .map(([key]) => ({ key, base: base.get(key) ?? null, current: current.get(key) ?? null }));
}
