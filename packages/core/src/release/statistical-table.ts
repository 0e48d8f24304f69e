import { comparesAlready, type AnyMeasure } from '@tradepulse/measures';
import type {
  CellReference,
  StatisticalCell,
  StatisticalColumn,
  StatisticalRow,
  StatisticalTable,
} from '@tradepulse/privacy';
import { provenanceFlagsOf } from '../fields/derived-fields.ts';
import type { ComputedQuestion } from '../plan/answer-question.ts';
import type { AskedRow, Behind } from './asked-cells.ts';
import { componentsOf } from './component.ts';
import type { GroupPopulation } from './group-populations.ts';
import { sourcesOf } from './measure-sources.ts';

/** Ending of the column that holds a measure's value in the period compared with. */
export const baseSuffix = '@base';

/** Answers of all depths as one table for the release step: detail and totals are protected together. */
export function statisticalTable(
  answers: readonly ComputedQuestion[],
  behind: readonly (readonly AskedRow[])[],
  measures: readonly AnyMeasure[],
  populations: readonly GroupPopulation[],
): StatisticalTable {
  const compared = answers.some(({ answer }) => answer.question.base !== null);
  const isBase = measures.map((each) => compared && !comparesAlready(each));
  const references = referencesTo(populations);
  return {
    columns: [
      ...measures.map((each) => column(each, '')),
      ...measures.filter((_, at) => isBase[at]).map((each) => column(each, baseSuffix)),
    ],
    rows: answers.flatMap(({ answer }, number) =>
      answer.rows.map((row, at) => statisticalRow(row, behind[number]?.[at], isBase, references)),
    ),
    populations: populations.map(({ population }) => population),
  };
}

function column(measure: AnyMeasure, suffix: string): StatisticalColumn {
  return {
    id: `${measure.id}${suffix}`,
    sources: sourcesOf(measure),
    flags: provenanceFlagsOf(measure),
    percentile: Object.values(measure.inputs).some(({ spec }) =>
      componentsOf(spec).some(({ kind }) => kind === 'quantile'),
    ),
  };
}

/** Where the cells of groups are decided. */
type References = (behind: Behind | undefined) => readonly CellReference[] | null;

function referencesTo(populations: readonly GroupPopulation[]): References {
  const found = new Map<string, CellReference>();
  populations.forEach(({ group, members }, population) => {
    members.forEach((at, cell) => found.set(`${group}:${at}`, { population, cell }));
  });
  return (behind) => {
    if (behind === null || behind === undefined) return null;
    const references: CellReference[] = [];
    for (const { group, cell } of behind) {
      const reference = found.get(`${group}:${cell}`);
      if (reference === undefined) return null;
      references.push(reference);
    }
    return references;
  };
}

function statisticalRow(
  row: ComputedQuestion['answer']['rows'][number],
  behind: AskedRow | undefined,
  isBase: readonly boolean[],
  references: References,
): StatisticalRow {
  const own = row.values.map((value, at): StatisticalCell => ({
    value,
    behind: references(behind?.values[at]),
  }));
  const bases = isBase.flatMap((has, at): readonly StatisticalCell[] =>
    has ? [{ value: row.base?.[at] ?? null, behind: references(behind?.base?.[at]) }] : [],
  );
  return { key: row.key, cells: [...own, ...bases] };
}
