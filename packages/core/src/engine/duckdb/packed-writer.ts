import {
  BIGINT,
  BOOLEAN,
  DATE,
  DuckDBDecimalType,
  DuckDBTypeId,
  TIMESTAMP_S,
  type DuckDBType,
} from '@duckdb/node-api';
import { bindings } from './bindings.ts';
import type { ColumnWriter } from './column-writer.ts';
import { DuckDbError } from './duckdb-error.ts';
import type { Scratch } from './scratch.ts';

/** How a type's values lie in a vector: the type that is written, bytes a value, least and most. */
interface Form {
  readonly type: DuckDBType;
  readonly bytes: 1 | 4 | 8;
  readonly least: number;
  readonly most: number;
}

const whole: Form = { type: BIGINT, bytes: 8, least: Number.MIN_SAFE_INTEGER, most: Number.MAX_SAFE_INTEGER };
const day: Form = { type: DATE, bytes: 4, least: -(2 ** 31) + 2, most: 2 ** 31 - 2 };

/**
 * The writer of packed numbers. The form is that of the column's type, so that DuckDB casts nothing but
 * smaller integers, whose range it checks.
 *
 * @throws DuckDbError - CONVERSION with the column's name, when the type or a value does not fit
 */
export function numberWriter(
  name: string,
  columnType: DuckDBType,
  values: Float64Array,
  start: number,
  count: number,
): ColumnWriter {
  const form = formOf(columnType);
  if (form === null) throw new DuckDbError('CONVERSION', {}, { column: name });
  return {
    type: form.type,
    write(chunk, column, scratch) {
      const vector = bindings.data_chunk_get_vector(chunk.chunk, column);
      const { nulls } = scratch;
      scratch.clear(count * form.bytes);
      const put = putter(scratch, form.bytes);
      for (let at = 0; at < count; at += 1) {
        const value = values[start + at] ?? Number.NaN;
        if (Number.isNaN(value)) nulls.setNull(at);
        else if (!Number.isInteger(value) || value < form.least || value > form.most) {
          throw new DuckDbError('CONVERSION', {}, { column: name });
        } else put(at, value);
      }
      bindings.copy_data_to_vector(vector, 0, scratch.buffer, 0, count * form.bytes);
      nulls.copyTo(vector, count);
    },
  };
}

/** The writer of surrogate keys, 0 being none. */
export function keyWriter(
  name: string,
  columnType: DuckDBType,
  values: BigInt64Array,
  start: number,
  count: number,
): ColumnWriter {
  if (columnType.typeId !== DuckDBTypeId.BIGINT) throw new DuckDbError('CONVERSION', {}, { column: name });
  return {
    type: BIGINT,
    write(chunk, column, scratch) {
      const vector = bindings.data_chunk_get_vector(chunk.chunk, column);
      const part = values.slice(start, start + count);
      const { nulls } = scratch;
      nulls.clear();
      for (let at = 0; at < count; at += 1) if (part[at] === 0n) nulls.setNull(at);
      bindings.copy_data_to_vector(vector, 0, part.buffer, 0, part.byteLength);
      nulls.copyTo(vector, count);
    },
  };
}

function formOf(type: DuckDBType): Form | null {
  switch (type.typeId) {
    case DuckDBTypeId.SMALLINT:
    case DuckDBTypeId.INTEGER:
    case DuckDBTypeId.BIGINT:
      return whole;
    case DuckDBTypeId.DATE:
      return day;
    case DuckDBTypeId.TIMESTAMP:
      return { ...whole, type: TIMESTAMP_S };
    case DuckDBTypeId.BOOLEAN:
      return { type: BOOLEAN, bytes: 1, least: 0, most: 1 };
    case DuckDBTypeId.DECIMAL:
      return decimalForm(type);
    default:
      return null;
  }
}

/** A decimal of up to 18 digits lies in 64 bits, times ten to its scale; others lie otherwise. */
function decimalForm(type: DuckDBType): Form | null {
  if (!(type instanceof DuckDBDecimalType) || type.width <= 9 || type.width > 18) return null;
  return { ...whole, type };
}

function putter(scratch: Scratch, size: Form['bytes']): (at: number, value: number) => void {
  if (size === 8) return sixtyFourBits(scratch.words);
  const cells = size === 4 ? scratch.signed : scratch.bytes;
  return (at, value) => {
    cells[at] = value;
  };
}

/** Two words a value, the lower one first; bigints would be slow to make. */
function sixtyFourBits(words: Uint32Array): (at: number, value: number) => void {
  return (at, value) => {
    words[2 * at] = value;
    words[2 * at + 1] = Math.floor(value / 2 ** 32);
  };
}
