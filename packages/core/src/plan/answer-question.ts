import {
  assemble,
  calendarInputs,
  requirementsOf,
  type Answer,
  type CollectedInput,
  type FactName,
  type Key,
  type RecordName,
  type Requirements,
  type ResolvedQuestion,
  type Vintage,
} from '@tradepulse/measures';
import type { Kysely } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { chooseDataset, type Choice } from './choose-dataset.ts';
import { chooseRecords } from './choose-records.ts';
import { collectReadings } from './collect-readings.ts';
import type { Holding } from './holdings.ts';
import { mergeNeeds, needsOf } from './needs.ts';
import { planPasses, type Pass, type Plan } from './passes.ts';
import type { RecordHolding } from './record-holdings.ts';
import { runPass, type PassCell, type RunOptions } from './run-pass.ts';
import { compilePass } from './sql/pass-sql.ts';

/** The name under which transactions are read: extracts are not datasets apart, each corrects the others. */
export const recordsDataset = 'ace-extract';

/** What is loaded: published statistics load by load, transactions fact by fact. */
export interface Holdings {
  readonly published: readonly Holding[];
  readonly records: ReadonlyMap<RecordName, RecordHolding>;
}

/** For each fact, what answers. */
export interface Choices {
  readonly published: ReadonlyMap<FactName, Choice>;
  readonly records: ReadonlyMap<RecordName, RecordHolding>;
}

/**
 * Chooses where questions that stand in one report are answered from: the same dataset for all of them,
 * so that totals and details agree. No row is read.
 *
 * @throws PlanError - when what is loaded cannot answer them
 * @throws RequestError - when one cannot be answered as asked
 */
export function chooseFor(questions: readonly ResolvedQuestion[], holdings: Holdings): Choices {
  const needed = questions.map((question) => ({ question, inputs: requirementsOf(question).inputs }));
  const needs = needed.flatMap(({ inputs, question }) => needsOf(inputs, question));
  const byFact = Map.groupBy(needs, ({ fact }) => fact);
  const published = [...byFact].map(
    ([fact, each]) => [fact, chooseDataset(mergeNeeds(fact, each), holdings.published)] as const,
  );
  const records = needed.flatMap(({ inputs, question }) => [
    ...chooseRecords(inputs, question, holdings.records),
  ]);
  return { published: new Map(published), records: new Map(records) };
}

/** A question with what it needs and the passes that read it. */
export interface PlannedQuestion {
  readonly question: ResolvedQuestion;
  readonly requirements: Requirements;
  readonly plan: Plan;
}

/** Plans the passes of a question. */
export function planQuestion(question: ResolvedQuestion, choices: Choices): PlannedQuestion {
  const requirements = requirementsOf(question);
  return { question, requirements, plan: planPasses(requirements.inputs, question, choices.published) };
}

/** A computed question, and the values of the inputs that it was computed from. */
export interface ComputedQuestion {
  readonly answer: Answer;
  readonly requirements: Requirements;
  readonly collected: ReadonlyMap<string, CollectedInput>;
}

/** Runs the passes of a question and computes its measures. */
export async function answerQuestion(
  database: Kysely<WarehouseDatabase>,
  engine: Engine,
  planned: PlannedQuestion,
  options: RunOptions,
): Promise<ComputedQuestion> {
  const cells: (readonly PassCell[])[] = [];
  for (const pass of planned.plan.passes) cells.push(await runPass(database, engine, pass, options));
  const { question, requirements } = planned;
  const collected = new Map([
    ...collectReadings(planned.plan.readings, cells),
    ...calendarInputs(requirements, question),
  ]);
  return { answer: assemble(question, requirements, collected), requirements, collected };
}

/** One pass for people: what it reads and the SQL that reads it. */
export interface ExplainedPass {
  /** The published fact or the fact of transactions. */
  readonly fact: string;
  readonly dataset: string;
  /** The printed figure that is read, or which records belong to a period: `during`, `standing`, `of_year`, `always`. */
  readonly basis: string;
  /** Which publication of each month is read: the latest, or the first of those published again since. */
  readonly vintage: Vintage;
  readonly groupedBy: readonly string[];
  readonly innerGroups: readonly string[];
  readonly aggregates: number;
  readonly sql: string;
}

/** The passes of a planned question, without running them. */
export function explainQuestion(
  database: Kysely<WarehouseDatabase>,
  engine: Engine,
  planned: PlannedQuestion,
  choices: Choices,
): readonly ExplainedPass[] {
  return planned.plan.passes.map((pass) => ({
    fact: pass.relation,
    ...readFrom(pass, choices),
    groupedBy: pass.levels,
    innerGroups: pass.inner.map(keyName),
    aggregates: pass.scalars.length,
    sql: compilePass(database, engine.sql, pass).sql,
  }));
}

function readFrom(pass: Pass, { published }: Choices): Pick<ExplainedPass, 'dataset' | 'basis' | 'vintage'> {
  return pass.kind === 'published'
    ? { dataset: published.get(pass.relation)?.dataset ?? '', basis: pass.basis, vintage: pass.vintage }
    : { dataset: recordsDataset, basis: pass.role?.kind ?? 'always', vintage: 'current' };
}

function keyName(key: Key): string {
  if (typeof key === 'string') return key;
  return key.kind === 'column' ? key.column : key.kind;
}
