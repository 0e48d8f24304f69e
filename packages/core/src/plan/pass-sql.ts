import { monthOfYear, yearOf } from '@tradepulse/measures';
import { sql, type CompiledQuery, type Kysely, type RawBuilder } from 'kysely';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { foldedLevelSql, levelSql, type SqlScope } from './expression-sql.ts';
import type { Pass } from './passes.ts';
import { scalarSql } from './scalar-sql.ts';

/**
 * Compiles a pass to one statement: the months that are asked for as a table of values, joined with the
 * fact, grouped by slot, levels and inner levels. Columns come as `slot`, `k0..`, `g0..`, `v0..`.
 */
export function compilePass(database: Kysely<WarehouseDatabase>, pass: Pass): CompiledQuery {
  const scope: SqlScope = { fact: pass.fact, basis: pass.basis };
  const keys = pass.levels.map((level) => foldedLevelSql(level, pass.fact, pass.folds));
  const inner = pass.inner.map((level) => levelSql(level, pass.fact));
  const groups = [sql.ref('c.slot'), ...keys, ...inner];
  const columns = [
    sql`c.slot as slot`,
    ...named(keys, 'k'),
    ...named(inner, 'g'),
    ...named(
      pass.scalars.map((scalar) => scalarSql(scalar, scope)),
      'v',
    ),
  ];
  const ordinals = sql.join(groups.map((_, at) => sql.lit(at + 1)));
  // Inner groups come in one order, so that a floating-point result is the same at every run.
  const statement = sql`
    select ${sql.join(columns)}
    from (values ${calendar(pass)}) as c(slot, load_id, year, month)
    inner join ${sql.table(pass.fact)} as f on f.load_id = c.load_id and f.year = c.year and f.month = c.month
    ${conditions(pass)}
    group by ${ordinals}
    ${inner.length === 0 ? sql`` : sql`order by ${ordinals}`}`;
  return statement.compile(database);
}

function named(expressions: readonly RawBuilder<unknown>[], letter: string): readonly RawBuilder<unknown>[] {
  return expressions.map((expression, at) => sql`${expression} as ${sql.ref(`${letter}${at}`)}`);
}

/** The numbers are our own, not the caller's: they may stand in the text. */
function calendar(pass: Pass): RawBuilder<unknown> {
  const rows = pass.slots.flatMap((slices, slot) =>
    slices.map(({ loadId, month }) => {
      const values = [slot, loadId, yearOf(month), monthOfYear(month)];
      return sql`(${sql.join(values.map((value) => sql.lit(value)))})`;
    }),
  );
  return sql.join(rows);
}

function conditions({ filters, fact }: Pass): RawBuilder<unknown> {
  if (filters.length === 0) return sql``;
  const parts = filters.map(({ level, codes }) =>
    codes.length === 0 ? sql`false` : sql`${levelSql(level, fact)} in (${sql.join(codes)})`,
  );
  return sql`where ${sql.join(parts, sql` and `)}`;
}
