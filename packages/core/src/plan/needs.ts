import {
  derivationOf,
  facts,
  isFact,
  windowMonths,
  type FactName,
  type InputSpec,
  type LevelName,
  type MonthIndex,
  type Requirement,
  type ResolvedQuestion,
  type RowAggregate,
  type Vintage,
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
  readonly runs: readonly MonthRun[];
}

/** A run of months that an input of published statistics is taken over. */
export interface MonthRun {
  readonly months: readonly MonthIndex[];
  /** Which publication of each month is read. */
  readonly vintage: Vintage;
  /** Whether each month is read by itself: a printed figure of the year to date will not do. */
  readonly apart: boolean;
}

/** The name under which slices of a run are kept. */
export function runKey({ months, vintage, apart }: MonthRun): string {
  return `${vintage} ${apart ? 'apart' : 'together'} ${months.join()}`;
}

/** A run of months as an input is taken over it. */
export function runOf({ vintage, aggregate }: InputSpec, months: readonly MonthIndex[]): MonthRun {
  return { months, vintage, apart: vintage === 'first' || columnsIn(aggregate).includes('month') };
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
      runs: distinctRuns(
        group.flatMap(({ requirement }) =>
          slotsOf(requirement, question).map(({ months }) => runOf(requirement.spec, months)),
        ),
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
    runs: distinctRuns(needs.flatMap(({ runs }) => runs)),
  };
}

function levelsOf({ levels, filters }: Requirement): readonly LevelName[] {
  return [...levels, ...filters.map(({ level }) => level)];
}

/** Keys that rows of every dataset have. */
const alwaysThere: readonly string[] = ['commodity', 'year', 'month'];

/** Attributes, such as the unit of a quantity, come with the rows or are null; only keys can be missing. */
function keysAmong(fact: FactName, columns: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...columns].filter((column) => Object.hasOwn(facts[fact].keys, column) && !alwaysThere.includes(column)),
  );
}

function distinctRuns(runs: readonly MonthRun[]): readonly MonthRun[] {
  return [...new Map(runs.map((run) => [runKey(run), run])).values()];
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
