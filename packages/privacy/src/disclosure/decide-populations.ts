import type { CellProblem, ProblemCell } from './cells/cell-problem.ts';
import { withDifferences } from './derived/with-differences.ts';
import type { PrintedCells } from './masking/counted-records.ts';
import { isMasking, maskPopulation, rulesBesideCounts } from './masking/mask-population.ts';
import { protectWithIntervals } from './protect-with-intervals.ts';
import type { SourcePolicy } from './release-policy.ts';
import type { ReleaseTools } from './release-tools.ts';
import { contributorRules, parametersOf, type ContributorRules } from './rules/contributor-rules.ts';
import type { RuleParameters } from './rules/rule-parameters.ts';
import type { LinearSolver } from './solver/linear-solver.ts';
import type { CellReference, Population, StatisticalTable } from './statistical-table.ts';

/** Fewest contributors behind a percentile, and on each side of it. */
const percentileRule = { contributors: 10, onEachSide: 5 } as const;

/** Decides about the cells of the populations of a table: whether each may be known, and as what. */
export function decidePopulations(
  { populations, rows }: StatisticalTable,
  policies: ReadonlyMap<string, SourcePolicy>,
  tools: ReleaseTools,
): DecidedPopulations {
  const printed = populations.map((population, at) => {
    const policy = policies.get(population.source);
    if (!isMasking(policy) || rulesBesideCounts(population, policy) !== null) return null;
    const { counted } = population;
    if (counted === undefined) return new Map<number, number>();
    return maskPopulation({ ...population, counted }, policy, tools, tabledIn(rows, at));
  });
  const shown = populations.map((population, at) => {
    const masked = printed[at] ?? null;
    if (masked !== null) return [...population.problem.cells.keys()].map((cell) => masked.has(cell));
    const policy = policies.get(population.source);
    return decide(population, rulesBesideCounts(population, policy) ?? policy, tools.solver);
  });
  return { populations, shown, printed };
}

/** The cells of a population on which figures of a table rest. */
function tabledIn(rows: StatisticalTable['rows'], population: number): ReadonlySet<number> {
  const behind = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.behind ?? []));
  return new Set(behind.flatMap((each) => (each.population === population ? [each.cell] : [])));
}

/**
 * Whether a figure may be shown: if every cell behind it may, and there is one of each source whose contributors
 * decide. What is not known of it is not shown.
 */
export function isShown(
  behind: readonly CellReference[] | null,
  judged: readonly string[],
  { populations, shown }: DecidedPopulations,
): boolean {
  if (behind === null || !behind.every(({ population, cell }) => shown[population]?.[cell] === true))
    return false;
  return judged.every((source) =>
    behind.some(({ population }) => populations[population]?.source === source),
  );
}

/** Populations, and for each of their cells whether it may be known. */
export interface DecidedPopulations {
  readonly populations: readonly Population[];
  readonly shown: readonly (readonly boolean[])[];
  /** For each population what is printed for its cells; null where figures are exact. */
  readonly printed: readonly (PrintedCells | null)[];
}

function decide(
  population: Population,
  policy: SourcePolicy | undefined,
  solver: LinearSolver | null,
): readonly boolean[] {
  const { cells } = population.problem;
  if (policy?.kind === 'publisherTreated') return cells.map(() => true);
  if (policy?.kind !== 'contributorRules') return cells.map(() => false);
  if (!cells.some(({ state }) => state === 'asked')) return cells.map(({ state }) => state === 'published');
  const rules = rulesFor(population, policy);
  const completed = withDifferences(withSensitive(population, policy), rules);
  const statuses = protectWithIntervals(completed, rules, solver);
  return cells.map(({ state }, at) => {
    if (state !== 'asked') return state === 'published';
    const status = statuses[completed.places[at] ?? -1];
    return status === 's' || status === 'e';
  });
}

/** Percentiles are no sums: nobody dominates them, but more must stand behind them. */
function rulesFor({ statistic }: Population, policy: ContributorRules): ContributorRules {
  return statistic === 'sum'
    ? policy
    : contributorRules({ minimumContributors: percentileRule.contributors, ...kept(policy) });
}

function kept(policy: ContributorRules): Pick<RuleParameters, 'parties' | 'suppression'> {
  const { parties, suppression } = parametersOf(policy);
  return { ...(parties !== undefined && { parties }), ...(suppression !== undefined && { suppression }) };
}

/** Marks what is sensitive by more than its contributors of today. */
function withSensitive(
  { problem, statistic, changed, fewestOnOneSide }: Population,
  policy: ContributorRules,
): CellProblem {
  const minimum = parametersOf(policy).minimumContributors ?? 3;
  const isSensitive = (at: number, cell: ProblemCell): boolean => {
    const changes = changed.get(at) ?? 0;
    if (changes > 0 && changes < minimum) return true;
    const side = fewestOnOneSide.get(at);
    return statistic === 'percentile' && cell.inner.length > 0 && (side ?? 0) < percentileRule.onEachSide;
  };
  return {
    ...problem,
    cells: problem.cells.map((cell, at) =>
      cell.state !== 'published' && isSensitive(at, cell) ? { ...cell, sensitive: true } : cell,
    ),
  };
}
