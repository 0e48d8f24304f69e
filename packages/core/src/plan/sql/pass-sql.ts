import { monthOfYear, yearOf } from '@tradepulse/measures';
import { sql, type CompiledQuery, type Kysely } from 'kysely';
import type { EngineSql } from '../../engine/engine-sql.ts';
import type { WarehouseDatabase } from '../../warehouse/database.ts';
import type { Pass, PublishedPass, RecordPass } from '../passes.ts';
import { keySql } from './key-sql.ts';
import { foldedLevelSql } from './level-sql.ts';
import { recordRowsSql, whereFilters } from './record-rows-sql.ts';
import { sqlWriter } from './sql-writer.ts';
import { slotColumns, type Sql, type SqlScope } from './sql-scope.ts';

/**
 * Compiles a pass to one statement: the months that are asked for as a table of values, joined with the
 * rows, grouped by slot, levels and inner keys. Columns come as `slot`, `k0..`, `g0..`, `v0..`.
 */
export function compilePass(
  database: Kysely<WarehouseDatabase>,
  engine: EngineSql,
  pass: Pass,
): CompiledQuery {
  const scope: SqlScope = {
    relation: pass.relation,
    alias: 'f',
    basis: pass.kind === 'published' ? pass.basis : null,
    engine,
    write: sqlWriter,
    placed: new Map(),
    outer: null,
  };
  const statement = pass.kind === 'published' ? publishedSql(pass, scope) : recordsSql(pass, scope);
  return statement.compile(database);
}

/** Published statistics: the months of the loads that are read, joined with the fact. */
function publishedSql(pass: PublishedPass, scope: SqlScope): Sql {
  const source = sql`(${slicesSql(pass)}) as c(slot, load_id, year, month)
    inner join ${sql.table(pass.relation)} as f on f.load_id = c.load_id and f.year = c.year and f.month = c.month`;
  return grouped(pass, scope, sql`c.slot`, sql`from ${source}${whereFilters(pass, scope)}`);
}

function recordsSql(pass: RecordPass, bare: SqlScope): Sql {
  const { tables, from, scope, filtered } = recordRowsSql(pass, bare);
  const where = filtered ? sql`` : whereFilters(pass, scope);
  const slot = sql.ref(`f.${slotColumns.slot}`);
  return sql`with ${sql.join(tables)} ${grouped(pass, scope, slot, sql`from ${from} as f${where}`)}`;
}

/** Inner groups come in one order, so that a floating-point result is the same at every run. */
function grouped(pass: Pass, scope: SqlScope, slot: Sql, from: Sql): Sql {
  const keys = pass.levels.map((level) => foldedLevelSql(level, scope, pass.folds));
  const inner = pass.inner.map((key) => keySql(key, scope));
  const values = pass.scalars.map((scalar) => scope.write.scalar(scalar, scope));
  const columns = [sql`${slot} as slot`, ...named(keys, 'k'), ...named(inner, 'g'), ...named(values, 'v')];
  const ordinals = sql.join([slot, ...keys, ...inner].map((_, at) => sql.lit(at + 1)));
  return sql`select ${sql.join(columns)} ${from} group by ${ordinals}
    ${inner.length === 0 ? sql`` : sql`order by ${ordinals}`}`;
}

function named(expressions: readonly Sql[], letter: string): readonly Sql[] {
  return expressions.map((expression, at) => sql`${expression} as ${sql.ref(`${letter}${at}`)}`);
}

/**
 * What is read of each load, as rows; no row where nothing is, as of months that were published once alone. The numbers
 * are our own, not the caller's: they may stand in the text.
 */
function slicesSql(pass: PublishedPass): Sql {
  const rows = pass.slots.flatMap((slices, slot) =>
    slices.map(({ loadId, month }) => {
      const values = [slot, loadId, yearOf(month), monthOfYear(month)];
      return sql`(${sql.join(values.map((value) => sql.lit(value)))})`;
    }),
  );
  return rows.length === 0 ? sql`select 0, 0, 0, 0 where false` : sql`values ${sql.join(rows)}`;
}
