import { comparesAlready, type AnswerRow, type AnyMeasure } from '@tradepulse/measures';
import type {
  CellReference,
  PrintedCount,
  ShownAmount,
  StatisticalCell,
  StatisticalColumn,
  StatisticalRow,
  StatisticalTable,
} from '@tradepulse/privacy';
import { provenanceFlagsOf } from '../fields/derived-fields.ts';
import type { ComputedQuestion } from '../plan/answer-question.ts';
import type { AskedAnswer, AskedRow, Behind } from './asked-cells.ts';
import { addsAmounts, componentsOf, looksUpTransactions } from './component.ts';
import type { GroupPopulation } from './group-populations.ts';
import { printedAnswer, rowText, type PrintedFigures } from './masked/printed-answer.ts';
import { sourcesOf } from './measure-sources.ts';

/** Ending of the column that holds a measure's value in the period compared with. */
export const baseSuffix = '@base';

/**
 * Answers of all depths as one table for the release step: detail and totals are protected together. Where counts are shown
 * that are not exact, the release step has the rows computed anew from them.
 *
 * @param onRecomputed - learns the answers from which the rows were computed anew
 */
export function statisticalTable(
  answers: readonly ComputedQuestion[],
  behind: readonly AskedAnswer[],
  measures: readonly AnyMeasure[],
  populations: readonly GroupPopulation[],
  onRecomputed: (answers: readonly ComputedQuestion[]) => void,
): StatisticalTable {
  const compared = answers.some(({ answer }) => answer.question.base !== null);
  const isBase = measures.map((each) => compared && !comparesAlready(each));
  const references = referencesTo(populations);
  const rowOf = (row: AnswerRow, asked: AskedRow | undefined): StatisticalRow =>
    statisticalRow(row, asked, isBase, references);
  const isMasked = behind.some(({ masked }) => masked !== null);
  return {
    columns: [
      ...measures.map((each) => column(each, '')),
      ...measures.filter((_, at) => isBase[at]).map((each) => column(each, baseSuffix)),
    ],
    rows: answers.flatMap(({ answer }, number) =>
      answer.rows.map((row, at) => rowOf(row, behind[number]?.rows[at])),
    ),
    populations: populations.map(({ population }) => population),
    ...(isMasked && {
      recompute: (printed: PrintedCount, shown: ShownAmount) => {
        const figures = printedFigures(references, printed, shown);
        const anew = answers.map((answer, at) => printedAnswer(answer, behind[at]?.masked ?? null, figures));
        onRecomputed(anew);
        return anew.flatMap(({ answer }, number) => {
          const asked = rowsByText(answers[number], behind[number]);
          return answer.rows.map((row) => rowOf(row, asked.get(rowText(row))));
        });
      },
    }),
  };
}

function printedFigures(references: References, printed: PrintedCount, shown: ShownAmount): PrintedFigures {
  return {
    count(place) {
      const [reference] = references([place]) ?? [];
      return reference === undefined ? null : printed(reference);
    },
    amount: (places) => references(places)?.every(shown) === true,
  };
}

function rowsByText(
  answered: ComputedQuestion | undefined,
  asked: AskedAnswer | undefined,
): ReadonlyMap<string, AskedRow | undefined> {
  return new Map(answered?.answer.rows.map((row, at) => [rowText(row), asked?.rows[at]]));
}

function column(measure: AnyMeasure, suffix: string): StatisticalColumn {
  return {
    id: `${measure.id}${suffix}`,
    sources: sourcesOf(measure),
    flags: provenanceFlagsOf(measure),
    percentile: Object.values(measure.inputs).some(({ spec }) =>
      componentsOf(spec).some(({ kind }) => kind === 'quantile'),
    ),
    amounts: Object.values(measure.inputs).every(
      ({ spec }) => addsAmounts(spec) || (componentsOf(spec).length === 0 && !looksUpTransactions(spec)),
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
  row: AnswerRow,
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
