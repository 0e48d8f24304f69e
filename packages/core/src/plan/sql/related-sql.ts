import type { Expression, Predicate, Related } from '@tradepulse/measures';
import { sql } from 'kysely';
import type { Sql, SqlScope } from './sql-scope.ts';

/** What is taken of the rows that belong to a row, as a subquery of that row. */
export function relatedSql(related: Related, scope: SqlScope): Sql {
  const inner = innerScope(related, scope);
  const conditions = [
    ...related.match.map(
      ({ theirs, ours }) =>
        sql`${scope.write.expression(theirs, inner)} = ${scope.write.expression(ours, scope)}`,
    ),
    ...conditionsOf(related.where, inner),
  ];
  return sql`(select ${scope.write.scalar(related.take, inner, true)} from ${sql.table(related.relation)} as ${sql.ref(inner.alias)}${whereSql(conditions)})`;
}

/** A look-up that can be made for all rows at once: it matches by equal values, and nothing in it depends on the row. */
export function isJoinable({ match, where, take }: Related): boolean {
  return match.length > 0 && !dependsOnRow(where) && !dependsOnRow(take);
}

/** The rows of a joinable look-up, one for each key. */
export function relatedGroups(related: Related, scope: SqlScope): Sql {
  const inner = innerScope(related, scope);
  const keys = related.match.map(
    ({ theirs }, at) => sql`${scope.write.expression(theirs, inner)} as ${sql.ref(`k${at}`)}`,
  );
  const ordinals = sql.join(keys.map((_, at) => sql.lit(at + 1)));
  return sql`(select ${sql.join(keys)}, ${scope.write.scalar(related.take, inner, true)} as v
    from ${sql.table(related.relation)} as ${sql.ref(inner.alias)}${whereSql(conditionsOf(related.where, inner))}
    group by ${ordinals})`;
}

function innerScope({ relation }: Related, scope: SqlScope): SqlScope {
  return { ...scope, relation, basis: null, alias: `${scope.alias}r`, placed: new Map(), outer: scope };
}

function conditionsOf(where: Predicate | null, scope: SqlScope): readonly Sql[] {
  return where === null ? [] : [scope.write.predicate(where, scope)];
}

function whereSql(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`` : sql` where ${sql.join(conditions, sql` and `)}`;
}

/** Whether something in it is a value of the row that looks up, or of its period. */
function dependsOnRow(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  const kind: unknown = 'kind' in part ? part.kind : null;
  if (kind === 'outer' || kind === 'first_day' || kind === 'last_day') return true;
  return Object.values(part).some(dependsOnRow);
}

/** The expressions of the looking row that a look-up speaks of. */
export function expressionsOfRow(related: Related): readonly Expression[] {
  return [...related.match.map(({ ours }) => ours), ...outerIn(related.where), ...outerIn(related.take)];
}

function outerIn(part: unknown): readonly Expression[] {
  if (typeof part !== 'object' || part === null) return [];
  if (isOuter(part)) return [part.of];
  return Object.values(part).flatMap(outerIn);
}

function isOuter(part: object): part is Extract<Expression, { kind: 'outer' }> {
  return 'kind' in part && part.kind === 'outer';
}
