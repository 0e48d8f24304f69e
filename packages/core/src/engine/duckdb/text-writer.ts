import { VARCHAR } from '@duckdb/node-api';
import { bindings } from './bindings.ts';
import type { ColumnWriter } from './column-writer.ts';
import { DuckDbError } from './duckdb-error.ts';

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
    write(chunk, column, scratch) {
      const vector = bindings.data_chunk_get_vector(chunk.chunk, column);
      scratch.clear(count * textBytes);
      const longer: [at: number, text: string][] = [];
      for (let at = 0; at < count; at += 1) {
        const value = values[start + at] ?? null;
        if (value === null) scratch.nulls.setNull(at);
        else if (typeof value !== 'string') throw new DuckDbError('CONVERSION', {}, { column: name });
        else if (!lay(scratch.bytes, at, value)) longer.push([at, value]);
      }
      bindings.copy_data_to_vector(vector, 0, scratch.buffer, 0, count * textBytes);
      for (const [at, text] of longer) bindings.vector_assign_string_element(vector, at, text);
      scratch.nulls.copyTo(vector, count);
    },
  };
}

/** Lays a text into its place; false, and nothing laid, when it is too long or not ASCII. */
function lay(bytes: Uint8Array, at: number, text: string): boolean {
  const { length } = text;
  if (length > inlineBytes) return false;
  const from = at * textBytes;
  for (let place = 0; place < length; place += 1) {
    const unit = text.charCodeAt(place);
    if (unit > 0x7f) {
      bytes.fill(0, from, from + textBytes);
      return false;
    }
    bytes[from + 4 + place] = unit;
  }
  bytes[from] = length;
  return true;
}
