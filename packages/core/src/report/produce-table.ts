import {
  otherCode,
  type Answer,
  type Fold,
  type LevelName,
  type ResolvedQuestion,
} from '@tradepulse/measures';
import {
  releaseTable,
  unreleased,
  type ProtectedTable,
  type Released,
  type ReleasePolicy,
} from '@tradepulse/privacy';
import {
  answerQuestion,
  chooseFor,
  planQuestion,
  type Choices,
  type Holdings,
} from '../plan/answer-question.ts';
import type { RunOptions } from '../plan/run-pass.ts';
import type { WarehouseInside } from '../warehouse/warehouse.ts';
import { figureOf } from './figure-of.ts';
import type { Ranking, ReportQuestions } from './report-questions.ts';
import { statisticalTable } from './statistical-table.ts';

/** What answers a report's questions. */
export interface Answering {
  readonly inside: WarehouseInside;
  readonly holdings: Holdings;
  readonly policy: ReleasePolicy;
  readonly options: RunOptions;
}

/** The released table of a report, and what stands in its rows. */
export interface ProducedTable {
  readonly table: Released<ProtectedTable>;
  /** For each row of the table, how many levels it shows. */
  readonly depths: readonly number[];
  readonly choices: Choices;
}

/** Answers all the questions of a report from the same datasets and releases them as one table. */
export async function produceTable(questions: ReportQuestions, answering: Answering): Promise<ProducedTable> {
  const { ranking, depths, detail } = questions;
  const all = [...depths.map(({ question }) => question), ...(ranking === null ? [] : [ranking.question])];
  const choices = chooseFor(all, answering.holdings);
  const folds = ranking === null ? [] : [await foldOf(ranking, choices, answering)];
  const answers: Answer[] = [];
  for (const { question } of depths) {
    const answer = await answered(withFolds(question, folds), choices, answering);
    answers.push(ranking !== null && !ranking.other ? withoutOther(answer, ranking.level) : answer);
  }
  return {
    table: releaseTable(unreleased(statisticalTable(answers, detail.measures)), answering.policy),
    depths: depths.flatMap(({ depth }, at) => answers[at]?.rows.map(() => depth) ?? []),
    choices,
  };
}

async function answered(question: ResolvedQuestion, choices: Choices, answering: Answering): Promise<Answer> {
  const { inside, options } = answering;
  return answerQuestion(inside.database, inside.engine, planQuestion(question, choices), options);
}

/** Ranks by released figures alone: the order of withheld ones must not show. */
async function foldOf(ranking: Ranking, choices: Choices, answering: Answering): Promise<Fold> {
  const answer = await answered(ranking.question, choices, answering);
  const released = releaseTable(
    unreleased(statisticalTable([answer], ranking.question.measures)),
    answering.policy,
  );
  const ranked = released.value.rows
    .flatMap(({ key: [code], cells: [cell] }) => {
      const value = figureOf(cell);
      return value !== null && code !== null && code !== undefined ? [{ code, value }] : [];
    })
    .toSorted((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1));
  return { level: ranking.level, keep: ranked.slice(0, ranking.count).map(({ code }) => code) };
}

function withFolds(question: ResolvedQuestion, folds: readonly Fold[]): ResolvedQuestion {
  return { ...question, folds: folds.filter(({ level }) => question.levels.includes(level)) };
}

function withoutOther(answer: Answer, level: LevelName): Answer {
  const at = answer.question.by.indexOf(level);
  return { ...answer, rows: answer.rows.filter(({ key }) => at === -1 || key[at] !== otherCode) };
}
