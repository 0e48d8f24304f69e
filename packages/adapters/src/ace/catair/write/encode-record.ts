import type { CatairFields, RecordLayout, Words } from '../layouts/record-layout.ts';
import { encodeField, type PlainValue } from './encode-field.ts';

/** Plain values of a record by the names of its fields; what is left out is blank. */
export type PlainValues<F extends CatairFields> = {
  readonly [N in keyof F as F[N]['kind'] extends 'dropped' ? never : N]?: PlainValue<F[N]>;
};

const WIDTH = 80;

/**
 * Writes a record: 80 characters, filler blank. For made-up records: it takes plain values, sealed ones cannot be
 * written.
 *
 * @throws CatairError - VALUE_DOES_NOT_FIT, with the name of the field
 * @example
 * encodeRecord(ae62, { accountingClassCode: '499', userFeeAmount: 3358 }); // '6249900003358' and 67 blanks
 */
export function encodeRecord<F extends CatairFields>(
  layout: RecordLayout<F>,
  values: PlainValues<F>,
): string {
  const plain: Readonly<Record<string, string | number | null | undefined>> = values;
  let record = layout.tag;
  for (const [name, field] of Object.entries(layout.fields)) {
    record = record.padEnd(field.start - 1) + encodeField(name, field, plain[name] ?? null);
  }
  return withWords(record.padEnd(WIDTH), layout.says);
}

function withWords(record: string, says: Words | undefined): string {
  if (says === undefined) return record;
  const at = says.start - 1;
  return record.slice(0, at) + says.words + record.slice(at + says.words.length);
}
