import { describe, expect, it } from 'vitest';
import { importsByCountry } from '../fixtures/sample-reports.ts';
import { toVegaLite } from '../vega-lite.ts';
import { drawSvg, loadChartLibraries } from './render-charts.ts';

const failing = (error: unknown) => async (): Promise<never> => {
  throw error;
};

describe('loadChartLibraries', () => {
  it('says what to install when a peer is missing', async () => {
    const missing = Object.assign(new Error("Cannot find package 'vega'"), { code: 'ERR_MODULE_NOT_FOUND' });
    await expect(loadChartLibraries(failing(missing))).rejects.toMatchObject({
      name: 'ReportError',
      code: 'RENDERER_MISSING',
      message: 'charts need vega and vega-lite: install them beside @tradepulse/core',
    });
  });

  it('does not take another failure for a missing peer', async () => {
    const broken = new TypeError('broken');
    await expect(loadChartLibraries(failing(broken))).rejects.toBe(broken);
  });
});

describe('drawSvg', () => {
  it('draws without the title and in the width given', async () => {
    const spec = toVegaLite(importsByCountry(), { sizing: 'given', width: 500 });
    const svg = await drawSvg(await loadChartLibraries(), spec);
    expect(svg).toContain('width="500"');
    expect(svg).not.toContain(spec.title.subtitle);
  });

  it('has nothing that is fetched and nothing that has a name of its own', async () => {
    const svg = await drawSvg(await loadChartLibraries(), toVegaLite(importsByCountry()));
    expect(svg).not.toMatch(/\b(href|src|id)=|url\(/);
  });
});
