import type { Kysely } from 'kysely';
import type { ColumnChunk, Engine } from '../engine/engine.ts';
import { PlanError } from '../errors/plan-error.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import type { AmountBrought, Contribution, ContributionPass } from './contribution-pass.ts';
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
): Promise<readonly Contribution[]> {
  const contributions: Contribution[] = [];
  const query = compileContributions(database, engine.sql, pass);
  for await (const chunk of engine.columns(database, query, signal && { signal })) {
    readChunk(chunk, pass, contributions);
    if (contributions.length > maxContributions) {
      throw new PlanError('TOO_MANY_CONTRIBUTIONS', { limit: maxContributions });
    }
  }
  return contributions;
}

function readChunk({ columns, rowCount }: ColumnChunk, pass: ContributionPass, into: Contribution[]): void {
  const truthsAt = 2 + pass.levels.length;
  const amountsAt = truthsAt + 3;
  for (let at = 0; at < rowCount; at += 1) {
    const value = (column: number): unknown => columns[column]?.[at];
    into.push({
      role: Number(value(0)),
      slot: Number(value(1)),
      codes: pass.levels.map((_, level) => textOrNull(value(2 + level))),
      truths: String(value(truthsAt)),
      holder: String(value(truthsAt + 1)),
      records: Number(value(truthsAt + 2)),
      amounts: pass.amounts.map((_, amount) => amountAt(value, amountsAt + 4 * amount)),
    });
  }
}

function amountAt(value: (column: number) => unknown, from: number): AmountBrought {
  return {
    records: Number(value(from)),
    sum: numberOrNull(value(from + 1)) ?? 0,
    least: numberOrNull(value(from + 2)),
    greatest: numberOrNull(value(from + 3)),
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function numberOrNull(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}
