import { sql } from 'kysely';
import type { LiteralType, LiteralValue, SqlExpression } from './engine-sql.ts';

const sqlTypes: Readonly<Record<LiteralType, SqlExpression>> = {
  integer: sql`integer`,
  bigint: sql`bigint`,
  double: sql`double precision`,
  date: sql`date`,
  text: sql`varchar`,
};

/** See `EngineSql.literalRows`. Columns are cast once, outside: engines give bare values unlike types. */
export function literalRows(
  alias: string,
  columns: Readonly<Record<string, LiteralType>>,
  rows: readonly (readonly LiteralValue[])[],
): SqlExpression {
  const names = Object.keys(columns).map((name) => sql.ref(name));
  const types = Object.values(columns);
  const cast = sql.join(
    types.map((type, at) => sql`cast(${names[at]} as ${sqlTypes[type]}) as ${names[at]}`),
  );
  const given = rows.length === 0 ? [types.map(() => sql`null`)] : rows.map((row) => literals(row, types));
  const values = sql.join(given.map((row) => sql`(${sql.join(row)})`));
  const none = rows.length === 0 ? sql` where false` : sql``;
  return sql`(select ${cast} from (values ${values}) as literal(${sql.join(names)})${none}) as ${sql.table(alias)}`;
}

function literals(row: readonly LiteralValue[], types: readonly LiteralType[]): readonly SqlExpression[] {
  if (row.length !== types.length) throw new TypeError('a literal row has another length than its table');
  return types.map((type, at) => literal(row[at] ?? null, type));
}

function literal(value: LiteralValue, type: LiteralType): SqlExpression {
  if (value === null) return sql`null`;
  if (!fits[type](value)) throw new TypeError(`a literal is not of the type ${type}`);
  if (type === 'text') return sql`${value}`;
  if (type === 'date') return sql.lit(value);
  // With an exponent it is a double, without it a decimal that may be rounded on its way to one.
  return sql.raw(type === 'double' ? Number(value).toExponential() : String(value));
}

const fits: Readonly<Record<LiteralType, (value: number | bigint | string) => boolean>> = {
  integer: (value) => Number.isInteger(value) && BigInt.asIntN(32, BigInt(value)) === BigInt(value),
  bigint: (value) => Number.isSafeInteger(value) || (typeof value === 'bigint' && fitsBigint(value)),
  double: (value) => Number.isFinite(value),
  date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  text: (value) => typeof value === 'string',
};

function fitsBigint(value: bigint): boolean {
  return BigInt.asIntN(64, value) === value;
}
