import type { CatairProblem } from './catair-problem.ts';
import { CatairRecord, type CatairBlock, type RecordSource } from './catair-record.ts';
type Report = (code: CatairProblem['code'], severity: CatairProblem['severity'], line: number) => void;
/**
 * Follows the envelopes of a file: batches (A..Z) that hold blocks (B..Y). What is wrong with them is reported and
 * the records go on: a missing trailer does not make those before it unreadable.
 */
export declare class Envelope {
    #private;
    constructor(report: Report);
    /** The block that is open. */
    get block(): CatairBlock | null;
    /**
     * Takes a record of an envelope.
     *
     * @returns the record, or null when it is of the content
     */
    take(source: RecordSource): CatairRecord | null;
    /** Takes the end of the file. */
    close(): void;
}
export {};
//# sourceMappingURL=envelope.d.ts.map