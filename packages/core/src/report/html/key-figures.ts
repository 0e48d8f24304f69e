import { units } from '@tradepulse/measures';
import { formatBounds, formatCell, valueFormat } from '../format-value.ts';
import type { ReportColumn, ReportData, ReportRow } from '../report-data.ts';
import { html, type Markup } from './markup.ts';
import { cellOf, comparedColumns, shownChange } from './shown-change.ts';
import { shownStanding } from './shown-standing.ts';

/** The measures of the whole as large figures; nothing for a report without a total of everything. */
export function keyFigures(data: ReportData): Markup | null {
  const total = data.rows.find(({ depth }) => depth === 0);
  if (total === undefined) return null;
  const compared = comparedColumns(data);
  const tiles = data.columns.map((column) =>
    tile(column, total, compared.has(column.id) ? data.comparedWith : null),
  );
  return html`<section class="tiles" aria-label="Key figures">${tiles}</section>`;
}

function tile(column: ReportColumn, total: ReportRow, comparedWith: string | null): Markup {
  const format = valueFormat(column.unit);
  const cell = cellOf(total.cells, column.id);
  const glance = formatCell(cell, format.headline);
  const full = formatCell(cell, format.full);
  const bounds = formatBounds(cell, format.full);
  return html`<div class="tile">
    <h2>${column.title}</h2>
    <p class="headline">${glance}</p>
    <p class="exact">
      ${glance === full ? null : `${full} `}${bounds === null ? null : `(${bounds}) `}${unitBeside(column)}
    </p>
    ${comparedWith === null || column.result === 'interval' ? null : changeLine(column, total, comparedWith)}
    ${standingLine(column, total)}
  </div>`;
}

/** A percent says so itself. */
function unitBeside({ unit }: ReportColumn): string {
  return units[unit].display === 'percent' ? '' : units[unit].title;
}

function changeLine(column: ReportColumn, total: ReportRow, comparedWith: string): Markup {
  const { text, tone } = shownChange(column, total);
  return html`<p class="change ${tone}"><b>${text}</b> <span>against ${comparedWith}</span></p>`;
}

function standingLine(column: ReportColumn, total: ReportRow): Markup | null {
  const standing = shownStanding(column, total);
  return standing === null ? null : html`<p class="change ${standing.tone}">Target: ${standing.text}</p>`;
}
