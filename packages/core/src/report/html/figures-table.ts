import { units } from '@tradepulse/measures';
import { formatBounds, formatCell, notApplicableMark, valueFormat, withheldMark } from '../format-value.ts';
import { nameWithoutCode } from '../name-without-code.ts';
import type { ReportCell, ReportColumn, ReportData, ReportRow } from '../report-data.ts';
import { html, type Markup } from './markup.ts';
import { cellOf, comparedColumns, shownChange } from './shown-change.ts';
import { shownStanding, type ShownStanding } from './shown-standing.ts';

/** How a column of the report stands in the table. */
interface TableColumn {
  readonly column: ReportColumn;
  readonly full: (value: number) => string;
  readonly compared: boolean;
  /** A number that is compared has a change; an interval has none. */
  readonly changes: boolean;
}

/** Every row of the report, with base and change where it is compared. */
export function figuresTable(data: ReportData): Markup {
  const compared = comparedColumns(data);
  const columns = data.columns.map((column) => ({
    column,
    full: valueFormat(column.unit).full,
    compared: compared.has(column.id),
    changes: compared.has(column.id) && column.result === 'number',
  }));
  return html`<section class="figures">
    <h2 id="figures">Figures</h2>
    <div class="scroll" role="region" aria-labelledby="figures" tabindex="0">
      <table>
        <thead>
          ${header(data, columns)}
        </thead>
        <tbody>
          ${data.rows.map((row) => bodyRow(data, columns, row))}
        </tbody>
      </table>
    </div>
    <p class="legend">
      <b>${withheldMark}</b> withheld <b>${notApplicableMark}</b> not defined or not reported
    </p>
  </section>`;
}

function header({ levels, period, comparedWith }: ReportData, columns: readonly TableColumn[]): Markup {
  const second = columns.some(({ compared }) => compared);
  const rows = second ? 2 : 1;
  const leading = levels.map(
    ({ title }) => html`<th scope="col" class="label" rowspan="${rows}">${title}</th>`,
  );
  const measures = columns.map(({ column, compared, changes }) =>
    compared
      ? html`<th scope="colgroup" colspan="${changes ? 3 : 2}">${headerText(column)}</th>`
      : html`<th scope="col" rowspan="${rows}">${headerText(column)}</th>`,
  );
  const under = ({ changes }: TableColumn): readonly Markup[] =>
    [period.label, comparedWith, ...(changes ? ['Change'] : [])].map(
      (text) => html`<th scope="col">${text}</th>`,
    );
  return html`<tr>
      ${leading}${measures}
    </tr>
    ${
      second
        ? html`<tr class="under">
            ${columns.filter(({ compared }) => compared).map(under)}
          </tr>`
        : null
    }`;
}

function headerText({ title, unit, result }: ReportColumn): Markup {
  const ends = result === 'interval' ? ' (lower to upper end)' : '';
  return html`${title} <span class="unit">${units[unit].title}${ends}</span>`;
}

function bodyRow({ levels }: ReportData, columns: readonly TableColumn[], row: ReportRow): Markup {
  const total = row.depth < levels.length;
  const labels = row.labels.map((_, at) => html`<th scope="row" class="label">${labelText(row, at)}</th>`);
  const totalLabel = html`<th scope="row" class="label" colspan="${levels.length - row.depth}">Total</th>`;
  return html`<tr${total ? html` class="total"` : null}>${labels}${total ? totalLabel : null}${columns.map(
    (column) => cells(column, row),
  )}</tr>
`;
}

function labelText(row: ReportRow, at: number): Markup {
  const name = nameWithoutCode(row, at);
  return name === row.labels[at]
    ? html`${name}`
    : html`<span class="code">${row.key[at] ?? null}</span> ${name}`;
}

function cells({ column, full, compared, changes }: TableColumn, row: ReportRow): readonly Markup[] {
  const value = figure(cellOf(row.cells, column.id), full, shownStanding(column, row));
  if (!compared) return [value];
  const base = figure(cellOf(row.base, column.id), full);
  if (!changes) return [value, base];
  const { text, tone } = shownChange(column, row);
  return [value, base, html`<td class="change ${tone}">${text}</td>`];
}

function figure(
  cell: ReportCell,
  full: (value: number) => string,
  standing: ShownStanding | null = null,
): Markup {
  const text = formatCell(cell, full);
  const bounds = formatBounds(cell, full);
  if (cell.kind === 'withheld' || cell.kind === 'notApplicable') return html`<td class="none">${text}</td>`;
  const under =
    standing === null ? null : html` <span class="standing ${standing.tone}">${standing.text}</span>`;
  const ends = bounds === null ? null : html` <span class="bounds">(${bounds})</span>`;
  return html`<td>${text}${ends}${under}</td>`;
}
