import type { Session } from '@tradepulse/core';
import { catalogue, type AnyMeasure } from '@tradepulse/measures';

/** The measures of the catalogue that what is loaded can answer: the planner says so. */
export async function answerable(
  session: Session,
  by: readonly ('country' | 'hts2')[],
): Promise<readonly AnyMeasure[]> {
  const found: AnyMeasure[] = [];
  for (const measure of catalogue) if (await canAnswer(session, measure, by)) found.push(measure);
  return found;
}

async function canAnswer(
  session: Session,
  measure: AnyMeasure,
  by: readonly ('country' | 'hts2')[],
): Promise<boolean> {
  try {
    await session.explain({ measures: [measure], by, period: { calendarYear: 2024 } });
    return true;
  } catch (error) {
    if (error instanceof Error && ['PlanError', 'RequestError'].includes(error.name)) return false;
    throw error;
  }
}
