import { sql } from 'kysely';
import { unassigned } from '../../reference/lookup/unassigned.ts';
import { entryLineJoin } from './entry-line-join.ts';
import type { FactShape } from './fact-shape.ts';
import { datedJoin, type MartColumn, type MartJoin, type Sql } from './mart-column.ts';

/**
 * The Center: that of the entry, because the law assigns importers and not tariff numbers; else the one of the tariff
 * number on the record's day; else `unassigned`. A row of a tariff number goes by its line, whose number says what the
 * goods are where its own is of chapter 99.
 *
 * @source 19 CFR 101.10
 */
export function centerColumn(shape: FactShape): MartColumn {
  const line = shape.name === 'entry_tariff' ? [entryLineJoin] : [];
  const joins = [...line, ...headingJoin(shape)];
  const own = ownCenter(shape);
  const byTariff = joins.some(({ alias }) => alias === 'heading') ? [sql`heading.center`] : [];
  const value = sql`coalesce(${sql.join([...own, ...byTariff, sql.lit(unassigned)])})`;
  return { name: 'center', value, joins };
}

function ownCenter({ name, columns }: FactShape): readonly Sql[] {
  if (name === 'entry_tariff') return [sql`line.center`];
  return columns.includes('center') ? [sql`f.center`] : [];
}

function headingJoin({ name, tariff, day }: FactShape): readonly MartJoin[] {
  if (tariff === null || day === null) return [];
  const number = name === 'entry_tariff' ? sql`coalesce(line.hts10, f.hts)` : sql.ref(`f.${tariff}`);
  return [datedJoin('heading', 'ref_heading_center', { heading: sql`substr(${number}, 1, 4)` }, day)];
}

/** The chapter of the tariff number: its first two digits. */
export function chapterColumns({ tariff }: FactShape): readonly MartColumn[] {
  if (tariff === null) return [];
  return [{ name: 'hts_chapter', value: sql`substr(${sql.ref(`f.${tariff}`)}, 1, 2)`, joins: [] }];
}
