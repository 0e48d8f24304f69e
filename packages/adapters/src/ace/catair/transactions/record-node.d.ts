import type { CodedError } from '@tradepulse/privacy';
import type { CatairRecord } from '../catair-record.ts';
import type { RecordValues } from '../field-value.ts';
import type { CatairFields, RecordLayout } from '../layouts/record-layout.ts';
/** A record and those that belong to it, in the order of the message. */
export interface RecordNode<F extends CatairFields = CatairFields> {
    readonly record: CatairRecord<F>;
    readonly children: readonly RecordNode[];
}
/** The children of a layout. */
export declare function childrenOf<F extends CatairFields>(node: RecordNode, layout: RecordLayout<F>): readonly RecordNode<F>[];
/**
 * The values of all children of a layout.
 *
 * @throws CatairError - FIELD_NOT_UNDERSTOOD
 */
export declare function valuesOf<F extends CatairFields>(node: RecordNode, layout: RecordLayout<F>): readonly RecordValues<F>[];
/**
 * The values of the only child of a layout, or null when there is none.
 *
 * @throws CatairError - FIELD_NOT_UNDERSTOOD; RECORD_REPEATED when there is a second
 */
export declare function onlyValuesOf<F extends CatairFields>(node: RecordNode, layout: RecordLayout<F>): RecordValues<F> | null;
/** An error about the place of a record. */
export declare function placed(code: 'RECORD_REPEATED' | 'RECORD_OUT_OF_PLACE', record: CatairRecord): CodedError;
//# sourceMappingURL=record-node.d.ts.map