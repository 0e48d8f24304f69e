import { checkTable } from './check-table.ts';
import { decidePopulations, isShown, type DecidedPopulations } from './decide-populations.ts';
import type { ProtectedCell, ProtectedTable } from './protected-table.ts';
import { summarise } from './protection-summary.ts';
import { policyOf, type ReleasePolicy, type SourcePolicy } from './release-policy.ts';
import { withoutTools, type ReleaseTools } from './release-tools.ts';
import { mintReleased, type Released } from './released.ts';
import { threeSignificantDigits } from './significant-digits.ts';
import type { StatisticalCell, StatisticalColumn, StatisticalTable } from './statistical-table.ts';
import { openUnreleased, type Unreleased } from './unreleased.ts';

/** A released table, and what was decided on the cells of records behind it. */
export interface Release {
  readonly table: Released<ProtectedTable>;
  /** For each population and each of its cells, whether it may be known from now on: what a register has to keep. */
  readonly shown: readonly (readonly boolean[])[];
}

/**
 * Disclosure control: the one way from a computed table to one that may be shown.
 *
 * Each source is released by its own policy, and a column that touches several by all of them. Where contributors
 * decide, a figure is shown only if every cell of records that it was computed from may be: cells with too few
 * contributors, or one that dominates, are withheld, and as many others with them as it takes that nobody can compute
 * them from the rest, from what was released before, and from knowing one contributor's own figures.
 *
 * @param table - as the planner computed it
 * @param policy - how each source is released
 * @param tools - what the policy needs for that, see {@link releaseTools}; most policies need nothing
 * @returns the protected table, whose rows and columns are those of `table`, in their order
 * @throws DisclosureError - SOURCE_HAS_NO_POLICY, COLUMN_HAS_NO_SOURCE, TABLE_MALFORMED,
 *   RELEASE_POLICY_INVALID: nothing is released then
 * @throws SolverError - INTERVAL_AUDIT_NEEDS_HIGHS: the policy needs a solver and there is none; SOLVER_STOPPED,
 *   SOLVER_FAILED
 * @example
 * const policy = { id: 'census-1', sources: { census: publisherTreated({ publisher: 'U.S. Census Bureau', authority: '13 U.S.C. 9' }) } };
 * releaseTable(unreleased(table), policy).table.value.rows[0]?.cells[0]; // => { kind: 'value', value: 3_263_000 }
 */
export function releaseTable(
  table: Unreleased<StatisticalTable>,
  policy: ReleasePolicy,
  tools: ReleaseTools = withoutTools,
): Release {
  const computed = openUnreleased(table);
  checkTable(computed);
  const policies = policiesOf(computed, policy);
  const shown = decidePopulations(computed.populations, policies, tools);
  const decided = { populations: computed.populations, shown };
  const judged = computed.columns.map((column) => judgedSources(column, policies));
  const rows = computed.rows.map(({ key, cells }) => ({
    key: [...key],
    cells: cells.map((cell, at) => protect(cell, computed.columns[at], judged[at] ?? [], decided)),
  }));
  const cells = rows.length * computed.columns.length;
  const withheld = rows.flatMap((row) => row.cells).filter(({ kind }) => kind === 'withheld').length;
  return {
    shown,
    table: mintReleased({
      columns: computed.columns.map(({ id, sources, flags }) => ({
        id,
        sources: [...sources],
        flags: [...(flags ?? [])],
      })),
      rows,
      protection: summarise(policy.id, policies, { cells, withheld }),
    }),
  };
}

function policiesOf(table: StatisticalTable, policy: ReleasePolicy): ReadonlyMap<string, SourcePolicy> {
  const sources = new Set([
    ...table.columns.flatMap((column) => column.sources),
    ...table.populations.map(({ source }) => source),
  ]);
  return new Map([...sources].map((source) => [source, policyOf(source, policy)]));
}

/** The sources of a column whose contributors decide. */
function judgedSources(
  { sources }: StatisticalColumn,
  policies: ReadonlyMap<string, SourcePolicy>,
): readonly string[] {
  return sources.filter((source) => policies.get(source)?.kind !== 'publisherTreated');
}

const WITHHELD: ProtectedCell = Object.freeze({ kind: 'withheld' });
const NOT_APPLICABLE: ProtectedCell = Object.freeze({ kind: 'notApplicable' });

function protect(
  cell: StatisticalCell,
  column: StatisticalColumn | undefined,
  judged: readonly string[],
  decided: DecidedPopulations,
): ProtectedCell {
  if (judged.length === 0) return show(cell.value, false);
  return isShown(cell.behind, judged, decided) ? show(cell.value, column?.percentile ?? false) : WITHHELD;
}

function show(value: StatisticalCell['value'], percentile: boolean): ProtectedCell {
  if (value === null) return NOT_APPLICABLE;
  const printed = percentile ? threeSignificantDigits : (figure: number): number => figure;
  if (typeof value === 'number') return { kind: 'value', value: printed(value) };
  const { estimate, lower, upper } = value;
  return { kind: 'interval', estimate: printed(estimate), lower: printed(lower), upper: printed(upper) };
}
