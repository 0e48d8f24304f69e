/** What a manifest says in `format`. */
export const EXTRACT_FORMAT = 'tradepulse-ace-extract';

/** The name of the manifest in its folder or archive. */
export const MANIFEST_FILE = 'manifest.json';

/** The version that is written; every version from 1 to it is read. */
export const SCHEMA_VERSION = 3;

/** Title of the column that counts the versions of a record, from 1. */
export const VERSION_FIELD = 'record_version';

/** Title of the column that says whether a record is active (A) or was withdrawn (X). */
export const STATUS_FIELD = 'record_status';

/** What stands in the column of the status. */
export type RecordStatus = 'A' | 'X';
