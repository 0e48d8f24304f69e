import { otherCode, type Fold, type LevelName, type ResolvedQuestion } from '@tradepulse/measures';
import type {
  ProtectedTable,
  Released,
  ReleasePolicy,
  ReleaseRegister,
  ReleaseTools,
} from '@tradepulse/privacy';
import {
  answerQuestion,
  chooseFor,
  planQuestion,
  type Choices,
  type ComputedQuestion,
  type Holdings,
} from '../plan/answer-question.ts';
import type { RunOptions } from '../plan/run-pass.ts';
import type { RecordsVersions } from '../release/records-versions.ts';
import { releaseAnswers, reserveCells, type Releasing } from '../release/release-answers.ts';
import type { WarehouseInside } from '../warehouse/warehouse.ts';
import { figureOf } from './figure-of.ts';
import type { Ranking, ReportQuestions } from './report-questions.ts';

/** What answers a report's questions. */
export interface Answering {
  readonly inside: WarehouseInside;
  readonly holdings: Holdings;
  readonly policy: ReleasePolicy;
  readonly tools: ReleaseTools;
  readonly register: ReleaseRegister;
  readonly versions: RecordsVersions;
  /** The oldest day of which records are in reach; null where all are. */
  readonly recordsFrom: string | null;
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
  const answers: ComputedQuestion[] = [];
  for (const { question } of depths) {
    const answer = await answered(withFolds(question, folds), choices, answering);
    answers.push(ranking !== null && !ranking.other ? withoutOther(answer, ranking.level) : answer);
  }
  const { table, answers: shown } = await releaseAnswers(answers, detail.measures, releasingBy(answering));
  return {
    table,
    depths: depths.flatMap(({ depth }, at) => shown[at]?.answer.rows.map(() => depth) ?? []),
    choices,
  };
}

/**
 * Answers the questions of several reports, and decides about all the cells behind them together. What is folded into
 * `(other)` depends on figures that are released first, so it is decided when its report is made.
 */
export async function reserveTables(
  reports: readonly { readonly questions: ReportQuestions; readonly answering: Answering }[],
): Promise<void> {
  const answers: ComputedQuestion[] = [];
  for (const { questions, answering } of reports) {
    const asked = questionsToReserve(questions);
    const choices = chooseFor(asked, answering.holdings);
    for (const question of asked) answers.push(await answered(question, choices, answering));
  }
  const [first] = reports;
  if (first !== undefined) await reserveCells(answers, releasingBy(first.answering));
}

function questionsToReserve({ depths, ranking }: ReportQuestions): readonly ResolvedQuestion[] {
  const all = depths.map(({ question }) => question);
  if (ranking === null) return all;
  return [...all.filter(({ levels }) => !levels.includes(ranking.level)), ranking.question];
}

function releasingBy({ options: { signal }, ...answering }: Answering): Releasing {
  const { inside, policy, tools, register, versions, recordsFrom } = answering;
  return { inside, policy, tools, register, versions, recordsFrom, ...(signal && { signal }) };
}

async function answered(
  question: ResolvedQuestion,
  choices: Choices,
  answering: Answering,
): Promise<ComputedQuestion> {
  const { inside, options } = answering;
  return answerQuestion(inside.database, inside.engine, planQuestion(question, choices), options);
}

/** Ranks by released figures alone: the order of withheld ones must not show. */
async function foldOf(ranking: Ranking, choices: Choices, answering: Answering): Promise<Fold> {
  const answer = await answered(ranking.question, choices, answering);
  const { table } = await releaseAnswers([answer], ranking.question.measures, releasingBy(answering));
  const ranked = table.value.rows
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

function withoutOther(computed: ComputedQuestion, level: LevelName): ComputedQuestion {
  const { answer } = computed;
  const at = answer.question.by.indexOf(level);
  const rows = answer.rows.filter(({ key }) => at === -1 || key[at] !== otherCode);
  return { ...computed, answer: { ...answer, rows } };
}
