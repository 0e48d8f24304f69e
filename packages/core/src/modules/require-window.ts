import {
  daysOfMonths,
  describeMonths,
  isFact,
  requirementsOf,
  type MonthIndex,
  type Requirement,
} from '@tradepulse/measures';
import { PlanError } from '../errors/plan-error.ts';
import { slotsOf } from '../plan/needs.ts';
import type { ReportQuestions } from '../report/report-questions.ts';
import type { ModuleWindow } from './module-window.ts';

/**
 * Refuses questions about transactions of months before a module's window: rows of theirs are out of reach, and would
 * count as nothing. That goes for every month that a measure reads, the one a year before included, and for the month
 * in which the window begins, since records of its first days would be missing.
 *
 * Published statistics are in however old they are: the ten years are those of transaction data, and statistical
 * records are kept without end.
 *
 * @source DHS/CBP/PIA-036, Overview, module 2, and section 5.1
 * @throws PlanError - PERIOD_BEFORE_WINDOW
 */
export function requireWindow({ depths, ranking }: ReportQuestions, window: ModuleWindow | null): void {
  if (window === null) return;
  const questions = [...depths, ...(ranking === null ? [] : [ranking])];
  for (const { question } of questions) {
    const old = requirementsOf(question).inputs.flatMap((requirement) =>
      slotsOf(requirement, question).filter(({ months }) => isBefore(months, requirement, window)),
    );
    for (const { months } of old) refuse(months, window);
  }
}

function isBefore(
  months: readonly MonthIndex[],
  { spec: { aggregate } }: Requirement,
  { first }: ModuleWindow,
): boolean {
  if (aggregate.kind === 'calendar' || isFact(aggregate.fact) || months.length === 0) return false;
  return daysOfMonths(months).first < first;
}

function refuse(months: readonly MonthIndex[], { module, first }: ModuleWindow): never {
  throw new PlanError('PERIOD_BEFORE_WINDOW', { module, requested: describeMonths(months), first });
}
