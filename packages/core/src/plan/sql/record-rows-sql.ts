import {
  daysOfMonths,
  emptyValue,
  fiscalYearOf,
  yearOf,
  type MonthIndex,
  type Peers,
  type Related,
  type TimeRole,
} from '@tradepulse/measures';
import { sql } from 'kysely';
import type { LiteralType, LiteralValue } from '../../engine/engine-sql.ts';
import type { RecordPass } from '../passes.ts';
import { levelSql } from './level-sql.ts';
import { isJoinable, relatedGroups } from './related-sql.ts';
import { keyExpressions, specialValues, type SpecialValue } from './special-values.ts';
import { slotColumns, type Sql, type SqlScope } from './sql-scope.ts';

/** The rows of a pass over records, with all that is needed of them: named tables, the last of which the pass reads. */
export interface RecordRowsSql {
  readonly tables: readonly Sql[];
  readonly from: Sql;
  readonly scope: SqlScope;
  /** Whether the filters have been applied. */
  readonly filtered: boolean;
}

/**
 * The rows of a pass: first what their date depends on, then the months that they belong to, then what is looked up
 * for them, and last, among those that the filters admit, what depends on their peers.
 */
export function recordRowsSql(pass: RecordPass, bare: SqlScope): RecordRowsSql {
  const steps = new Steps(bare);
  const { role, relation } = pass;
  const forRole = specialValues(role === null ? [] : [role], relation);
  const forRows = specialValues([keyExpressions(keysOf(pass), relation), pass.inner, pass.scalars], relation);
  steps.addAll(forRole);
  steps.select((scope, rows) => joinMonths(pass, scope, rows));
  const others = forRows.filter(({ key }) => !steps.scope.placed.has(key));
  steps.addAll(others.filter(({ afterFilters }) => !afterFilters));
  const last = others.filter(({ afterFilters }) => afterFilters);
  if (last.length > 0) {
    steps.select((scope, rows) => sql`select f.* from ${rows} as f${whereFilters(pass, scope)}`);
    steps.addAll(last);
  }
  return { ...steps.result(), filtered: last.length > 0 };
}

/** The conditions that the filters of a pass put on its rows. */
export function whereFilters({ filters }: Pick<RecordPass, 'filters'>, scope: SqlScope): Sql {
  if (filters.length === 0) return sql``;
  const parts = filters.map(({ level, codes }) =>
    codes.length === 0 ? sql`false` : sql`${levelSql(level, scope)} in (${sql.join(codes)})`,
  );
  return sql` where ${sql.join(parts, sql` and `)}`;
}

function keysOf({ levels, filters }: RecordPass): RecordPass['levels'] {
  return [...levels, ...filters.map(({ level }) => level)];
}

/** The named tables of a statement, each made from the one before it. */
class Steps {
  scope: SqlScope;
  #rows: Sql;
  readonly #tables: Sql[] = [];

  constructor(bare: SqlScope) {
    this.scope = bare;
    this.#rows = sql.table(bare.relation);
  }

  /** Adds a table. */
  select(statement: (scope: SqlScope, rows: Sql) => Sql): void {
    const name = sql.ref(`q${this.#tables.length}`);
    this.#tables.push(sql`${name} as (${statement(this.scope, this.#rows)})`);
    this.#rows = name;
  }

  /** Adds values to the rows, those of one depth in one table. */
  addAll(values: readonly SpecialValue[]): void {
    const byDepth = Map.groupBy(values, ({ depth }) => depth);
    for (const depth of [...byDepth.keys()].toSorted((a, b) => a - b)) this.#add(byDepth.get(depth) ?? []);
  }

  #add(values: readonly SpecialValue[]): void {
    const placed = new Map(this.scope.placed);
    for (const { key } of values) placed.set(key, `q_x${placed.size}`);
    this.select((scope, rows) => {
      const added = values.map((value, at) => addedValue(value, `j${at}`, scope, rows));
      const columns = added.map(
        ({ value }, at) => sql`${value} as ${sql.ref(placed.get(values[at]?.key ?? '') ?? '')}`,
      );
      const joins = sql.join(
        added.map(({ join }) => join),
        sql` `,
      );
      return sql`select f.*, ${sql.join(columns)} from ${rows} as f ${joins}`;
    });
    this.scope = { ...this.scope, placed };
  }

  result(): Omit<RecordRowsSql, 'filtered'> {
    return { tables: this.#tables, from: this.#rows, scope: this.scope };
  }
}

interface AddedValue {
  readonly value: Sql;
  readonly join: Sql;
}

