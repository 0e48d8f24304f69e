import { aboutFigures } from './html/about-figures.ts';
import { chartsSection } from './html/charts-section.ts';
import { figuresTable } from './html/figures-table.ts';
import { keyFigures } from './html/key-figures.ts';
import { html, trusted } from './html/markup.ts';
import { pageHeader } from './html/page-header.ts';
import { pageStyle } from './html/page-style.ts';
import type { ReportData } from './report-data.ts';

/** Nothing is fetched and no script runs, whoever opens the page and wherever it is put. */
const contentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * A report as one self-contained HTML page: key figures, charts, the table, definitions, sources and
 * protection. It needs no network and no script, follows light and dark, and prints.
 *
 * Charts show the 20 largest rows, the table shows all. They are drawn by the optional peers `vega` and
 * `vega-lite`.
 *
 * @throws ReportError - RENDERER_MISSING when there is a chart to draw and a peer is not installed
 */
export async function toHtml(data: ReportData): Promise<string> {
  const charts = await chartsSection(data);
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${data.title}</title>
        <style>
          ${trusted(pageStyle)}
        </style>
      </head>
      <body>
        <main>
          ${pageHeader(data)} ${keyFigures(data)} ${charts} ${figuresTable(data)} ${aboutFigures(data)}
        </main>
      </body>
    </html> `;
  return page.text;
}
