/** Who sends a message, of which application, and when. */
export interface MessageEnvelope {
    readonly site: string;
    readonly filer: string;
    readonly port: string;
    readonly application: string;
    /** Day of transmission, `YYYY-MM-DD`. */
    readonly day: string;
}
/**
 * Puts records into an envelope: a batch of one block, without a password.
 *
 * @yields records of 80 characters, without line ends
 */
export declare function encodeMessage(envelope: MessageEnvelope, records: Iterable<string>): Generator<string>;
//# sourceMappingURL=encode-message.d.ts.map