import type { ReportData, ReportRow } from '../report-data.ts';
import { axisLevel, detailRows } from './chart-points.ts';
import { rankRows, topRows } from './rank-rows.ts';

/** Most small multiples in one chart. */
export const mostFacets = 12;

/** The rows that a chart shows, and how much it leaves to the table. */
export interface ChosenRows {
  readonly rows: readonly ReportRow[];
  readonly groups: number;
  readonly rowsLeftOut: number;
}

/** The largest of each group by a measure: 20 of a single one, 10 of several, unless told otherwise. */
export function chooseBars(data: ReportData, id: string, top: number | undefined): ChosenRows {
  const groups = groupsOf(data);
  const count = top ?? (groups.length === 1 ? 20 : 10);
  const ranked = groups.slice(0, mostFacets).map((rows) => rankRows(data, rows, id));
  const rows = ranked.flatMap((each) => topRows(each, count));
  return { rows, groups: groups.length, rowsLeftOut: ranked.flat().length - rows.length };
}

/** Whole series, in the order of the report. */
export function chooseSeries(data: ReportData): ChosenRows {
  const groups = groupsOf(data);
  return { rows: groups.slice(0, mostFacets).flat(), groups: groups.length, rowsLeftOut: 0 };
}

/** Detail rows that stand in one chart together, in the order of the report. */
function groupsOf(data: ReportData): readonly (readonly ReportRow[])[] {
  const axis = axisLevel(data);
  const outer = (row: ReportRow): string => JSON.stringify(row.key.filter((_, at) => at !== axis));
  return [...Map.groupBy(detailRows(data), outer).values()];
}
