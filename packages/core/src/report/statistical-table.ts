import { comparesAlready, type Answer, type AnyMeasure, type FactName } from '@tradepulse/measures';
import type { StatisticalColumn, StatisticalRow, StatisticalTable } from '@tradepulse/privacy';

/** The source of each fact, as release policies name it. */
const sourceOfFact: Readonly<Record<FactName, string>> = { census_import: 'CENSUS', census_export: 'CENSUS' };

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
  const facts = Object.values(measure.inputs).map(({ spec }) => spec.aggregate.fact);
  return { id: `${measure.id}${suffix}`, sources: [...new Set(facts.map((fact) => sourceOfFact[fact]))] };
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
