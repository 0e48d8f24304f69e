import {
  derivationOf,
  facts,
  isFact,
  windowMonths,
  type FactName,
  type LevelName,
  type MonthIndex,
  type Requirement,
  type ResolvedQuestion,
  type RowAggregate,
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

/** What the requirements of a question need of each published fact. */
export function needsOf(requirements: readonly Requirement[], question: ResolvedQuestion): readonly Needs[] {
  const published = requirements.flatMap((requirement) => {
    const { aggregate } = requirement.spec;
    return aggregate.kind !== 'calendar' && isFact(aggregate.fact)
      ? [{ requirement, aggregate, fact: aggregate.fact }]
      : [];
  });
  return [...Map.groupBy(published, ({ fact }) => fact)].map(([fact, group]) => {
    const columns = new Set(group.flatMap(({ aggregate }) => columnsIn(aggregate)));
    const flows = new Set([...columns].filter((column) => Object.hasOwn(facts[fact].flows, column)));
    const levels = group.flatMap(({ requirement, aggregate }) => [
      ...levelsOf(requirement),
      ...levelsIn(aggregate),
    ]);
    for (const level of levels) derivationOf(level, fact);
    return {
      fact,
      levels: new Set(levels),
      keys: keysAmong(fact, columns),
      flows,
      monthLists: distinctLists(
        group.flatMap(({ requirement }) => slotsOf(requirement, question).map(({ months }) => months)),
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

function levelsOf({ levels, filters }: Requirement): readonly LevelName[] {
  return [...levels, ...filters.map(({ level }) => level)];
}

/** Attributes, such as the unit of a quantity, come with the rows or are null; only keys can be missing. */
function keysAmong(fact: FactName, columns: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...columns].filter((column) => Object.hasOwn(facts[fact].keys, column) && column !== 'commodity'),
  );
}

function distinctLists(lists: readonly (readonly MonthIndex[])[]): readonly (readonly MonthIndex[])[] {
  return [...new Map(lists.map((list) => [list.join(), list])).values()];
}

/** The columns that an aggregate reads: whatever its data name as one. */
function columnsIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('kind' in part && part.kind === 'column' && 'column' in part) return [String(part.column)];
  return Object.values(part).flatMap(columnsIn);
}

/** The levels that an aggregate groups by or counts. */
function levelsIn(aggregate: RowAggregate): readonly LevelName[] {
  const scalars = aggregate.kind === 'scalar' ? [aggregate.value] : Object.values(aggregate.values);
  const counted = scalars.flatMap((scalar) => (scalar.kind === 'distinct' ? scalar.by : []));
  const keys = aggregate.kind === 'scalar' ? counted : [...aggregate.by, ...counted];
  return keys.filter((key) => typeof key === 'string');
}