/** A value of each row: from a subquery of the row itself, or from a table that is made once and joined. */
function addedValue({ expression }: SpecialValue, alias: string, scope: SqlScope, rows: Sql): AddedValue {
  if (expression.kind === 'peers') return peersValue(expression, alias, scope, rows);
  if (expression.kind === 'related' && isJoinable(expression)) return joinedValue(expression, alias, scope);
  return { value: scope.write.expression(expression, scope), join: sql`` };
}

function peersValue(peers: Peers, alias: string, scope: SqlScope, rows: Sql): AddedValue {
  const join = sql.ref(alias);
  const slot = sql.ref(slotColumns.slot);
  const keys = peers.by.map((key) => scope.write.expression(key, scope));
  const columns = keys.map((key, at) => sql`${key} as ${sql.ref(`k${at}`)}`);
  const ordinals = sql.join([slot, ...keys].map((_, at) => sql.lit(at + 1)));
  const same = [sql`${join}.${slot} = f.${slot}`, ...equalities(keys, alias)];
  return {
    value: sql`${join}.v`,
    join: sql`left join (select ${sql.join([sql`f.${slot}`, ...columns])}, ${scope.write.scalar(peers.take, scope)} as v
      from ${rows} as f group by ${ordinals}) as ${join} on ${sql.join(same, sql` and `)}`,
  };
}

function joinedValue(related: Related, alias: string, scope: SqlScope): AddedValue {
  const join = sql.ref(alias);
  const ours = related.match.map((pair) => scope.write.expression(pair.ours, scope));
  const same = sql.join(equalities(ours, alias), sql` and `);
  const empty = emptyValue({ kind: 'scalar', fact: related.relation, value: related.take });
  return {
    value: empty === 0 ? sql`case when ${join}.k0 is null then 0 else ${join}.v end` : sql`${join}.v`,
    join: sql`left join ${relatedGroups(related, scope)} as ${join} on ${same}`,
  };
}

function equalities(ours: readonly Sql[], alias: string): readonly Sql[] {
  return ours.map((value, at) => sql`${sql.ref(`${alias}.k${at}`)} = ${value}`);
}

/** The rows that belong to the months of each slot; a row that belongs to several stands once in each. */
function joinMonths({ role, slots }: RecordPass, scope: SqlScope, rows: Sql): Sql {
  const calendar = calendarOf(role, slots);
  const { slot, first, last } = slotColumns;
  const table = scope.engine.literalRows('c', calendar.columns, calendar.rows);
  return sql`select c.slot as ${sql.ref(slot)}, c.first_day as ${sql.ref(first)}, c.last_day as ${sql.ref(last)}, f.*
    from ${table} inner join ${rows} as f on ${belongs(role, scope)}`;
}

interface Calendar {
  readonly columns: Readonly<Record<string, LiteralType>>;
  readonly rows: readonly (readonly LiteralValue[])[];
}

const dayColumns = { slot: 'integer', first_day: 'date', last_day: 'date' } as const;

function calendarOf(role: TimeRole | null, slots: readonly (readonly MonthIndex[])[]): Calendar {
  const days = slots.map((months, slot): readonly LiteralValue[] => {
    const { first, last } = daysOfMonths(months);
    return [slot, first, last];
  });
  if (role?.kind === 'during') {
    const rows = slots.flatMap((months, at) => months.map((month) => [...(days[at] ?? []), month]));
    return { columns: { ...dayColumns, month: 'integer' }, rows };
  }
  if (role?.kind === 'of_year') {
    const yearIn = role.of === 'fiscal' ? fiscalYearOf : yearOf;
    const rows = slots.map((months, at) => [...(days[at] ?? []), yearIn(months.at(-1) ?? 0)]);
    return { columns: { ...dayColumns, year: 'integer' }, rows };
  }
  return { columns: dayColumns, rows: days };
}

function belongs(role: TimeRole | null, scope: SqlScope): Sql {
  switch (role?.kind) {
    case 'during':
      return sql`${scope.engine.monthIndex(scope.write.expression(role.date, scope))} = c.month`;
    case 'of_year':
      return sql`${scope.write.expression(role.year, scope)} = c.year`;
    case 'standing': {
      const begun = sql`${scope.write.expression(role.from, scope)} <= c.last_day`;
      if (role.until === null) return begun;
      const until = scope.write.expression(role.until, scope);
      return sql`${begun} and (${until} is null or ${until} > c.last_day)`;
    }
    default:
      return sql`true`;
  }
}
