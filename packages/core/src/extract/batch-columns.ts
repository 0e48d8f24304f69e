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
  return surrogates(column.party, values.values, problems, intake);
}

type Identities = readonly (Sealed<string> | null)[];

/**
 * The keys of a column. Equal values of a file share their object, so that each is looked up once a batch. Whom
 * only rows name that are set aside has a key and is not taken in.
 */
async function surrogates(
  kind: PartyKind,
  values: Identities,
  problems: Float64Array,
  intake: IdentityIntake,
): Promise<BigInt64Array> {
  const keys = new Map<Sealed<string> | null, bigint>([[null, 0n]]);
  const put = (some: Identities, given: BigInt64Array): void =>
    some.forEach((value, at) => keys.set(value, given[at] ?? 0n));
  const kept = [...new Set(values.filter((_, row) => problems[row] !== 1))];
  put(kept, await intake.take(kind, kept));
  const others = values.filter((value) => !keys.has(value));
  if (others.length > 0) put(others, intake.keys(kind, others));
  return BigInt64Array.from(values, (value) => keys.get(value) ?? 0n);
}
