import type { CustomTypesConfig } from 'pg';

type Parse = (text: string) => unknown;

/** PostgreSQL's numbers of its types: pg_type.oid, which never change. */
export const oids = {
  boolean: 16,
  bytea: 17,
  bigint: 20,
  smallint: 21,
  integer: 23,
  oid: 26,
  real: 700,
  double: 701,
  date: 1082,
  timestamp: 1114,
  timestamptz: 1184,
  numeric: 1700,
} as const;

/** Dates before Christ are written as DuckDB writes them, so that readers know one form. */
const dateText: Parse = (text) => (text.endsWith(' BC') ? `${text.slice(0, -3)} (BC)` : text);
/** The era follows the time in PostgreSQL's text, and the day in ours. */
const timestampText: Parse = (text) =>
  text.endsWith(' BC') ? text.slice(0, -3).replace(' ', ' (BC) ') : text;

const parsers: ReadonlyMap<number, Parse> = new Map<number, Parse>([
  [oids.boolean, (text) => text === 't'],
  [oids.bytea, (text) => Uint8Array.from(Buffer.from(text.slice(2), 'hex'))],
  [oids.bigint, BigInt],
  [oids.smallint, Number],
  [oids.integer, Number],
  [oids.oid, Number],
  [oids.real, Number],
  [oids.double, Number],
  [oids.date, dateText],
  [oids.timestamp, timestampText],
  [oids.timestamptz, timestampText],
]);

const asIs: Parse = (text) => text;

/**
 * How the client reads PostgreSQL's values: as the table in the folder's README says, by the type of the column
 * alone. Its own ways would round decimals and move days to the zone of the process.
 */
export const readTypes: CustomTypesConfig = {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the client asks for text parsers only: nothing is read in binary
  getTypeParser: ((oid: number) => parsers.get(oid) ?? asIs) as CustomTypesConfig['getTypeParser'],
};
