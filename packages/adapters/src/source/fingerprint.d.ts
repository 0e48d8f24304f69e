/** SHA-256 of a stream of bytes, in hexadecimal. */
export declare function fingerprintOf(stream: AsyncIterable<Buffer>): Promise<string>;
/**
 * One fingerprint of several: that of the only one, or SHA-256 over their sorted list, so that it does not
 * depend on the order in which files are given.
 */
export declare function combinedFingerprint(fingerprints: readonly string[]): string;
//# sourceMappingURL=fingerprint.d.ts.map
