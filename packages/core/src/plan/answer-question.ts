import {
  assemble,
  requirementsOf,
  type Answer,
  type FactName,
  type Requirements,
  type ResolvedQuestion,
} from '@tradepulse/measures';
import type { Kysely } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { chooseDataset, type Choice } from './choose-dataset.ts';
import { collectReadings } from './collect-readings.ts';
import type { Holding } from './holdings.ts';
import { mergeNeeds, needsOf } from './needs.ts';
import { compilePass } from './pass-sql.ts';
import { planPasses, type Plan } from './passes.ts';
import { runPass, type PassCell, type RunOptions } from './run-pass.ts';

/** For each fact, the dataset that answers. */
export type Choices = ReadonlyMap<FactName, Choice>;

/**
 * Chooses where questions that stand in one report are answered from: the same dataset for all of them,
 * so that totals and details agree. No row is read.
 *
 * @throws PlanError - when what is loaded cannot answer them
 * @throws RequestError - when one cannot be answered as asked
 */
export function chooseFor(questions: readonly ResolvedQuestion[], holdings: readonly Holding[]): Choices {
  const needs = questions.flatMap((question) => needsOf(requirementsOf(question).inputs, question));
  const byFact = Map.groupBy(needs, ({ fact }) => fact);
  return new Map(
    [...byFact].map(([fact, each]) => [fact, chooseDataset(mergeNeeds(fact, each), holdings)] as const),
  );
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
  return { question, requirements, plan: planPasses(requirements.inputs, question, choices) };
}

/** Runs the passes of a question and computes its measures. */
export async function answerQuestion(
  database: Kysely<WarehouseDatabase>,
  engine: Engine,
  planned: PlannedQuestion,
  options: RunOptions,
): Promise<Answer> {
  const cells: (readonly PassCell[])[] = [];
  for (const pass of planned.plan.passes) cells.push(await runPass(database, engine, pass, options));
  return assemble(planned.question, planned.requirements, collectReadings(planned.plan.readings, cells));
}

/** One pass for people: what it reads and the SQL that reads it. */
export interface ExplainedPass {
  readonly fact: FactName;
  readonly dataset: string;
  readonly basis: string;
  readonly groupedBy: readonly string[];
  readonly innerGroups: readonly string[];
  readonly aggregates: number;
  readonly sql: string;
}

/** The passes of a planned question, without running them. */
export function explainQuestion(
  database: Kysely<WarehouseDatabase>,
  planned: PlannedQuestion,
  choices: Choices,
): readonly ExplainedPass[] {
  return planned.plan.passes.map((pass) => ({
    fact: pass.fact,
    dataset: choices.get(pass.fact)?.dataset ?? '',
    basis: pass.basis,
    groupedBy: pass.levels,
    innerGroups: pass.inner,
    aggregates: pass.scalars.length,
    sql: compilePass(database, pass).sql,
  }));
}
