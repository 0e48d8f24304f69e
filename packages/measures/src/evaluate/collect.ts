import type { Aggregate, RowAggregate, Scalar } from '../algebra/aggregate.ts';
import type { CellKey, Codes, CollectedInput } from '../question/assemble.ts';
import { isEmptyValue, type Requirement } from '../question/requirements.ts';
import { otherCode, type ResolvedQuestion } from '../question/resolve-question.ts';
import { TupleMap } from '../question/tuple-map.ts';
import type { MonthIndex } from '../time/month.ts';
import { windowMonths } from '../time/window.ts';
import { codeReader } from './code-reader.ts';
import { evaluator } from './evaluator.ts';
import { PeerGroups } from './peer-groups.ts';
import type { RelatedIndex } from './related-index.ts';
import type { FactRows } from './row.ts';
import type { InputScope, RowScope } from './row-scope.ts';
import { rowsInMonths } from './rows-in-months.ts';
import { rowsOfVintage } from './rows-of-vintage.ts';
import { evaluateScalar, keyReader } from './scalar.ts';
import { daysOfMonths } from '../time/days-of-months.ts';

/** What an input is taken from. */
export interface EvaluatedRows {
  readonly rows: FactRows;
  readonly index: RelatedIndex;
}

/** Takes one requirement from rows: window, filter, group, aggregate, in that order. */
export function collectFromRows(
  requirement: Requirement,
  question: ResolvedQuestion,
  from: EvaluatedRows,
): CollectedInput {
  const { aggregate, window } = requirement.spec;
  if (aggregate.kind === 'calendar') throw new TypeError('the calendar has no rows');
  const values = new TupleMap<CellKey, unknown>();
  question.units.forEach((unit, at) => {
    const months = windowMonths(unit.months, window, question.base);
    const place = { requirement, aggregate, from };
    const current = admitted(place, months);
    const base =
      aggregate.kind === 'matched'
        ? admitted(place, windowMonths(unit.months, [{ kind: 'base' }, ...window], question.base))
        : [];
    for (const [codes, cell] of cellsOf(requirement, aggregate, current, base)) {
      values.set([at, ...codes], valueOf(aggregate, cell));
    }
  });
  return { requirement, values };
}

interface CellRows {
  readonly current: RowScope[];
  readonly base: RowScope[];
}

interface Place {
  readonly requirement: Requirement;
  readonly aggregate: RowAggregate;
  readonly from: EvaluatedRows;
}

/** The rows of an input in a run of months that the filters let through. */
function admitted(
  { requirement, aggregate, from }: Place,
  months: readonly MonthIndex[],
): readonly RowScope[] {
  const { role, vintage } = requirement.spec;
  const relation = aggregate.fact;
  const bare: InputScope = { evaluator, span: daysOfMonths(months), index: from.index, peers: null };
  const published = rowsOfVintage(from.rows, relation, vintage);
  const inMonths = rowsInMonths(published, { relation, role, months, input: bare });
  const filters = requirement.filters.map(({ level, codes }) => ({
    read: codeReader(level, relation),
    codes,
  }));
  const passing = inMonths.filter((row) =>
    filters.every(({ read, codes }) => {
      const code = read(row);
      return code !== null && codes.includes(code);
    }),
  );
  const scopes: RowScope[] = [];
  const input: InputScope = { ...bare, peers: new PeerGroups(scopes) };
  for (const row of passing) scopes.push({ ...row, input });
  return scopes;
}

function cellsOf(
  requirement: Requirement,
  { fact }: RowAggregate,
  current: readonly RowScope[],
  base: readonly RowScope[],
): TupleMap<Codes, CellRows> {
  const cells = new TupleMap<Codes, CellRows>();
  const readCodes = foldedReader(requirement, fact);
  const put = (row: RowScope, part: keyof CellRows): void => {
    cells.getOrMake(readCodes(row), () => ({ current: [], base: [] }))[part].push(row);
  };
  for (const row of current) put(row, 'current');
  for (const row of base) put(row, 'base');
  return cells;
}

function foldedReader({ levels, folds }: Requirement, fact: RowAggregate['fact']): (row: RowScope) => Codes {
  const readers = levels.map((level) => ({
    read: codeReader(level, fact),
    fold: folds.find((each) => each.level === level),
  }));
  return (row) =>
    readers.map(({ read, fold }) => {
      const code = read(row);
      return code === null || fold === undefined || fold.keep.includes(code) ? code : otherCode;
    });
}

function valueOf(aggregate: Exclude<Aggregate, { kind: 'calendar' }>, cell: CellRows): unknown {
  switch (aggregate.kind) {
    case 'scalar':
      return evaluateScalar(aggregate.value, cell.current);
    case 'groups':
      return innerGroups(aggregate, cell.current)
        .sorted()
        .map(([key, values]) => ({ key, ...values }));
    case 'matched':
      return matchedItems(aggregate, cell);
  }
}

type Values = Readonly<Record<string, unknown>>;
type Grouped = Extract<RowAggregate, { kind: 'groups' | 'matched' }>;

function innerGroups({ by, values, fact }: Grouped, rows: readonly RowScope[]): TupleMap<Codes, Values> {
  const groups = new TupleMap<Codes, RowScope[]>();
  const keyOf = keyReader(by, fact);
  for (const row of rows) groups.getOrMake(keyOf(row), () => []).push(row);
  const found = new TupleMap<Codes, Values>();
  for (const [key, members] of groups) {
    const taken = scalarsOf(values, members);
    if (Object.values(taken).some((value) => !isEmptyValue(value))) found.set(key, taken);
  }
  return found;
}

function scalarsOf(scalars: Readonly<Record<string, Scalar>>, rows: readonly RowScope[]): Values {
  return Object.fromEntries(
    Object.entries(scalars).map(([name, scalar]) => [name, evaluateScalar(scalar, rows)]),
  );
}

function matchedItems(aggregate: Grouped, cell: CellRows): unknown {
  const current = innerGroups(aggregate, cell.current);
  const base = innerGroups(aggregate, cell.base);
  const items = new TupleMap<Codes, true>();
  for (const key of [...base.keys(), ...current.keys()]) items.set(key, true);
  return items
    .sorted()
    .map(([key]) => ({ key, base: base.get(key) ?? null, current: current.get(key) ?? null }));
}
