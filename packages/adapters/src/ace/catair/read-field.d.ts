import type { FieldFaultCode } from './catair-error.ts';
import type { FieldValue } from './field-value.ts';
import type { CatairField } from './layouts/record-layout.ts';
/** Why a field is not understood; what it holds is not in it. */
export declare class FieldFault {
    readonly code: FieldFaultCode;
    constructor(code: FieldFaultCode);
}
/**
 * Reads one field of the record that lies between two offsets; what a record that was trimmed lacks is blank, and so
 * is a field that its version of the layout does not have.
 *
 * @returns its value, or why it has none
 */
export declare function readField(field: CatairField | undefined, bytes: Buffer, recordStart: number, recordEnd: number): FieldValue | FieldFault;
//# sourceMappingURL=read-field.d.ts.map