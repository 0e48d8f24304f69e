import { errorClass, type CodedErrorClass } from '@tradepulse/privacy';
import { ENGINE_SENTENCES } from '../engine-sentences.ts';

const sentences = {
  ...ENGINE_SENTENCES,
  PEER_MISSING: () => 'the package @duckdb/node-api is not installed beside @tradepulse/core',
  PEER_UNUSABLE: () => 'the native library of @duckdb/node-api cannot be loaded on this system',
  DATABASE_LOCKED: () => 'another process holds the database file; one process may have it open at a time',
  ALREADY_OPEN: () => 'this process has the database file open already, with other options',
  NOT_A_DATABASE: () => 'the file is not a DuckDB database, or it is damaged',
  CANNOT_OPEN: () => 'the database file cannot be opened',
  DISK_FULL: () =>
    'there is no space left where the database file is: nothing of the transaction was kept; make room and go on',
  CANNOT_WRITE: () => 'the database file cannot be written: nothing of the transaction was kept',
  QUERY_INTERRUPTED: () => 'the query was interrupted',
  STREAM_SUPERSEDED: () => 'another statement on the same connection ended the stream before its last row',
  STREAM_FAILED: () =>
    'a row of the stream could not be computed: the rows before it are not the whole result',
  PERMISSION_DENIED: () => 'the engine is sealed: no other file, no extension and no setting can be reached',
  ISOLATION_UNSUPPORTED: (p: { level: string }) => `DuckDB gives snapshot isolation only, not ${p.level}`,
  SAVEPOINT_UNSUPPORTED: () => 'DuckDB has no savepoints',
  OUT_OF_MEMORY: () => 'the query needs more memory than the engine may use',
  REOPEN_NEEDED: () =>
    'a commit ended for want of memory: close the database and open it again, with more memory for the engine',
} as const;

/**
 * An error of the engine. DuckDB's own messages can repeat values of the data, so that only their kind is
 * kept: neither the message nor the original error is carried along.
 */
export const DuckDbError: CodedErrorClass<typeof sentences> = errorClass('DuckDbError', sentences);
