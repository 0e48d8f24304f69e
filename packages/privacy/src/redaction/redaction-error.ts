import { errorClass, type CodedErrorClass } from '../errors/coded-error.ts';

const sentences = {
  /** The key is not 32 bytes, or is no key at all (all bytes alike). */
  TOKEN_KEY_UNUSABLE: () => 'the key of the redaction tokens is not 32 bytes of a random key',
  /** A detector is none, by its number in the list (from 1). */
  DETECTOR_MALFORMED: (p: { detector: number; problem: string }) =>
    `the detector number ${p.detector} is malformed: ${p.problem}`,
  /** The catalogue of fields, or the list of transformations, names a class that is none. */
  CLASS_UNKNOWN: () => 'a class that fields or transformations name is none',
  /** Such as a token of a Social Security number, or a credential that is masked. */
  TRANSFORMATION_NOT_ADMITTED: (p: { dataClass: string }) =>
    `values of the class ${p.dataClass} may not be transformed in the way that is asked`,
  /** Tokens are asked for, and there is no key for them. */
  TOKEN_KEY_MISSING: () => 'tokens are asked for without a key for them',
} as const;

/** A redactor cannot be opened with what it was given. */
export const RedactionError: CodedErrorClass<typeof sentences> = errorClass('RedactionError', sentences);
