import type { CatairFields, RecordLayout } from '../layouts/record-layout.ts';
import { type PlainValue } from './encode-field.ts';
/** Plain values of a record by the names of its fields; what is left out is blank. */
export type PlainValues<F extends CatairFields> = {
    readonly [N in keyof F as F[N]['kind'] extends 'dropped' ? never : N]?: PlainValue<F[N]>;
};
/**
 * Writes a record: 80 characters, filler blank. For made-up records: it takes plain values, sealed ones cannot be
 * written.
 *
 * @throws CatairError - VALUE_DOES_NOT_FIT, with the name of the field
 * @example
 * encodeRecord(ae62, { accountingClassCode: '499', userFeeAmount: 3358 }); // '6249900003358' and 67 blanks
 */
export declare function encodeRecord<F extends CatairFields>(layout: RecordLayout<F>, values: PlainValues<F>): string;
//# sourceMappingURL=encode-record.d.ts.map