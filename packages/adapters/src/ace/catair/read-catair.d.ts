import type { ReadOptions } from '@tradepulse/core';
import type { ByteFile } from '../../source/byte-file.ts';
import type { CatairProblem } from './catair-problem.ts';
import { CatairRecord } from './catair-record.ts';
import { type UnknownTag } from './unknown-records.ts';
/** How a file of CATAIR messages is read. */
export interface CatairOptions extends ReadOptions {
    /** Application identifier of records that stand in no block, such as a fragment of a message. */
    readonly application?: string;
    /** Day of a message whose batch header has none: which version of a layout it has. The newest, when not given. */
    readonly day?: string;
    /** Takes what is wrong with envelopes; without it the first one of severity `reject` raises an error. */
    readonly onProblem?: (problem: CatairProblem) => void;
}
/** Records in the order of the file. */
export interface CatairBatch {
    readonly file: string;
    /** Records whose layout is known, those of the envelopes among them. */
    readonly records: readonly CatairRecord[];
    /** How many records of which tag were passed over, because no layout of theirs is known. */
    readonly unknown: readonly UnknownTag[];
}
/**
 * Reads messages of the Automated Broker Interface: records of 80 columns in envelopes, trimmed, padded, with line
 * ends or without any. Memory holds one piece of the file; fields are read when they are asked for.
 *
 * @example
 * for await (const { records } of readCatair(file)) {
 *   for (const record of records) if (record.is(ae50)) duty += record.get('dutyAmount') ?? 0;
 * }
 * @yields batches, in the order of the file
 * @throws CatairError - a problem of an envelope, when `onProblem` is not given
 */
export declare function readCatair(file: ByteFile, options?: CatairOptions): AsyncGenerator<CatairBatch>;
//# sourceMappingURL=read-catair.d.ts.map