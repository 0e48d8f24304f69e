import type { ReportEntry, ReportLine } from './report-entry.ts';

/** Money of a line or an entry, in cents; null when the report does not say it. */
export interface ReportAmounts {
  readonly value: number | null;
  readonly duty: number | null;
}

/**
 * Value and duty of a line, each counted once. The figures of the line itself come first. Without them the value is
 * that of its tariff numbers outside chapter 99, whose rows either have no value or repeat the article's; the duty is
 * that of all its tariff numbers, since the duties of chapter 99 are charged on top.
 *
 * @nulls Null when neither the line nor any of those rows has the figure
 */
export function lineAmounts(line: ReportLine): ReportAmounts {
  const goods = line.tariffs.filter(({ hts }) => !hts.startsWith('99'));
  return {
    value: line.line_value ?? sumOrNull(goods.map(({ value }) => value)),
    duty: line.line_duty ?? sumOrNull(line.tariffs.map(({ duty }) => duty)),
  };
}

/** Value and duty of an entry: the sums over its lines. */
export function entryAmounts(entry: Pick<ReportEntry, 'lines'>): ReportAmounts {
  const amounts = entry.lines.map((line) => lineAmounts(line));
  return {
    value: sumOrNull(amounts.map(({ value }) => value)),
    duty: sumOrNull(amounts.map(({ duty }) => duty)),
  };
}

function sumOrNull(figures: readonly (number | null)[]): number | null {
  const reported = figures.filter((figure) => figure !== null);
  return reported.length === 0 ? null : reported.reduce((sum, figure) => sum + figure, 0);
}
