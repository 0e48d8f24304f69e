/**
 * From each code to the sentence that its parameters make; no sentence repeats a value of the data. The comments
 * are the reference of the codes.
 */
declare const sentences: {
    /** The content of a field is not what its layout says; the place has its name. */
    readonly FIELD_NOT_UNDERSTOOD: (p: {
        reason: FieldFaultCode;
    }) => string;
    /** A block ends without its trailer (Y): the message was cut off, or put together wrongly. */
    readonly BLOCK_NOT_CLOSED: () => string;
    /** A batch ends without its trailer (Z): the message was cut off. */
    readonly BATCH_NOT_CLOSED: () => string;
    /** A trailer (Y or Z) where nothing is open. */
    readonly TRAILER_WITHOUT_HEADER: () => string;
    /** The trailer names another port, filer, application, site or day than its header. */
    readonly TRAILER_DIFFERS: () => string;
    /** The trailer of a block of CBP counts other records than there are. */
    readonly COUNT_DIFFERS: () => string;
    /** A block header (B) outside of a batch: the batch header (A) is missing. */
    readonly BLOCK_OUTSIDE_BATCH: () => string;
    /** Records outside of a block, and the option that would name their application is not given. */
    readonly RECORD_OUTSIDE_BLOCK: () => string;
    /** A record where its application has none, such as a tariff number before any line. */
    readonly RECORD_OUT_OF_PLACE: () => string;
    /** A record that may stand once stands again. */
    readonly RECORD_REPEATED: () => string;
    /** A value to be written is too long, is not what the field holds, or has digits that the field cannot show. */
    readonly VALUE_DOES_NOT_FIT: () => string;
};
/** Why a field is not understood. */
export type FieldFaultCode = 'NOT_A_NUMBER' | 'NOT_A_DATE' | 'NOT_A_TIME';
/** Every code of {@link CatairError}. */
export type CatairErrorCode = keyof typeof sentences;
type ContentCode = 'FIELD_NOT_UNDERSTOOD' | 'RECORD_OUT_OF_PLACE' | 'RECORD_REPEATED' | 'VALUE_DOES_NOT_FIT';
/** The codes of what can be wrong with an envelope. */
export type EnvelopeCode = Exclude<CatairErrorCode, ContentCode>;
/** A message, a field or a value to be written that is not as CATAIR has it. */
export declare const CatairError: import("@tradepulse/privacy").CodedErrorClass<{
    /** The content of a field is not what its layout says; the place has its name. */
    readonly FIELD_NOT_UNDERSTOOD: (p: {
        reason: FieldFaultCode;
    }) => string;
    /** A block ends without its trailer (Y): the message was cut off, or put together wrongly. */
    readonly BLOCK_NOT_CLOSED: () => string;
    /** A batch ends without its trailer (Z): the message was cut off. */
    readonly BATCH_NOT_CLOSED: () => string;
    /** A trailer (Y or Z) where nothing is open. */
    readonly TRAILER_WITHOUT_HEADER: () => string;
    /** The trailer names another port, filer, application, site or day than its header. */
    readonly TRAILER_DIFFERS: () => string;
    /** The trailer of a block of CBP counts other records than there are. */
    readonly COUNT_DIFFERS: () => string;
    /** A block header (B) outside of a batch: the batch header (A) is missing. */
    readonly BLOCK_OUTSIDE_BATCH: () => string;
    /** Records outside of a block, and the option that would name their application is not given. */
    readonly RECORD_OUTSIDE_BLOCK: () => string;
    /** A record where its application has none, such as a tariff number before any line. */
    readonly RECORD_OUT_OF_PLACE: () => string;
    /** A record that may stand once stands again. */
    readonly RECORD_REPEATED: () => string;
    /** A value to be written is too long, is not what the field holds, or has digits that the field cannot show. */
    readonly VALUE_DOES_NOT_FIT: () => string;
}>;
export {};
//# sourceMappingURL=catair-error.d.ts.map