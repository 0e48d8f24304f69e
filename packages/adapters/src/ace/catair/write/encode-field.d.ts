import type { CatairField } from '../layouts/record-layout.ts';
/** The plain value that a field is written from. */
export type PlainValue<F extends CatairField = CatairField> = F extends {
    readonly kind: 'money' | 'number';
} ? number | null : F extends {
    readonly kind: 'dropped';
} ? null : string | null;
/**
 * Writes a value in the positions of its field: numbers to the right behind zeros, everything else to the left before
 * blanks. A negative amount has its sign directly before its digits and blanks before that, as the Entry Summary
 * Query prints it.
 *
 * @throws CatairError - VALUE_DOES_NOT_FIT, with the name of the field
 */
export declare function encodeField(name: string, field: CatairField, value: string | number | null): string;
//# sourceMappingURL=encode-field.d.ts.map