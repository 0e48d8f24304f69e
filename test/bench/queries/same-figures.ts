import type { DuckDBConnection } from '@duckdb/node-api';
import type { Session } from '@tradepulse/core';
import type { AnyMeasure, MeasureValue } from '@tradepulse/measures';
import { additiveInputs, additiveOf } from './additive-inputs.ts';
import { fusedSql, type Grain } from './yardstick-sql.ts';

/**
 * Compares a report with the hand-written statement: every measure, every cell. The measures are computed
 * from the statement's sums by their own `compute`; they must have no other inputs than sums and counts.
 *
 * @throws Error - naming the first measure and cell that differ
 */
export async function requireSameFigures(
  session: Session,
  duckdb: DuckDBConnection,
  measures: readonly AnyMeasure[],
  grain: Grain,
): Promise<void> {
  const report = await session.report({ measures, by: grain.by, period: { calendarYear: 2024 } });
  const reader = await duckdb.runAndReadAll(fusedSql(measures, grain));
  const byKey = new Map(reader.getRows().map((row) => [grain.key === null ? '' : String(row[0]), row]));
  const places = [...additiveInputs(measures).keys()];
  const offset = grain.key === null ? 0 : 1;
  for (const { key, values } of report.rows) {
    const row = byKey.get(key[0] ?? '');
    const sumOf = (text: string): number | null => numberOf(row?.[places.indexOf(text) + offset]);
    for (const measure of measures) {
      const expected = computed(measure, sumOf);
      if (values[measure.id] !== expected) {
        throw new Error(`${measure.id} ${grain.name} ${key.join(' ')}: the report and the statement differ`);
      }
    }
  }
  if (report.rows.length === 0) throw new Error(`a report ${grain.name} has no rows`);
}

function computed(measure: AnyMeasure, sumOf: (text: string) => number | null): MeasureValue | null {
  const inputs = Object.entries(measure.inputs).map(
    ([name, { spec }]) => [name, sumOf(JSON.stringify(additiveOf(spec)))] as const,
  );
  return measure.compute(Object.fromEntries(inputs));
}

function numberOf(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}
