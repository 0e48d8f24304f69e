import type { Kysely } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import { PlanError } from '../errors/plan-error.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import type { ContributionPass, Contributions } from './contribution-pass.ts';
import { GrowingContributions } from './growing-contributions.ts';
import { compileContributions } from './sql/contribution-sql.ts';

/** How contributions are read. */
export interface ContributionOptions {
  readonly signal?: AbortSignal;
  /** The most contributions: a report whose protection would need more is refused. */
  readonly maxContributions: number;
}

/**
 * Reads who contributes what to the inner cells of a pass.
 *
 * @throws PlanError - TOO_MANY_CONTRIBUTIONS
 */
export async function readContributions(
  database: Kysely<WarehouseDatabase>,
  engine: Engine,
  pass: ContributionPass,
  { signal, maxContributions }: ContributionOptions,
): Promise<Contributions> {
  const contributions = new GrowingContributions(pass);
  const query = compileContributions(database, engine.sql, pass);
  for await (const chunk of engine.columns(database, query, signal && { signal })) {
    contributions.add(chunk);
    if (contributions.count > maxContributions) {
      throw new PlanError('TOO_MANY_CONTRIBUTIONS', { limit: maxContributions });
    }
  }
  return contributions.columns();
}
