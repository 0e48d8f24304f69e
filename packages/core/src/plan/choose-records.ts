import {
  daysOfMonths,
  describeMonths,
  isRecord,
  type MonthIndex,
  type RecordName,
  type Requirement,
  type ResolvedQuestion,
} from '@tradepulse/measures';
import { PlanError } from '../errors/plan-error.ts';
import { slotsOf } from './needs.ts';
import type { RecordHolding } from './record-holdings.ts';

/**
 * The facts of transactions that requirements read, also those in which only look-ups are made.
 *
 * @throws PlanError - NOTHING_LOADED; PERIOD_NOT_AVAILABLE: a month that no extract covers would count as nothing
 */
export function chooseRecords(
  requirements: readonly Requirement[],
  question: ResolvedQuestion,
  holdings: ReadonlyMap<RecordName, RecordHolding>,
): ReadonlyMap<RecordName, RecordHolding> {
  const chosen = new Map<RecordName, RecordHolding>();
  for (const requirement of requirements) {
    const { aggregate } = requirement.spec;
    if (aggregate.kind === 'calendar') continue;
    for (const relation of recordsIn(requirement.spec)) {
      const holding = holdings.get(relation);
      if (holding === undefined) throw new PlanError('NOTHING_LOADED', { fact: relation });
      chosen.set(relation, holding);
      if (relation !== aggregate.fact) continue;
      for (const { months } of slotsOf(requirement, question)) requireCovered(holding, requirement, months);
    }
  }
  return chosen;
}

/** Every fact of transactions that a part of an input names: its rows, its dates and what is looked up for them. */
function recordsIn(part: unknown): readonly RecordName[] {
  if (typeof part !== 'object' || part === null) return [];
  const named = ['fact' in part ? part.fact : null, 'relation' in part ? part.relation : null];
  const own = named.filter((name): name is RecordName => typeof name === 'string' && isRecord(name));
  return [...own, ...Object.values(part).flatMap(recordsIn)];
}

/** Rows of a period must all be there; what stands at a day, if the day has been reached. */
function requireCovered(
  { relation, covered }: RecordHolding,
  { spec: { role } }: Requirement,
  months: readonly MonthIndex[],
): void {
  const { first, last } = daysOfMonths(months);
  const isCovered =
    role?.kind === 'during'
      ? covered.some((run) => run.first <= first && run.last >= last)
      : role?.kind !== 'standing' || covered.some((run) => run.last >= last);
  if (isCovered) return;
  throw new PlanError('PERIOD_NOT_AVAILABLE', {
    fact: relation,
    requested: describeMonths(months),
    available: covered.map((run) => `${run.first} to ${run.last}`).join('; '),
  });
}
