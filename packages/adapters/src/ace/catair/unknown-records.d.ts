/** Records of a tag that no layout is known of. */
export interface UnknownTag {
    readonly application: string | null;
    /** Two characters, or four where letters are followed by digits (`PG01`); `?` when it does not look like a tag. */
    readonly tag: string;
    readonly count: number;
}
/** Counts records whose layout is not known. What they hold is not kept, for nobody knows what it is. */
export declare class UnknownRecords {
    #private;
    /** Counts a record by its first four characters. */
    add(application: string | null, beginning: string): void;
    /** What was counted since the last time. */
    taken(): readonly UnknownTag[];
}
//# sourceMappingURL=unknown-records.d.ts.map