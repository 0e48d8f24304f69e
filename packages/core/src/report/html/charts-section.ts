import type { ChartTheme } from '../chart/chart-theme.ts';
import { detailRows } from '../chart/chart-points.ts';
import type { ReportData } from '../report-data.ts';
import { toVegaLite, type VegaLiteSpec } from '../vega-lite.ts';
import { html, trusted, type Markup } from './markup.ts';
import { comparedColumns } from './shown-change.ts';
import { drawSvg, loadChartLibraries, type ChartLibraries } from './render-charts.ts';

/** The page's own variables, so that a chart follows its light and dark. */
const pageTheme: ChartTheme = {
  font: 'inherit',
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  rule: 'var(--rule)',
  current: 'var(--current)',
  base: 'var(--base)',
};

const mostCharts = 4;
const widths = { whole: 1170, half: 564, narrow: 330 } as const;

/**
 * A chart of each of the first measures, all in the order of the first, so that they can be read side by
 * side. Nothing for a report that is not split by any level or has less than two rows to compare.
 */
export async function chartsSection(data: ReportData): Promise<Markup | null> {
  if (data.levels.length === 0 || detailRows(data).length < 2) return null;
  const libraries = await loadChartLibraries();
  const shown = data.columns.slice(0, mostCharts);
  const figures: Markup[] = [];
  for (const [at, { id }] of shown.entries()) {
    const whole = data.levels.length > 1 || (at === 0 && shown.length % 2 === 1);
    figures.push(await chartFigure(libraries, data, id, whole ? 'whole' : 'half'));
  }
  return html`<section class="charts" aria-label="Charts">${figures}</section>`;
}

/** Two drawings of one chart: for wide windows and paper, and for telephones. */
async function chartFigure(
  libraries: ChartLibraries,
  data: ReportData,
  measure: string,
  size: 'whole' | 'half',
): Promise<Markup> {
  const options = {
    measure,
    rankBy: data.columns[0]?.id ?? measure,
    sizing: 'given',
    theme: pageTheme,
  } as const;
  const large = toVegaLite(data, { ...options, width: widths[size] });
  const small = toVegaLite(data, { ...options, width: widths.narrow });
  return html`<figure class="${size}">
    <figcaption>
      <h2>${large.title.text}</h2>
      <p>${large.title.subtitle}</p>
      ${legend(data, measure)}
    </figcaption>
    <div role="img" aria-label="${large.description}">
      <div class="for-wide">${await drawing(libraries, large)}</div>
      <div class="for-narrow">${await drawing(libraries, small)}</div>
    </div>
  </figure>`;
}

function legend(data: ReportData, measure: string): Markup | null {
  if (data.comparedWith === null || !comparedColumns(data).has(measure)) return null;
  return html`<p class="series">
    <span class="current">${data.period.label}</span> <span class="base">${data.comparedWith}</span>
  </p>`;
}

async function drawing(libraries: ChartLibraries, spec: VegaLiteSpec): Promise<Markup> {
  // The description stands on the figure, and the table has the figures: no label on every mark.
  return trusted(await drawSvg(libraries, { ...spec, config: { ...configOf(spec), aria: false } }));
}

function configOf({ config }: VegaLiteSpec): object {
  return typeof config === 'object' && config !== null ? config : {};
}
