import { errorClass } from '@tradepulse/privacy';

/**
 * From each code to the sentence that its parameters make; no sentence repeats a value of the data. The comments
 * are the reference of the codes.
 */
const sentences = {
  /** The content of a field is not what its layout says; the place has its name. */
  FIELD_NOT_UNDERSTOOD: (p: { reason: FieldFaultCode }) => `a field is not understood: ${p.reason}`,
  /** A block ends without its trailer (Y): the message was cut off, or put together wrongly. */
  BLOCK_NOT_CLOSED: () => 'a block has no trailer (Y)',
  /** A batch ends without its trailer (Z): the message was cut off. */
  BATCH_NOT_CLOSED: () => 'a batch has no trailer (Z)',
  /** A trailer (Y or Z) where nothing is open. */
  TRAILER_WITHOUT_HEADER: () => 'a trailer (Y or Z) closes nothing',
  /** The trailer names another port, filer, application, site or day than its header. */
  TRAILER_DIFFERS: () => 'a trailer (Y or Z) does not belong to its header',
  /** The trailer of a block of CBP counts other records than there are. */
  COUNT_DIFFERS: () => 'the count in a trailer (Y) is not the count of its records',
  /** A block header (B) outside of a batch: the batch header (A) is missing. */
  BLOCK_OUTSIDE_BATCH: () => 'a block stands outside of a batch',
  /** Records outside of a block, and the option that would name their application is not given. */
  RECORD_OUTSIDE_BLOCK: () => 'a record stands outside of a block: give the option `application`',
  /** A record where its application has none, such as a tariff number before any line. */
  RECORD_OUT_OF_PLACE: () => 'a record stands where none of its kind may stand',
  /** A record that may stand once stands again. */
  RECORD_REPEATED: () => 'a record that may stand once stands again',
  /** A value to be written is too long, is not what the field holds, or has digits that the field cannot show. */
  VALUE_DOES_NOT_FIT: () => 'a value does not fit its field',
} as const;

/** Why a field is not understood. */
export type FieldFaultCode = 'NOT_A_NUMBER' | 'NOT_A_DATE' | 'NOT_A_TIME';

/** Every code of {@link CatairError}. */
export type CatairErrorCode = keyof typeof sentences;

type ContentCode = 'FIELD_NOT_UNDERSTOOD' | 'RECORD_OUT_OF_PLACE' | 'RECORD_REPEATED' | 'VALUE_DOES_NOT_FIT';

/** The codes of what can be wrong with an envelope. */
export type EnvelopeCode = Exclude<CatairErrorCode, ContentCode>;

/** A message, a field or a value to be written that is not as CATAIR has it. */
export const CatairError = errorClass('CatairError', sentences);
