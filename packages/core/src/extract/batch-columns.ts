import type { PartyKind, RecordColumn } from '@tradepulse/measures';
import type { Sealed } from '@tradepulse/privacy';
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
      columns[name] = await appendable(column, values, intake);
  }
  return columns;
}

async function appendable(
  column: RecordColumn,
  values: ColumnValues,
  intake: IdentityIntake,
): Promise<AppendColumn> {
  if (values.kind !== 'sealed') return values.values;
  if (column.party === null) throw new TypeError('a column that is not a party has no key');
  return surrogates(column.party, values.values, intake);
}

/** The keys of a column. Equal values of a file share their object, so that each is looked up once a batch. */
async function surrogates(
  kind: PartyKind,
  values: readonly (Sealed<string> | null)[],
  intake: IdentityIntake,
): Promise<BigInt64Array> {
  const places = new Map<Sealed<string> | null, number>();
  const indexes = values.map((value) => {
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, places.size);
    return places.size - 1;
  });
  const keys = await intake.take(kind, [...places.keys()]);
  return BigInt64Array.from(indexes, (index) => keys[index] ?? 0n);
}
