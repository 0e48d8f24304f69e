import { sql } from 'kysely';
import { factShape } from '../modules/projection/fact-shape.ts';
import { isOlder, retainedFacts, tablesOf, type Sql } from './held-dataset.ts';

/** Rows that are due: of each fact those before a day. */
export type DueRows = ReadonlyMap<string, string>;

/** The surrogate keys that facts refer to, once the rows that are due are gone; a table of one column, \`surrogate\`. */
export function partyUses(due: DueRows): Sql {
  const uses = retainedFacts.flatMap((fact) => {
    const before = due.get(fact);
    const remains = before === undefined ? sql`` : sql` and not (${isOlder(fact, before)})`;
    return factShape(fact).parties.flatMap((column) =>
      tablesOf(fact).map((table) => {
        const party = sql.ref(`f.${column}`);
        return sql`select ${party} as surrogate from ${table} as f where ${party} is not null${remains}`;
      }),
    );
  });
  return sql.join(uses, sql` union `);
}
