import type { ReadOptions, RejectedRow } from '@tradepulse/core';
import { ReadError } from '../errors/read-error.ts';
import type { ByteFile } from '../source/byte-file.ts';
import type { Field, FieldName, Layout, LayoutRecord } from './layout.ts';
import { readRecords } from './read-records.ts';
import { recordDecoder, type RecordDecoder } from './record-decoder.ts';

/** A record and where it stands. */
export interface PlacedRecord<R> {
  readonly file: string;
  readonly line: number;
  readonly record: R;
}

/** How a member is read record by record. */
export interface FixedWidthOptions<Name extends string = string> extends ReadOptions {
  /** Fields to decode; all of them when it is not given. Fewer fields are read faster. */
  readonly fields?: readonly Name[];
  /** Takes the rows that are not understood; without it the first of them raises an error. */
  readonly onRejected?: (row: RejectedRow) => void;
}

/**
 * Reads a member of a layout, record by record, as its publisher prints it: whole dollars, kilograms, units.
 *
 * @example
 * for await (const { record } of readFixedWidth(file, countryTable)) names.set(record.cty_code, record.cty_name);
 * @yields the records that are understood, in the order of the file
 * @throws ReadError - ROW_NOT_UNDERSTOOD at the first bad row when `onRejected` is not given
 */
export async function* readFixedWidth<L extends Layout, Name extends FieldName<L> = FieldName<L>>(
  file: ByteFile,
  layout: L,
  options: FixedWidthOptions<Name> = {},
): AsyncGenerator<PlacedRecord<Pick<LayoutRecord<L>, Name>>> {
  const decode = layoutDecoder(layout, options.fields);
  const onRejected = options.onRejected ?? refuse;
  for await (const batch of readRecords(file, layout.length, decode, options)) {
    batch.rejected.forEach((row) => onRejected(row));
    for (const [at, record] of batch.records.entries()) {
      yield { file: batch.file, line: batch.lines[at] ?? 0, record };
    }
  }
}

/**
 * Raises the error of a row that is not understood.
 *
 * @throws ReadError - ROW_NOT_UNDERSTOOD
 */
export function refuse({ file, line, column, code }: RejectedRow): never {
  const place = { file, line, ...(column !== null && { column }) };
  throw new ReadError('ROW_NOT_UNDERSTOOD', { reason: code }, place);
}

/** The decoder of a layout's own fields, or of some of them. */
export function layoutDecoder<L extends Layout, Name extends FieldName<L>>(
  layout: L,
  names?: readonly Name[],
): RecordDecoder<Pick<LayoutRecord<L>, Name>> {
  const wanted = new Set<string>(names ?? layout.fields.map(({ name }) => name));
  const fields = layout.fields.filter(({ name }) => wanted.has(name));
  const template = Object.fromEntries(fields.map(({ name }) => [name, null]));
  const slots = (kind: Field['kind']) =>
    fields
      .filter((field) => field.kind === kind)
      .map(({ name, start, end }) => ({ column: name, start: start - 1, end }));
  return recordDecoder({
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names above are the layout's own
    template: template as unknown as Pick<LayoutRecord<L>, Name>,
    texts: slots('text').map((slot) => ({ ...slot, format: 'text' })),
    numbers: slots('number').map((slot) => ({ ...slot, factor: 1, most: Number.MAX_SAFE_INTEGER })),
  });
}
