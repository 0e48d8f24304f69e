import { errorClass, type CodedErrorClass } from '../errors/coded-error.ts';

const sentences = {
  /** The key is not 32 bytes, or is no key at all (all bytes alike). */
  TOKEN_KEY_UNUSABLE: () => 'the key of the redaction tokens is not 32 bytes of a random key',
  /** A detector is none, by its number in the list (from 1). */
  DETECTOR_MALFORMED: (p: { detector: number; problem: string }) =>
    `the detector number ${p.detector} is malformed: ${p.problem}`,
} as const;

/** A redactor cannot be opened with what it was given. */
export const RedactionError: CodedErrorClass<typeof sentences> = errorClass('RedactionError', sentences);
