import type { RecordColumn } from '@tradepulse/measures';
import type { AppendColumn } from '../engine/engine.ts';
import type { IdentityIntake } from '../vault/identity-intake.ts';
import type { ColumnValues, RecordBatch } from './extract-source.ts';
import type { RecordShape } from './record-shape.ts';

/** The columns of a batch as its staging table takes them: identities have become surrogate keys. */
export async function batchColumns(
  shape: RecordShape,
  batch: RecordBatch,
  part: number,
  problems: Float64Array,
  intake: IdentityIntake,
): Promise<Readonly<Record<string, AppendColumn>>> {
  const columns: Record<string, AppendColumn> = {
    source_part: new Float64Array(batch.rowCount).fill(part),
    source_line: Float64Array.from(batch.lines),
    record_version: Float64Array.from(batch.versions),
    withdrawn: Float64Array.from(batch.withdrawn),
    problem: problems,
  };
  for (const name of shape.columns) {
    const values = batch.columns[name];
    const column = shape.fact.columns[name];
    if (values !== undefined && column !== undefined)
      columns[name] = await appendable(column, values, problems, intake);
  }
  return columns;
}

async function appendable(
  column: RecordColumn,
  values: ColumnValues,
  problems: Float64Array,
  intake: IdentityIntake,
): Promise<AppendColumn> {
  if (values.kind !== 'sealed') return values.values;
  if (column.party === null) throw new TypeError('a column that is not a party has no key');
  return intake.take(column.party, values.values, problems);
}
