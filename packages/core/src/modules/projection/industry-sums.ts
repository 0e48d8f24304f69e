import { sql } from 'kysely';
import { centerColumn, chapterColumns } from './center.ts';
import type { FactShape } from './fact-shape.ts';
import { ownColumn, type MartColumn, type MartFilter, type Sql } from './mart-column.ts';
import { periodColumns } from './periods.ts';
import { projectSums } from './project.ts';

/**
 * A fact regrouped by industry: sums of its amounts by Center, chapter, origin and month, and how many records they
 * are of. There is no way from here to a record.
 *
 * @source DHS/CBP/PIA-036, Overview, module 7
 */
export function industrySums(shape: FactShape, filters: readonly MartFilter[]): Sql {
  const columns: readonly MartColumn[] = [
    centerColumn(shape),
    ...chapterColumns(shape),
    ...(shape.columns.includes('origin') ? [ownColumn('origin')] : []),
    ...periodColumns(shape).filter(({ name }) => name.startsWith('calendar_')),
  ];
  const sums = shape.amounts.map((name) => ({
    name,
    value: sql`cast(sum(${sql.ref(`f.${name}`)}) as bigint)`,
  }));
  const records = { name: 'records', value: sql`cast(count(*) as bigint)` };
  return projectSums({ fact: shape.name, columns, filters }, [...sums, records]);
}
