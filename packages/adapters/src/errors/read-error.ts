import { errorClass } from '@tradepulse/privacy';

/** From each code to the sentence that its parameters make; no sentence repeats a value of the data. */
const sentences = {
  FILE_NOT_READABLE: (p: { reason: string }) => `the file cannot be read: ${p.reason}`,
  ARCHIVE_NAME: (p: { expected: string }) =>
    `the name does not say the statistical period: expected ${p.expected}, or the option \`period\``,
  ARCHIVE_NOT_ZIP: () => 'the file is not a zip archive',
  ARCHIVE_TRUNCATED: () => 'the archive ends before its end: it was cut off',
  ARCHIVE_DAMAGED: (p: { reason: string }) => `the archive is damaged: ${p.reason}`,
  ARCHIVE_MEMBER_NAME: (p: { entry: number; reason: string }) =>
    `the name of entry ${p.entry} is not safe: ${p.reason}`,
  ARCHIVE_MEMBER_LINK: (p: { entry: number }) => `entry ${p.entry} is a link, not a file`,
  ARCHIVE_ENCRYPTED: (p: { entry: number }) => `entry ${p.entry} is encrypted`,
  ARCHIVE_METHOD: (p: { method: number }) =>
    `the compression method ${p.method} is not read: only stored and deflated members are`,
  ARCHIVE_OVERLAP: (p: { entry: number }) => `entry ${p.entry} shares bytes with another entry`,
  ARCHIVE_TOO_LARGE: (p: { limit: 'maxBytes' | 'maxRatio'; most: number }) =>
    `the content unpacks to more than the limit ${p.limit} (${p.most}) allows`,
  ARCHIVE_TOO_MANY_ENTRIES: (p: { most: number }) =>
    `the archive has more than ${p.most} entries, the limit maxEntries`,
  MEMBER_MISSING: (p: { member: string }) => `the archive holds no ${p.member}`,
  MEMBER_DUPLICATED: (p: { member: string }) => `the archive holds ${p.member} more than once`,
  LAYOUT_UNKNOWN: (p: { member: string; length: number }) =>
    `no layout of ${p.member} has records of ${p.length} characters`,
  LINE_TOO_LONG: (p: { most: number }) => `a line has more than ${p.most} bytes`,
  ROW_NOT_UNDERSTOOD: (p: { reason: string }) => `a row is not understood: ${p.reason}`,
  API_ANSWER_EMPTY: () =>
    'the answer holds no row: the API answers 204 with an empty body when it has no data',
  API_ANSWER_IS_HTML: () =>
    'the answer is an HTML page, not data: the API sends one with status 200 when a key is missing or wrong',
  API_ANSWER_NOT_TABLE: (p: { expected: string }) => `the answer is not a table: expected ${p.expected}`,
  API_ANSWER_TRUNCATED: () => 'the answer ends before its end: it was cut off',
  API_VARIABLE_UNKNOWN: () => 'a column of the header is no known variable',
  API_VARIABLE_UNSUPPORTED: (p: { variable: string }) =>
    `the warehouse has no place for the variable ${p.variable}`,
  API_VARIABLE_MISSING: (p: { variable: string }) => `the header has no ${p.variable}`,
  API_PERIOD_MISSING: (p: { option: string }) => `no column says the period: give the option \`${p.option}\``,
  API_HEADERS_DIFFER: () => 'the files of one answer must have the same variables',
  API_LEVELS_MIXED: (p: { first: number; other: number }) =>
    `commodities of ${p.first} and of ${p.other} digits are mixed: load each level on its own`,
  API_NO_DETAIL: () => 'the answer holds group rows only, which overlap each other',
  API_TOTALS_AMBIGUOUS: () =>
    'the answer holds totals of several kinds and no detail: ask for one kind of total, or for the detail',
  API_QUOTES: () => 'the quotes of a line do not match',
} as const;

/** Every code of {@link ReadError}. */
export type ReadErrorCode = keyof typeof sentences;

/**
 * A file that cannot be read as what it is said to be. Rows that are not understood one by one do not
 * raise it: they go to quarantine.
 */
export const ReadError = errorClass('ReadError', sentences);
