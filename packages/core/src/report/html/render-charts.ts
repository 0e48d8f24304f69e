import type * as vega from 'vega';
import type * as vegaLite from 'vega-lite';
import { ReportError } from '../../errors/report-error.ts';
import type { VegaLiteSpec } from '../vega-lite.ts';

/** What draws charts: optional peers, looked for when a report first has a chart. */
export interface ChartLibraries {
  readonly vega: typeof vega;
  readonly vegaLite: typeof vegaLite;
}

/**
 * Imports Vega and Vega-Lite.
 *
 * @throws ReportError - RENDERER_MISSING when one of them is not installed
 */
export async function loadChartLibraries(
  load: () => Promise<ChartLibraries> = importLibraries,
): Promise<ChartLibraries> {
  try {
    return await load();
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new ReportError('RENDERER_MISSING', { packages: 'vega and vega-lite' });
  }
}

async function importLibraries(): Promise<ChartLibraries> {
  const [drawing, compiling] = await Promise.all([import('vega'), import('vega-lite')]);
  return { vega: drawing, vegaLite: compiling };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
}

/** Draws a specification as SVG, without title: the page has its own. Nothing is fetched and nothing is logged. */
export async function drawSvg(libraries: ChartLibraries, chart: VegaLiteSpec): Promise<string> {
  const { title: _title, ...spec } = chart;
  const logger = libraries.vega.logger(libraries.vega.None);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- conforms to the published schema: a test of toVegaLite says so
  const compiled = libraries.vegaLite.compile(spec as unknown as vegaLite.TopLevelSpec, { logger });
  const view = new libraries.vega.View(libraries.vega.parse(compiled.spec), { renderer: 'none', logger });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}
