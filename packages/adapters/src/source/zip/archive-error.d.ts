/**
 * The typed form of an error of the zip library, whose own text may repeat names of members. The reason of
 * an abort, which may be any error, is left as it is.
 */
export declare function archiveError(path: string, error: unknown, signal?: AbortSignal): Promise<unknown>;
//# sourceMappingURL=archive-error.d.ts.map
