import { errorClass } from '@tradepulse/privacy';

/**
 * From each code to the sentence that its parameters make; no sentence repeats a value of the data. The
 * comments are the reference of the codes: what the sentence leaves out, and what to do.
 */
const sentences = {
  /** The operating system gives no content; `reason` is its code, such as `ENOENT`. */
  FILE_NOT_READABLE: (p: { reason: string }) => `the file cannot be read: ${p.reason}`,
  /** The period is taken from the archive's name, and the name is not as its publisher gives it. */
  ARCHIVE_NAME: (p: { expected: string }) =>
    `the name does not say the statistical period: expected ${p.expected}, or the option \`period\``,
  /** The file does not begin as a zip archive does: often a page of HTML saved under its name. */
  ARCHIVE_NOT_ZIP: () => 'the file is not a zip archive',
  /** What the file holds, unpacked when it is gzip, does not begin as a tar archive does. */
  ARCHIVE_NOT_TAR: () => 'the file is not a tar archive',
  /** The end of an archive or gzip file is missing: fetch it again. */
  ARCHIVE_TRUNCATED: () => 'the archive ends before its end: it was cut off',
  /** What is there does not fit together: a length, a checksum, the directory, the packed bytes. */
  ARCHIVE_DAMAGED: (p: { reason: string }) => `the archive is damaged: ${p.reason}`,
  /** A member's name could reach outside its folder when unpacked; entries are counted from 1. */
  ARCHIVE_MEMBER_NAME: (p: { entry: number; reason: string }) =>
    `the name of entry ${p.entry} is not safe: ${p.reason}`,
  /** A member points to another file; links are never followed, and devices never opened. */
  ARCHIVE_MEMBER_LINK: (p: { entry: number }) => `entry ${p.entry} is a link, not a file`,
  /** A member, or the directory itself (entry 0), needs a password; none can be given. */
  ARCHIVE_ENCRYPTED: (p: { entry: number }) => `entry ${p.entry} is encrypted`,
  /** A member is packed otherwise; `method` is the number that the zip format gives it. */
  ARCHIVE_METHOD: (p: { method: number }) =>
    `the compression method ${p.method} is not read: only stored and deflated members are`,
  /** Entries share bytes, as they do in zip bombs and in no honest archive. */
  ARCHIVE_OVERLAP: (p: { entry: number }) => `entry ${p.entry} shares bytes with another entry`,
  /** Unpacking was stopped at a limit, see {@link ReadLimits}. */
  ARCHIVE_TOO_LARGE: (p: { limit: 'maxBytes' | 'maxRatio'; most: number }) =>
    `the content unpacks to more than the limit ${p.limit} (${p.most}) allows`,
  /** Listing was stopped at the limit, see {@link ReadLimits}. */
  ARCHIVE_TOO_MANY_ENTRIES: (p: { most: number }) =>
    `the archive has more than ${p.most} entries, the limit maxEntries`,
  /** A file without which the release cannot be loaded, or not be reconciled, is not there. */
  MEMBER_MISSING: (p: { member: string }) => `the archive holds no ${p.member}`,
  /** Two files answer to one name (letter case aside): which of them to read would be chance. */
  MEMBER_DUPLICATED: (p: { member: string }) => `the archive holds ${p.member} more than once`,
  /** The name and the length of the records together fit no layout that is known. */
  LAYOUT_UNKNOWN: (p: { member: string; length: number }) =>
    `no layout of ${p.member} has records of ${p.length} characters`,
  /** No line or row of a real file is so long: it is not of the format that it is read as. */
  LINE_TOO_LONG: (p: { most: number }) => `a line has more than ${p.most} bytes`,
  /** A row where none may go to quarantine; `reason` is the code that it would have there. */
  ROW_NOT_UNDERSTOOD: (p: { reason: string }) => `a row is not understood: ${p.reason}`,
  /** There is no header, or no row below it that could be detail or a total. */
  API_ANSWER_EMPTY: () =>
    'the answer holds no row: the API answers 204 with an empty body when it has no data',
  /** The API answered with a page for people. */
  API_ANSWER_IS_HTML: () =>
    'the answer is an HTML page, not data: the API sends one with status 200 when a key is missing or wrong',
  /** JSON of another shape, such as an error message of the API. */
  API_ANSWER_NOT_TABLE: (p: { expected: string }) => `the answer is not a table: expected ${p.expected}`,
  /** The closing bracket of the JSON is missing: fetch it again. */
  API_ANSWER_TRUNCATED: () => 'the answer ends before its end: it was cut off',
  /** A name in the header is not of this API, or there is no header; the place has its position, from 1. */
  API_VARIABLE_UNKNOWN: () => 'a column of the header is no known variable',
  /** A variable of the API that the facts have no column for: leave it out of the query. */
  API_VARIABLE_UNSUPPORTED: (p: { variable: string }) =>
    `the warehouse has no place for the variable ${p.variable}`,
  /** A column that no answer can do without: the commodity, or any figure at all. */
  API_VARIABLE_MISSING: (p: { variable: string }) => `the header has no ${p.variable}`,
  /** Neither a column nor an option says the year or the month. */
  API_PERIOD_MISSING: (p: { option: string }) => `no column says the period: give the option \`${p.option}\``,
  /** Files that are read as one answer come of different queries. */
  API_HEADERS_DIFFER: () => 'the files of one answer must have the same variables',
  /** A chapter and its headings in one answer would count the same trade twice. */
  API_LEVELS_MIXED: (p: { first: number; other: number }) =>
    `commodities of ${p.first} and of ${p.other} digits are mixed: load each level on its own`,
  /** Ask for countries, or for the total of all of them. */
  API_NO_DETAIL: () => 'the answer holds group rows only, which overlap each other',
  /** There is no detail, and none of the kinds of totals holds all the others. */
  API_TOTALS_AMBIGUOUS: () =>
    'the answer holds totals of several kinds and no detail: ask for one kind of total, or for the detail',
  /** A quote in a CSV file is opened and not closed, or stands inside a cell. */
  API_QUOTES: () => 'the quotes of a line do not match',
} as const;

/** Every code of {@link ReadError}. */
export type ReadErrorCode = keyof typeof sentences;

/**
 * A file that cannot be read as what it is said to be. Rows that are not understood one by one do not
 * raise it: they go to quarantine.
 */
export const ReadError = errorClass('ReadError', sentences);
