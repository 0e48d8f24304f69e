import { checkTable } from './check-table.ts';
import { decidePopulations, isShown, type DecidedPopulations } from './decide-populations.ts';
import { isMasking, rulesBesideCounts } from './masking/mask-population.ts';
import type { ProtectedCell, ProtectedColumn, ProtectedTable } from './protected-table.ts';
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
  /** For each population what was printed for its cells, by their number; null where figures are exact. To be kept as well. */
  readonly printed: readonly (ReadonlyMap<number, number> | null)[];
}

/**
 * Disclosure control: the one way from a computed table to one that may be shown.
 *
 * Each source is released by its own policy, and a column that touches several by all of them. Where contributors
 * decide, a figure is shown only if every cell of records that it was computed from may be: cells with too few
 * contributors, or one that dominates, are withheld, and as many others with them as it takes that nobody can compute
 * them from the rest, from what was released before, and from knowing one contributor's own figures. Where counts are
 * rounded or perturbed, figures are computed from the printed counts and, where the policy has rules for them, from the
 * amounts that may be shown; what rests on more than that is withheld.
 *
 * @param table - as the planner computed it
 * @param policy - how each source is released
 * @param tools - what the policy needs for that, see {@link releaseTools}; most policies need nothing
 * @returns the protected table, whose rows and columns are those of `table`, in their order; where counts are not exact the
 *   rows are those that its `recompute` gives
 * @throws DisclosureError - SOURCE_HAS_NO_POLICY, COLUMN_HAS_NO_SOURCE, TABLE_MALFORMED,
 *   RELEASE_POLICY_INVALID, SUPPRESSION_TOO_LARGE: nothing is released then
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
  const decided = decidePopulations(computed, policies, tools);
  const columns = computed.columns.map((column) => judgedColumn(column, policies));
  const isMasked = [...policies.values()].some(isMasking);
  const anew = isMasked ? recomputed(computed, decided) : null;
  const rows = (anew ?? computed).rows.map(({ key, cells }) => ({
    key: [...key],
    cells: cells.map((cell, at) => protect(cell, columns[at], decided, anew === null)),
  }));
  const cells = rows.length * columns.length;
  const withheld = rows.flatMap((row) => row.cells).filter(({ kind }) => kind === 'withheld').length;
  return {
    shown: decided.shown,
    printed: decided.printed,
    table: mintReleased({
      columns: columns.map(columnShown),
      rows,
      protection: summarise(policy.id, policies, { cells, withheld }),
    }),
  };
}

/** The table of what is computed from printed counts; null where it says nothing of that. */
function recomputed(
  table: StatisticalTable,
  { printed, shown }: DecidedPopulations,
): StatisticalTable | null {
  const { recompute } = table;
  if (recompute === undefined) return null;
  const rows = recompute(
    ({ population, cell }) => printed[population]?.get(cell) ?? null,
    ({ population, cell }) => shown[population]?.[cell] === true,
  );
  const anew = { ...table, rows };
  checkTable(anew);
  return anew;
}

function policiesOf(table: StatisticalTable, policy: ReleasePolicy): ReadonlyMap<string, SourcePolicy> {
  const sources = new Set([
    ...table.columns.flatMap((column) => column.sources),
    ...table.populations.map(({ source }) => source),
  ]);
  return new Map([...sources].map((source) => [source, policyOf(source, policy)]));
}

/** A column, and how its sources are released. */
interface JudgedColumn {
  readonly column: StatisticalColumn;
  /** Its sources that were not treated by their publisher. */
  readonly judged: readonly string[];
  readonly inexact: 'rounded' | 'perturbed' | null;
}

function judgedColumn(column: StatisticalColumn, policies: ReadonlyMap<string, SourcePolicy>): JudgedColumn {
  const kinds = new Map(column.sources.map((source) => [source, policies.get(source)?.kind]));
  const inexact = column.sources.filter((source) => rulesBesideCounts(column, policies.get(source)) === null);
  const used = new Set(inexact.map((source) => kinds.get(source)));
  const masked = used.has('controlledRounding') ? 'rounded' : null;
  return {
    column,
    judged: column.sources.filter((source) => kinds.get(source) !== 'publisherTreated'),
    inexact: used.has('cellKeyPerturbation') ? 'perturbed' : masked,
  };
}

function columnShown({ column: { id, sources, flags }, inexact }: JudgedColumn): ProtectedColumn {
  return { id, sources: [...sources], flags: [...(flags ?? [])], ...(inexact !== null && { inexact }) };
}

const WITHHELD: ProtectedCell = Object.freeze({ kind: 'withheld' });
const NOT_APPLICABLE: ProtectedCell = Object.freeze({ kind: 'notApplicable' });

function protect(
  cell: StatisticalCell,
  judgedColumn: JudgedColumn | undefined,
  decided: DecidedPopulations,
  isExact: boolean,
): ProtectedCell {
  if (judgedColumn === undefined) return WITHHELD;
  const { column, judged, inexact } = judgedColumn;
  if (judged.length === 0) return show(cell.value, false);
  if (inexact !== null && isExact) return WITHHELD;
  return isShown(cell.behind, judged, decided) ? show(cell.value, column.percentile ?? false) : WITHHELD;
}

function show(value: StatisticalCell['value'], percentile: boolean): ProtectedCell {
  if (value === null) return NOT_APPLICABLE;
  const printed = percentile ? threeSignificantDigits : (figure: number): number => figure;
  if (typeof value === 'number') return { kind: 'value', value: printed(value) };
  const { estimate, lower, upper } = value;
  return { kind: 'interval', estimate: printed(estimate), lower: printed(lower), upper: printed(upper) };
}
