import type { Cadence, ExtractManifest } from './extract-source.ts';

/** So many days after the end of its period an extract of each cadence is due. */
const daysDue: Readonly<Record<Cadence, number>> = { daily: 2, weekly: 7, monthly: 15, quarterly: 45 };

/** Whether an extract was loaded later than its cadence promises. */
export function isLate(
  { cadence, period: [, to] }: Pick<ExtractManifest, 'cadence' | 'period'>,
  loadedAt: string,
): boolean {
  const days = (Date.parse(loadedAt) - Date.parse(`${to}T00:00:00Z`)) / 86_400_000;
  return days > daysDue[cadence] + 1;
}
