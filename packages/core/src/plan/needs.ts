import {
  derivationOf,
  facts,
  type Aggregate,
  type Expression,
  type FactName,
  type LevelName,
  type MonthIndex,
  type Predicate,
  type Requirement,
  type ResolvedQuestion,
  type Scalar,
  windowMonths,
} from '@tradepulse/measures';

/** What a dataset must carry to serve the requirements of one fact. */
export interface Needs {
  readonly fact: FactName;
  /** Levels that are shown, filtered or counted. */
  readonly levels: ReadonlySet<LevelName>;
  /** Keys that conditions speak of. */
  readonly keys: ReadonlySet<string>;
  readonly flows: ReadonlySet<string>;
  /** Every run of months that some input is taken over. */
  readonly monthLists: readonly (readonly MonthIndex[])[];
}

/** The months of a requirement for each unit of time: of the unit itself, and of its base when items are matched. */
export function slotsOf(
  requirement: Requirement,
  question: ResolvedQuestion,
): readonly {
  readonly part: 'current' | 'base';
  readonly unit: number;
  readonly months: readonly MonthIndex[];
}[] {
  const { aggregate, window } = requirement.spec;
  return question.units.flatMap(({ months }, unit) => {
    const current = { part: 'current' as const, unit, months: windowMonths(months, window, question.base) };
    if (aggregate.kind !== 'matched') return [current];
    const base = windowMonths(months, [{ kind: 'base' }, ...window], question.base);
    return [current, { part: 'base' as const, unit, months: base }];
  });
}

/** What the requirements of a question need of each fact. */
export function needsOf(requirements: readonly Requirement[], question: ResolvedQuestion): readonly Needs[] {
  const groups = Map.groupBy(requirements, ({ spec }) => spec.aggregate.fact);
  return [...groups].map(([fact, group]) => {
    const parts = group.flatMap(({ spec }) => scalarsOf(spec.aggregate)).map(partsOfScalar);
    return {
      fact,
      levels: new Set([...group.flatMap(levelsOf), ...parts.flatMap(({ levels }) => levels)]),
      keys: keysOnly(
        fact,
        parts.flatMap(({ codes }) => codes),
      ),
      flows: new Set(parts.flatMap(({ flows }) => flows)),
      monthLists: distinctLists(
        group.flatMap((requirement) => slotsOf(requirement, question).map(({ months }) => months)),
      ),
    };
  });
}

/** What several questions need of one fact. */
export function mergeNeeds(fact: FactName, needs: readonly Needs[]): Needs {
  return {
    fact,
    levels: new Set(needs.flatMap(({ levels }) => [...levels])),
    keys: new Set(needs.flatMap(({ keys }) => [...keys])),
    flows: new Set(needs.flatMap(({ flows }) => [...flows])),
    monthLists: distinctLists(needs.flatMap(({ monthLists }) => monthLists)),
  };
}

/** The scalars of an aggregate. */
function scalarsOf(aggregate: Aggregate): readonly Scalar[] {
  return aggregate.kind === 'scalar' ? [aggregate.value] : Object.values(aggregate.values);
}

function levelsOf({ levels, filters, spec }: Requirement): readonly LevelName[] {
  const inner = spec.aggregate.kind === 'scalar' ? [] : spec.aggregate.by;
  const all = [...levels, ...filters.map(({ level }) => level), ...inner];
  for (const level of all) derivationOf(level, spec.aggregate.fact);
  return all;
}

/** Attributes, such as the unit of a quantity, come with the rows or are null; only keys can be missing. */
function keysOnly(fact: FactName, codes: readonly string[]): ReadonlySet<string> {
  return new Set(codes.filter((code) => Object.hasOwn(facts[fact].keys, code) && code !== 'commodity'));
}

function distinctLists(lists: readonly (readonly MonthIndex[])[]): readonly (readonly MonthIndex[])[] {
  return [...new Map(lists.map((list) => [list.join(), list])).values()];
}

interface Parts {
  readonly flows: readonly string[];
  readonly codes: readonly string[];
  readonly levels: readonly LevelName[];
}

function partsOfScalar(scalar: Scalar): Parts {
  const condition = partsOfPredicate(scalar.where);
  switch (scalar.kind) {
    case 'count':
      return condition;
    case 'distinct':
      return { ...condition, levels: scalar.levels };
    case 'sum':
    case 'minimum':
    case 'maximum':
    case 'quantity':
      return { ...condition, flows: [...condition.flows, ...flowsOf(scalar.of)] };
  }
}

function partsOfPredicate(predicate: Predicate | null): Parts {
  if (predicate === null) return { flows: [], codes: [], levels: [] };
  switch (predicate.kind) {
    case 'compare':
      return { flows: [...flowsOf(predicate.left), ...flowsOf(predicate.right)], codes: [], levels: [] };
    case 'in':
    case 'starts_with':
      return { flows: [], codes: [predicate.code], levels: [] };
    case 'not':
      return partsOfPredicate(predicate.of);
    case 'all':
    case 'any': {
      const parts = predicate.of.map(partsOfPredicate);
      return {
        flows: parts.flatMap(({ flows }) => flows),
        codes: parts.flatMap(({ codes }) => codes),
        levels: [],
      };
    }
  }
}

function flowsOf(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'flow':
      return [expression.flow];
    case 'constant':
      return [];
    case 'add':
    case 'subtract':
      return [...flowsOf(expression.left), ...flowsOf(expression.right)];
  }
}
