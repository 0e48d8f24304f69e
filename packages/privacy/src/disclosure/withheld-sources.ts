import type { SourcePolicy } from './release-policy.ts';
import type { ContributorRules } from './rules/contributor-rules.ts';
import { areUnsafe } from './rules/unsafe-statistics.ts';
import type { StatisticalCell, StatisticalTable } from './statistical-table.ts';

/**
 * The sources of which no cell of this table may be shown: those with an unsafe cell. Withholding that cell
 * alone would leave it to be computed from the totals; which others must go with it is the work of secondary
 * suppression, which does not exist yet, so all of them go.
 */
export function withheldSources(
  table: StatisticalTable,
  policies: ReadonlyMap<string, SourcePolicy>,
): ReadonlySet<string> {
  const withheld = new Set<string>();
  table.columns.forEach((column, at) => {
    for (const source of column.sources) {
      const policy = policies.get(source);
      if (policy?.kind !== 'contributorRules' || withheld.has(source)) continue;
      if (table.rows.some((row) => isUnsafe(row.cells[at], source, policy))) withheld.add(source);
    }
  });
  return withheld;
}

/** A cell whose contributors to the source nobody counted is unsafe. */
function isUnsafe(cell: StatisticalCell | undefined, source: string, policy: ContributorRules): boolean {
  const own = cell?.contributors?.filter((contributors) => contributors.source === source) ?? [];
  return own.length === 0 || own.some((contributors) => areUnsafe(contributors, policy));
}
