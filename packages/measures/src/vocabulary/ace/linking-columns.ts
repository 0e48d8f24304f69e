import { code, identifier, optional } from './record-column.ts';

// Columns by which records of several areas belong together.

/** The port that a record is about. */
export const port = code(4, 'Port, Schedule D', 'port');
/** The Center that manages it, where there is one. */
export const center = optional(code(6, 'Center of Excellence and Expertise', 'center'));
/** The entry that a record is about. */
export const entryNo = identifier(11, 'Entry number');
