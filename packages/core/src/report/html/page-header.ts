import type { ReportData } from '../report-data.ts';
import { html, type Markup } from './markup.ts';

/** Title, period by the calendar and by the fiscal year, what it is compared with, and filters. */
export function pageHeader({ title, period, comparedWith, filters, marking }: ReportData): Markup {
  const facts: readonly (readonly [string, string])[] = [
    ['Period', period.calendar],
    ['Fiscal', period.fiscal],
    ...(comparedWith === null ? [] : [['Compared with', comparedWith] as const]),
    ...filters.map((filter) => [filter.title, filter.labels.join('; ')] as const),
    ['Marking', marking],
  ];
  return html`<header>
    <h1>${title}</h1>
    <dl class="facts">
      ${facts.map(
        ([term, text]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
  </header>`;
}
