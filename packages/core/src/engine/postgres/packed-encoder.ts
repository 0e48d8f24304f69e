import type { Encoder } from './append-rows.ts';
import { PostgresError } from './postgres-error.ts';
import { oids } from './read-types.ts';
import type { TableColumn } from './table-columns.ts';

/** The text of a whole number that is not NaN; undefined when the column cannot hold it. */
type Unpack = (value: number) => string | undefined;

const millisecondsADay = 86_400_000;

/** Days and seconds of the years 1 to 9999, which have four digits. */
const days = { least: -719_162, most: 2_932_896 };

/**
 * The encoder of packed numbers: see `AppendColumn`.
 *
 * @throws PostgresError - CONVERSION with the column's name: at once when the type does not fit, when it encodes
 *   when a value does not
 */
export function packedEncoder(
  { name, type, scale }: TableColumn,
  values: Float64Array | BigInt64Array,
): Encoder {
  const refuse = (): never => {
    throw new PostgresError('CONVERSION', {}, { column: name });
  };
  if (values instanceof BigInt64Array) {
    if (type !== oids.bigint) return refuse();
    return (at) => (values[at] === 0n ? '\\N' : String(values[at]));
  }
  const unpack = unpackerOf(type, scale) ?? refuse();
  return (at) => {
    const value = values[at] ?? Number.NaN;
    if (Number.isNaN(value)) return '\\N';
    return (Number.isSafeInteger(value) ? unpack(value) : undefined) ?? refuse();
  };
}

function unpackerOf(type: number, scale: number | null): Unpack | null {
  switch (type) {
    case oids.smallint:
    case oids.integer:
    case oids.bigint:
      return String;
    case oids.boolean:
      return (value) => ({ 0: 'f', 1: 't' })[value];
    case oids.date:
      return remembered((value) => isoText(value, 1)?.slice(0, 10));
    case oids.timestamp:
      return (value) => isoText(value, 86_400)?.slice(0, 19);
    case oids.numeric:
      return scale === null ? null : decimalUnpacker(scale);
    default:
      return null;
  }
}

/** The instant so many units of a day after 1970-01-01. */
function isoText(value: number, unitsADay: number): string | undefined {
  const fits = value >= days.least * unitsADay && value < (days.most + 1) * unitsADay;
  return fits ? new Date(value * (millisecondsADay / unitsADay)).toISOString() : undefined;
}

/** The same few thousand days come again and again. */
function remembered(unpack: Unpack): Unpack {
  const known = new Map<number, string | undefined>();
  return (value) => {
    const text = known.get(value) ?? unpack(value);
    known.set(value, text);
    return text;
  };
}

/** The point goes in between the digits: nothing is divided. */
function decimalUnpacker(scale: number): Unpack {
  if (scale === 0) return String;
  return (value) => {
    const digits = String(Math.abs(value)).padStart(scale + 1, '0');
    return `${value < 0 ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  };
}
