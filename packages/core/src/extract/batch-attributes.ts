import type { RecordFact } from '@tradepulse/measures';
import type { AppendColumn } from '../engine/engine.ts';
import type { AttributeColumn } from '../vault/attribute-column.ts';
import { attributePlace, type AttributePlace } from './attribute-place.ts';
import type { RecordBatch } from './extract-source.ts';

/** A batch as it is staged. */
export interface StagedBatch {
  readonly batch: RecordBatch;
  /** The file among those of the extract. */
  readonly part: number;
  /** 1 for each row that is set aside. */
  readonly problems: Float64Array;
  /** The columns as the staging table takes them. */
  readonly columns: Readonly<Record<string, AppendColumn>>;
  readonly asOf: string;
}

/**
 * What the records of a batch say about parties, but for those that are set aside. A withdrawn record says that there
 * is nothing: an older version that comes later does not bring its text back.
 */
export function batchAttributes(fact: RecordFact, staged: StagedBatch): readonly AttributeColumn[] {
  const place = attributePlace(fact);
  if (place === null) return [];
  const { batch, part, asOf } = staged;
  const parties = partiesOf(place, staged);
  const validFrom = daysOf(place, batch);
  return place.attributes.flatMap((attribute) => {
    const column = batch.columns[attribute];
    if (column?.kind !== 'sealed') return [];
    const values = column.values.map((value, row) => (batch.withdrawn[row] === 1 ? null : value));
    const { lines, versions } = batch;
    return [{ kind: place.kind, attribute, part, lines, parties, validFrom, values, versions, asOf }];
  });
}

/** The parties of a batch, none where the row is set aside. */
function partiesOf({ party }: AttributePlace, { columns, problems, batch }: StagedBatch): BigInt64Array {
  const keys = columns[party];
  if (!(keys instanceof BigInt64Array)) return new BigInt64Array(batch.rowCount);
  return keys.map((key, row) => (problems[row] === 1 ? 0n : key));
}

function daysOf({ day }: AttributePlace, { columns, rowCount }: RecordBatch): readonly (string | null)[] {
  const days = columns[day];
  if (days?.kind !== 'number') return Array.from<null>({ length: rowCount }).fill(null);
  const texts = new Map([[Number.NaN, null as string | null]]);
  return Array.from(days.values, (value) => {
    const known = texts.get(value);
    if (known !== undefined) return known;
    const text = isoDay(value);
    texts.set(value, text);
    return text;
  });
}

/** Days since 1970-01-01 as a date. */
function isoDay(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}
