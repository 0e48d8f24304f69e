import type { CatairRecord } from '../catair-record.ts';
import type { FieldValue } from '../field-value.ts';

/**
 * The values of fields that a record repeats under numbers, `feeClassCode1`, `feeAmount1`, `feeClassCode2`, ...;
 * repetitions that are blank throughout are left out.
 *
 * @throws CatairError - FIELD_NOT_UNDERSTOOD
 * @returns one array a repetition, its values in the order of the names
 */
export function numberedValues(
  record: CatairRecord,
  names: readonly string[],
): readonly (readonly FieldValue[])[] {
  const repetitions: (readonly FieldValue[])[] = [];
  for (let at = 1; Object.hasOwn(record.layout.fields, `${names[0]}${at}`); at += 1) {
    repetitions.push(names.map((name) => record.get(`${name}${at}`)));
  }
  return repetitions.filter((values) => values.some((value) => value !== null));
}

/** The codes of fields that a record repeats under numbers. */
export function numberedCodes(record: CatairRecord, name: string): readonly string[] {
  return numberedValues(record, [name]).map(([value]) => String(value));
}

/** An amount of an accounting class: a fee, a tax, a duty. */
export interface ClassAmount {
  readonly classCode: string | null;
  /** Cents. */
  readonly amount: number | null;
}

/** The amounts of accounting classes that a record repeats under numbers. */
export function numberedAmounts(record: CatairRecord, code: string, amount: string): readonly ClassAmount[] {
  return numberedValues(record, [code, amount]).map(([classCode, cents]) => ({
    classCode: typeof classCode === 'string' ? classCode : null,
    amount: typeof cents === 'number' ? cents : null,
  }));
}

/** An entry number: filer code, seven digits and a check digit, without hyphens. */
export function entryNumberOf(filer: string | null, number: string | null): string | null {
  return filer === null || number === null ? null : filer + number;
}

/** The entry numbers that a record repeats under numbers. */
export function numberedEntries(record: CatairRecord, filer: string, number: string): readonly string[] {
  return numberedValues(record, [filer, number]).map((parts) => parts.map((part) => part ?? '').join(''));
}
