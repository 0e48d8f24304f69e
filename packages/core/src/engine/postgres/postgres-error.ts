import { errorClass, type CodedErrorClass } from '@tradepulse/privacy';
import { ENGINE_SENTENCES } from '../engine-sentences.ts';

const sentences = {
  ...ENGINE_SENTENCES,
  PEER_MISSING: () => 'the packages pg and pg-copy-streams are not installed beside @tradepulse/core',
  CANNOT_CONNECT: () => 'the server cannot be reached',
  ACCESS_DENIED: () => 'the server does not let this user in',
  DATABASE_MISSING: () => 'the server has no database of this name',
  SERVER_TOO_OLD: (p: { version: number; least: number }) =>
    `the server is PostgreSQL ${p.version}; ${p.least} is the least that the engine works with`,
  TOO_MANY_CONNECTIONS: () => 'the server takes no further connection',
  CONNECTION_LOST: () => 'the connection to the server broke: nothing of an open transaction was kept',
  QUERY_INTERRUPTED: () => 'the query was interrupted, or took longer than it may',
  PERMISSION_DENIED: () => 'the user may not do this in the database',
  DISK_FULL: () => 'the server has no space left: nothing of the transaction was kept; make room and go on',
  OUT_OF_MEMORY: () => 'the query needs more memory than the server may use',
} as const;

/**
 * An error of the engine. PostgreSQL's own messages, details and hints repeat values of the data, so that only the
 * kind is kept, which its code says: neither the message nor the original error is carried along.
 */
export const PostgresError: CodedErrorClass<typeof sentences> = errorClass('PostgresError', sentences);
