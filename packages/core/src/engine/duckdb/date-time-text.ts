import {
  DuckDBDateValue,
  DuckDBTimestampMillisecondsValue,
  DuckDBTimestampNanosecondsValue,
  DuckDBTimestampSecondsValue,
  DuckDBTimestampTZValue,
  DuckDBTimestampValue,
  type DuckDBValue,
} from '@duckdb/node-api';

/** Infinity is stored as the largest number of the type's width, minus infinity as its negative. */
const infiniteDays = 2 ** 31 - 1;
const infiniteTime = 2n ** 63n - 1n;

/**
 * The text of a date or timestamp as DuckDB writes it. The client library gets two things wrong, which is
 * why they are done here: it writes the infinities of most types as dates far away, and instants at the
 * offset of the process. Instants are written in UTC.
 *
 * @returns null for a value that is neither date nor timestamp
 */
export function dateTimeText(value: DuckDBValue): string | null {
  const [time, infinite] = timeOf(value);
  if (time === null) return null;
  if (time === infinite) return 'infinity';
  if (time === -infinite) return '-infinity';
  return value instanceof DuckDBTimestampTZValue ? utc(value) : String(value);
}

function utc({ micros }: DuckDBTimestampTZValue): string {
  return `${new DuckDBTimestampValue(micros).toString()}+00`;
}

type Time = readonly [time: number | bigint | null, infinite: number | bigint];

function timeOf(value: DuckDBValue): Time {
  if (value instanceof DuckDBDateValue) return [value.days, infiniteDays];
  return [unitsOf(value), infiniteTime];
}

function unitsOf(value: DuckDBValue): bigint | null {
  if (value instanceof DuckDBTimestampValue || value instanceof DuckDBTimestampTZValue) return value.micros;
  if (value instanceof DuckDBTimestampSecondsValue) return value.seconds;
  if (value instanceof DuckDBTimestampMillisecondsValue) return value.millis;
  if (value instanceof DuckDBTimestampNanosecondsValue) return value.nanos;
  return null;
}
