import { errorClass } from '@tradepulse/privacy';

/**
 * From each code to the sentence that its parameters make; no sentence repeats a value of the data, nor a title or
 * name that the file itself brought. The comments are the reference of the codes.
 */
const sentences = {
  /** The manifest is not JSON in UTF-8. */
  MANIFEST_NOT_JSON: () => 'the manifest is not JSON in UTF-8',
  /** The manifest is longer than any of its kind can be. */
  MANIFEST_TOO_LONG: (p: { most: number }) => `the manifest has more than ${p.most} bytes`,
  /** A member of the manifest is not there, or not as the format has it; `at` is its path, `0` the first of a list. */
  MANIFEST_SHAPE: (p: { at: string }) => `the manifest does not hold to the format at ${p.at}`,
  /** The manifest is one of a later format: a newer reader is needed. */
  MANIFEST_VERSION: (p: { newest: number }) =>
    `the schema version is not known: versions 1 to ${p.newest} are read`,
  /** A file of the manifest has a name that could reach outside its folder, or that another file has. */
  FILE_NAME: (p: { entry: number; reason: string }) =>
    `the name of file ${p.entry} of the manifest cannot be used: ${p.reason}`,
  /** The totals of a file are not those of its amounts: each amount column has one, and nothing else has. */
  FILE_TOTALS: (p: { column: string | null }) =>
    p.column === null ? 'a total is of no amount column' : `the column ${p.column} has no total`,
  /** The manifest names a file that is not there: the delivery is not complete. */
  FILE_MISSING: () => 'the file that the manifest names is not there',
  /** There are files that the manifest does not name: what they hold nobody answers for. */
  FILE_NOT_LISTED: (p: { files: number }) =>
    `${p.files} ${p.files === 1 ? 'file is' : 'files are'} not named in the manifest`,
  /** The file is longer or shorter than the manifest says. */
  FILE_LENGTH: (p: { announced: number; found: number }) =>
    `the file has ${p.found} bytes instead of ${p.announced}`,
  /** The file is not the one whose hash the manifest has. */
  FILE_HASH: () => 'the file is not what the manifest says: its SHA-256 is another',
  /** The file has no line of titles. */
  HEADER_MISSING: () => 'the file has no line of titles',
  /** The line of titles has a title that is no column of the subject; `position` counts from 1. */
  HEADER_UNKNOWN_COLUMN: (p: { position: number }) =>
    `the title at position ${p.position} is no column of the subject`,
  /** The line of titles has a column twice. */
  HEADER_REPEATED_COLUMN: (p: { column: string }) => `the column ${p.column} is there twice`,
  /** A column without which a record is none. */
  HEADER_MISSING_COLUMN: (p: { column: string }) => `the column ${p.column} is missing`,
  /** A record is longer than any of its kind can be: often a quote that is opened and never closed. */
  RECORD_TOO_LONG: (p: { most: number }) => `a record has more than ${p.most} bytes`,
  /** A quote is opened and the file ends before it is closed; the place is where its record begins. */
  QUOTE_NOT_CLOSED: () => 'a quote is not closed before the file ends',
  /** A folder to be written to holds an extract already. */
  EXTRACT_EXISTS: () => 'the folder holds an extract already',
  /** A value that is handed over to be written has no form in its column. */
  VALUE_NOT_WRITABLE: (p: { reason: string }) => `a value cannot be written: ${p.reason}`,
} as const;

/** Every code of {@link ExtractFormatError}. */
export type ExtractFormatErrorCode = keyof typeof sentences;

/**
 * An extract that cannot be read, or written, as what it is said to be. Records that are not understood one by one
 * do not raise it: they come as problems of their batch, each with its place and a code.
 */
export const ExtractFormatError = errorClass('ExtractFormatError', sentences);
