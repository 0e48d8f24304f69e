import {
  comparesAlready,
  isFact,
  relationsOf,
  type Answer,
  type AnyMeasure,
  type RelationName,
} from '@tradepulse/measures';
import type { StatisticalColumn, StatisticalRow, StatisticalTable } from '@tradepulse/privacy';

/** The source of what is read, as release policies name it: published statistics, or transactions. */
const sourceOf = (relation: RelationName): string => (isFact(relation) ? 'CENSUS' : 'ACE');

/** Ending of the column that holds a measure's value in the period compared with. */
export const baseSuffix = '@base';

/** Answers of all depths as one table for the release step: detail and totals are protected together. */
export function statisticalTable(
  answers: readonly Answer[],
  measures: readonly AnyMeasure[],
): StatisticalTable {
  const compared = answers.some(({ question }) => question.base !== null);
  return {
    columns: [...measures.map((each) => column(each, '')), ...(compared ? basesOf(measures) : [])],
    rows: answers.flatMap(({ rows }) => rows.map((row) => statisticalRow(row, measures, compared))),
  };
}

function basesOf(measures: readonly AnyMeasure[]): readonly StatisticalColumn[] {
  return measures.filter((each) => !comparesAlready(each)).map((each) => column(each, baseSuffix));
}

function column(measure: AnyMeasure, suffix: string): StatisticalColumn {
  return { id: `${measure.id}${suffix}`, sources: [...new Set(relationsOf(measure).map(sourceOf))] };
}

// Facts whose contributors are counted come with the extract of transactions; Census statistics have none.
const contributors = null;

function statisticalRow(
  row: Answer['rows'][number],
  measures: readonly AnyMeasure[],
  compared: boolean,
): StatisticalRow {
  const bases = compared
    ? measures.flatMap((each, at) => (comparesAlready(each) ? [] : [row.base?.[at] ?? null]))
    : [];
  return { key: row.key, cells: [...row.values, ...bases].map((value) => ({ value, contributors })) };
}
