import type { EnvelopeCode } from './catair-error.ts';
/** Something about a message that is not as it must be; where, but never what. */
export interface CatairProblem {
    readonly code: EnvelopeCode;
    /** `reject`: the message is cut off or put together wrongly. `warn`: its records can be trusted. */
    readonly severity: 'reject' | 'warn';
    readonly file: string;
    readonly line: number;
}
//# sourceMappingURL=catair-problem.d.ts.map