import { checkTable } from './check-table.ts';
import type { ProtectedCell, ProtectedRow, ProtectedTable } from './protected-table.ts';
import { summarise } from './protection-summary.ts';
import { policyOf, type ReleasePolicy, type SourcePolicy } from './release-policy.ts';
import { mintReleased, type Released } from './released.ts';
import type { StatisticalCell, StatisticalTable } from './statistical-table.ts';
import { openUnreleased, type Unreleased } from './unreleased.ts';
import { withheldSources } from './withheld-sources.ts';

/**
 * Disclosure control: the one way from a computed table to one that may be shown.
 *
 * Each source is released by its own policy, and a column that touches several by all of them: it is shown
 * only if every one shows it. Where a cell is unsafe by its contributors, every cell of that source in the
 * table is withheld.
 *
 * @param table - as the planner computed it
 * @param policy - how each source is released
 * @returns the protected table; rows and columns are those of `table`, in their order
 * @throws DisclosureError - SOURCE_HAS_NO_POLICY, COLUMN_HAS_NO_SOURCE, TABLE_MALFORMED,
 *   RELEASE_POLICY_INVALID: nothing is released then
 * @example
 * const policy = { id: 'census-1', sources: { census: publisherTreated({ publisher: 'U.S. Census Bureau', authority: '13 U.S.C. 9' }) } };
 * releaseTable(unreleased(table), policy).value.rows[0]?.cells[0]; // => { kind: 'value', value: 3_263_000 }
 */
export function releaseTable(
  table: Unreleased<StatisticalTable>,
  policy: ReleasePolicy,
): Released<ProtectedTable> {
  const computed = openUnreleased(table);
  checkTable(computed);
  const policies = policiesOf(computed, policy);
  const hidden = withheldSources(computed, policies);
  const shown = computed.columns.map(({ sources }) => !sources.some((source) => hidden.has(source)));
  const rows = computed.rows.map((row) => protect(row, shown));
  const withheld = shown.filter((isShown) => !isShown).length * rows.length;
  return mintReleased({
    columns: computed.columns.map(({ id, sources }) => ({ id, sources: [...sources] })),
    rows,
    protection: summarise(policy.id, policies, { cells: shown.length * rows.length, withheld }),
  });
}

function policiesOf(table: StatisticalTable, policy: ReleasePolicy): ReadonlyMap<string, SourcePolicy> {
  const sources = new Set(table.columns.flatMap((column) => column.sources));
  return new Map([...sources].map((source) => [source, policyOf(source, policy)]));
}

function protect(row: StatisticalTable['rows'][number], shown: readonly boolean[]): ProtectedRow {
  return {
    key: [...row.key],
    cells: row.cells.map((cell, at) => (shown[at] === true ? show(cell) : WITHHELD)),
  };
}

const WITHHELD: ProtectedCell = Object.freeze({ kind: 'withheld' });
const NOT_APPLICABLE: ProtectedCell = Object.freeze({ kind: 'notApplicable' });

function show({ value }: StatisticalCell): ProtectedCell {
  if (value === null) return NOT_APPLICABLE;
  if (typeof value === 'number') return { kind: 'value', value };
  return { kind: 'interval', estimate: value.estimate, lower: value.lower, upper: value.upper };
}
