import { valueFormat } from '../format-value.ts';
import type { ReportColumn, ReportRow } from '../report-data.ts';
import { standingText } from '../targets/describe-target.ts';

/** How a cell stands to its target, as a page shows it. */
export interface ShownStanding {
  /** `missed, −1.54 pp from 98.00%`: the word says it, whatever the colour. */
  readonly text: string;
  readonly tone: 'good' | 'bad' | 'neutral';
}

const tones = { met: 'good', near: 'neutral', missed: 'bad' } as const;

/** How the cell of a measure stands to its target; null where it has none, is not defined or is withheld. */
export function shownStanding(column: ReportColumn, row: ReportRow): ShownStanding | null {
  const target = row.targets[column.id];
  if (target === undefined || target.status === null) return null;
  const text = standingText(target, valueFormat(column.unit));
  return text === null ? null : { text, tone: tones[target.status] };
}
