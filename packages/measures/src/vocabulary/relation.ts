import type { Fact } from './fact.ts';
import { facts, type FactName, type Facts } from './facts.ts';
import type { RecordColumnType } from './ace/record-column.ts';
import type { RecordFact } from './ace/record-fact.ts';
import { records, type RecordName, type Records } from './ace/records.ts';
import { references, type ReferenceName, type References } from './reference.ts';

/** Whatever measures read rows of: a published fact, a fact of transactions, or a dated reference table. */
export type RelationName = FactName | RecordName | ReferenceName;

/**
 * What a value is, as measures see it.
 *
 * - `integer`: a whole number, exact: money in cents, counts, days
 * - `real`: a number with decimals
 * - `text`: a code or identifier; `party`: the surrogate key of somebody, which only joins and counts
 * - `date`: a calendar day; `instant`: a moment, UTC; `flag`: yes or no
 */
export type ValueKind = 'integer' | 'real' | 'text' | 'party' | 'date' | 'instant' | 'flag';

const ofRecordColumn: Readonly<Record<Exclude<RecordColumnType, 'sealed'>, ValueKind>> = {
  code: 'text',
  identifier: 'text',
  party: 'party',
  amount: 'integer',
  count: 'integer',
  decimal: 'real',
  ratio: 'real',
  date: 'date',
  instant: 'instant',
  flag: 'flag',
};

/** Whether a relation is a publication of the Census Bureau, whose rows carry flows of statistical months. */
export function isFact(relation: string): relation is FactName {
  return Object.hasOwn(facts, relation);
}

/** Whether a relation is a fact of transactions. */
export function isRecord(relation: string): relation is RecordName {
  return Object.hasOwn(records, relation);
}

/** The definition of a fact of transactions, without the types of its columns. */
export function recordNamed(name: RecordName): RecordFact {
  return records[name];
}

/**
 * What the values of a column are; null when the relation has no such column, or keeps it in the vault alone.
 *
 * @example
 * kindOfColumn('exam', 'ordered_ts'); // => 'instant'
 * kindOfColumn('census_import', 'general_value'); // => 'integer'
 * kindOfColumn('exam', 'colour'); // => null
 */
export function kindOfColumn(relation: RelationName, column: string): ValueKind | null {
  if (isFact(relation)) return kindInFact(relation, column);
  if (!isRecord(relation)) return kindInReference(relation, column);
  const type = recordNamed(relation).columns[column]?.type;
  return type === undefined || type === 'sealed' ? null : ofRecordColumn[type];
}

function kindInFact(relation: FactName, column: string): ValueKind | null {
  const { keys, attributes, flows }: Fact = facts[relation];
  if (Object.hasOwn(flows, column)) return 'integer';
  const described = { ...keys, ...attributes };
  if (!Object.hasOwn(described, column)) return null;
  return described[column]?.type === 'code' ? 'text' : 'integer';
}

function kindInReference(relation: ReferenceName, column: string): ValueKind | null {
  const columns: Readonly<Record<string, ValueKind>> = references[relation];
  return Object.hasOwn(columns, column) ? (columns[column] ?? null) : null;
}

type KindOfRecordType<T extends RecordColumnType> = T extends 'code' | 'identifier'
  ? 'text'
  : T extends 'amount' | 'count'
    ? 'integer'
    : T extends 'decimal' | 'ratio'
      ? 'real'
      : T extends 'sealed'
        ? never
        : T;

type FactKinds<F extends FactName> = {
  readonly [N in keyof (Facts[F]['keys'] & Facts[F]['attributes']) & string]: (Facts[F]['keys'] &
    Facts[F]['attributes'])[N] extends { readonly type: 'code' }
    ? 'text'
    : 'integer';
} & { readonly [N in keyof Facts[F]['flows'] & string]: 'integer' };

type RecordKinds<R extends RecordName> = {
  readonly [N in keyof Records[R]['columns'] & string]: Records[R]['columns'][N] extends {
    readonly type: infer T extends RecordColumnType;
  }
    ? KindOfRecordType<T>
    : never;
};

/** The columns of a relation, each with what its values are. */
export type KindsOf<R extends RelationName> = R extends FactName
  ? FactKinds<R>
  : R extends RecordName
    ? RecordKinds<R>
    : R extends ReferenceName
      ? References[R]
      : never;

/** Names of the columns of a relation whose values are of a kind. */
export type ColumnOf<R extends RelationName, K extends ValueKind> = {
  [N in keyof KindsOf<R> & string]: KindsOf<R>[N] extends never ? never : KindsOf<R>[N] extends K ? N : never;
}[keyof KindsOf<R> & string];
