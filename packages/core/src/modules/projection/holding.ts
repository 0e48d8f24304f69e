import { sql } from 'kysely';
import type { FactShape } from './fact-shape.ts';
import type { MartColumn } from './mart-column.ts';

/** The holder behind each party of a record: one for all suffixes of an employer's number. */
export function holdingColumns({ parties }: FactShape): readonly MartColumn[] {
  return parties.map((name) => {
    const alias = `${name}_party`;
    const key = sql.ref(`f.${name}`);
    return {
      name: `${name}_holding`,
      value: sql`coalesce(${sql.ref(`${alias}.holding_key`)}, ${key})`,
      joins: [{ alias, table: sql.table('party'), on: sql`${sql.ref(`${alias}.party_key`)} = ${key}` }],
    };
  });
}
