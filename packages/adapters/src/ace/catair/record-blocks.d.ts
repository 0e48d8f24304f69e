/**
 * Cuts a stream into blocks that end where a record ends: behind a line end, or in one unbroken string behind a
 * multiple of 80 characters.
 *
 * @yields blocks of whole records
 */
export declare function recordBlocks(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer>;
/** Takes the range of a record, the blanks behind it cut off, and its line. */
export type RecordTaker = (bytes: Buffer, start: number, end: number, line: number) => void;
/**
 * Goes through the records of blocks. A line may be trimmed or padded with blanks, beyond column 80 too; a longer
 * line that is not padding holds several records, each of which then counts as a line. Empty lines are no records.
 *
 * @returns what takes the next block
 */
export declare function recordScanner(take: RecordTaker): (block: Buffer) => void;
//# sourceMappingURL=record-blocks.d.ts.map