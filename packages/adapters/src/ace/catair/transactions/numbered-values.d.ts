import type { CatairRecord } from '../catair-record.ts';
import type { FieldValue } from '../field-value.ts';
/**
 * The values of fields that a record repeats under numbers, `feeClassCode1`, `feeAmount1`, `feeClassCode2`, ...;
 * repetitions that are blank throughout are left out.
 *
 * @throws CatairError - FIELD_NOT_UNDERSTOOD
 * @returns one array a repetition, its values in the order of the names
 */
export declare function numberedValues(record: CatairRecord, names: readonly string[]): readonly (readonly FieldValue[])[];
/** The codes of fields that a record repeats under numbers. */
export declare function numberedCodes(record: CatairRecord, name: string): readonly string[];
/** An amount of an accounting class: a fee, a tax, a duty. */
export interface ClassAmount {
    readonly classCode: string | null;
    /** Cents. */
    readonly amount: number | null;
}
/** The amounts of accounting classes that a record repeats under numbers. */
export declare function numberedAmounts(record: CatairRecord, code: string, amount: string): readonly ClassAmount[];
/** An entry number: filer code, seven digits and a check digit, without hyphens. */
export declare function entryNumberOf(filer: string | null, number: string | null): string | null;
/** The entry numbers that a record repeats under numbers. */
export declare function numberedEntries(record: CatairRecord, filer: string, number: string): readonly string[];
//# sourceMappingURL=numbered-values.d.ts.map