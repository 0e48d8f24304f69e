import { VARCHAR } from '@duckdb/node-api';
import { bindings } from './bindings.ts';
import type { ColumnWriter } from './column-writer.ts';
import { DuckDbError } from './duckdb-error.ts';
import { NullMask } from './null-mask.ts';

/** DuckDB keeps texts of up to so many bytes in the vector itself, after their length in four bytes. */
const inlineBytes = 12;
const textBytes = 16;

/**
 * The writer of texts. Short texts of ASCII, which codes and most identifiers are, are laid into the vector in
 * the form in which DuckDB keeps them, all at one call; others take a call each.
 *
 * @throws DuckDbError - CONVERSION with the column's name, when it writes
 */
export function textWriter(
  name: string,
  values: readonly unknown[],
  start: number,
  count: number,
): ColumnWriter {
  return {
    type: VARCHAR,
    write(chunk, column) {
      const vector = bindings.data_chunk_get_vector(chunk.chunk, column);
      const cells = new Cells(count);
      const longer: [at: number, text: string][] = [];
      for (let at = 0; at < count; at += 1) {
        const value = values[start + at] ?? null;
        if (value === null) cells.nulls.setNull(at);
        else if (typeof value !== 'string') throw new DuckDbError('CONVERSION', {}, { column: name });
        else if (!cells.lay(at, value)) longer.push([at, value]);
      }
      bindings.copy_data_to_vector(vector, 0, cells.bytes.buffer, 0, count * textBytes);
      for (const [at, text] of longer) bindings.vector_assign_string_element(vector, at, text);
      cells.nulls.copyTo(vector, count);
    },
  };
}

/** The texts of a vector as DuckDB keeps them. */
class Cells {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly nulls = new NullMask();

  constructor(count: number) {
    this.bytes = new Uint8Array(count * textBytes);
  }

  /** Lays a text into its place; false, and nothing laid, when it is too long or not ASCII. */
  lay(at: number, text: string): boolean {
    const { length } = text;
    if (length > inlineBytes) return false;
    const from = at * textBytes;
    for (let place = 0; place < length; place += 1) {
      const unit = text.charCodeAt(place);
      if (unit > 0x7f) {
        this.bytes.fill(0, from, from + textBytes);
        return false;
      }
      this.bytes[from + 4 + place] = unit;
    }
    this.bytes[from] = length;
    return true;
  }
}
