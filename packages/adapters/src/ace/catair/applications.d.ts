/** What an application identifier says of the records in its block. */
export interface Application {
    /** The chapters whose records may stand in the block; of two that share a tag the first is meant. */
    readonly chapters: readonly string[];
    /** Whether CBP sends it. Only then does the trailer of a block count its records. */
    readonly fromCbp: boolean;
}
/** The application of an identifier, or null when none of its chapters is known. */
export declare function applicationOf(identifier: string | null): Application | null;
//# sourceMappingURL=applications.d.ts.map