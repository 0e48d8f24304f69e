import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { apiAnswer } from '@tradepulse/adapters';
import type { ReportRequest, Session, TradePulse } from '@tradepulse/core';
import { calculatedDuty, customsValue, effectiveDutyRate } from '@tradepulse/measures';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInMemory } from '../support/open-in-memory.ts';
import { findChromium } from './chromium.ts';
import { lowestContrast, overflow, type Contrast } from './page-checks.ts';

const data = join(import.meta.dirname, '..', '..', 'examples', 'data', 'census-imports-hs2-monthly');
const file = join(data, 'imports_hs2_all_countries_2013-01_2021-07.csv.gz');
const measures = [customsValue, calculatedDuty, effectiveDutyRate] as const;

const pages = {
  'chapters against the year before': {
    measures,
    by: ['hts2'],
    period: { calendarYear: 2020 },
    compare: 'year_before',
    totals: true,
    sort: { by: 'imports/customs-value', direction: 'descending' },
  },
  'eight years by month': { measures, by: ['month'], period: { from: '2013-01', to: '2020-12' } },
  'chapters by year': {
    measures: [customsValue],
    by: ['hts2', 'calendar_year'],
    period: { from: '2017-01', to: '2020-12' },
    where: { hts2: ['84', '85', '87'] },
    totals: true,
  },
  'one figure': { measures, period: { calendarYear: 2020 } },
} as const satisfies Readonly<Record<string, ReportRequest<(typeof measures)[number]>>>;

type PageName = keyof typeof pages;
const names = Object.keys(pages) as PageName[];
const executablePath = findChromium();

if (executablePath === null) {
  process.stderr.write('\nNO BROWSER: test/browser is skipped. Install Chromium or set CHROMIUM_PATH.\n\n');
}

describe.skipIf(executablePath === null)(
  'the page of a report in Chromium, without scripts or network',
  () => {
    let tp: TradePulse;
    let session: Session;
    let browser: Browser;
    let folder: string;

    beforeAll(async () => {
      ({ tp, session } = await openInMemory());
      await tp.load(await apiAnswer(file, { flow: 'imports' }), { asOf: '2021-09-01' });
      folder = await mkdtemp(join(tmpdir(), 'tradepulse-pages-'));
      for (const name of names) {
        const report = await session.report<(typeof measures)[number]>(pages[name]);
        await writeFile(fileOf(name), await report.toHTML());
      }
      browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
    });
    afterAll(async () => {
      await browser.close();
      await tp.close();
      await rm(folder, { recursive: true });
    });

    const fileOf = (name: PageName): string => join(folder, `${name.replaceAll(' ', '-')}.html`);

    interface Opened {
      readonly page: Page;
      readonly requests: readonly string[];
      readonly complaints: readonly string[];
    }

    /** Opens a page in a window of a width, uses it, and closes it. */
    async function onPage(
      name: PageName,
      { width = 1280, colorScheme = 'light' }: { width?: number; colorScheme?: 'light' | 'dark' },
      use: (opened: Opened) => Promise<void>,
    ): Promise<void> {
      const context: BrowserContext = await browser.newContext({
        javaScriptEnabled: false,
        offline: true,
        colorScheme,
        viewport: { width, height: 900 },
      });
      const requests: string[] = [];
      const complaints: string[] = [];
      context.on('request', (request) => requests.push(request.url()));
      context.on('console', (message) => complaints.push(message.text()));
      context.on('weberror', (error) => complaints.push(error.error().message));
      try {
        const page = await context.newPage();
        await page.goto(pathToFileURL(fileOf(name)).href, { waitUntil: 'load' });
        await use({ page, requests, complaints });
      } finally {
        await context.close();
      }
    }

    it.each(names)('asks for nothing but itself and has nothing to complain about: %s', async (name) => {
      await onPage(name, {}, async ({ requests, complaints }) => {
        expect(requests).toEqual([pathToFileURL(fileOf(name)).href]);
        expect(complaints).toEqual([]);
      });
    });

    it.each(names.flatMap((name) => [360, 400, 768, 1280, 1920].map((width) => [name, width] as const)))(
      'does not run over the side: %s at %d',
      async (name, width) => {
        await onPage(name, { width }, async ({ page }) => {
          expect(await page.evaluate<number>(overflow)).toBeLessThanOrEqual(0);
        });
      },
    );

    it('shows key figures, charts and every row', async () => {
      await onPage('chapters against the year before', {}, async ({ page }) => {
        // 2020, U.S. Census Bureau: 2,336,047,484,147 dollars of imports for consumption.
        const tile = page.locator('.tile').first();
        expect(await tile.isVisible()).toBe(true);
        expect(await tile.innerText()).toContain('$2.34 trillion');
        expect(await tile.innerText()).toContain('2,336,047,484,147');
        expect(await page.locator('figure svg:visible').count()).toBe(3);
        expect(await page.locator('table').isVisible()).toBe(true);
        // the total and 98 chapters
        expect(await page.locator('tbody tr').count()).toBe(99);
      });
    });

    it.each([
      [1280, '.for-wide'],
      [400, '.for-narrow'],
    ] as const)('shows one drawing of each chart, fit for a window of %d', async (width, shown) => {
      await onPage('eight years by month', { width }, async ({ page }) => {
        expect(await page.locator('figure svg:visible').count()).toBe(3);
        expect(await page.locator(`${shown} svg:visible`).count()).toBe(3);
      });
    });

    it.each(
      names.flatMap((name) =>
        (['light', 'dark'] as const).map((colorScheme) => [name, colorScheme] as const),
      ),
    )('can be read: %s in %s', async (name, colorScheme) => {
      await onPage(name, { colorScheme }, async ({ page }) => {
        const lowest = await page.evaluate<Contrast>(lowestContrast);
        expect(lowest.checked).toBeGreaterThan(20);
        // WCAG 2.2, success criterion 1.4.3: 4.5 to 1 for text.
        expect(lowest.ratio, lowest.text).toBeGreaterThanOrEqual(4.5);
      });
    });

    it('prints on paper within its width', async () => {
      await onPage('chapters against the year before', { width: 720 }, async ({ page }) => {
        await page.emulateMedia({ media: 'print' });
        expect(await page.evaluate<number>(overflow)).toBeLessThanOrEqual(0);
      });
    });

    it('keeps scripts from running wherever it is put', async () => {
      const context = await browser.newContext({ javaScriptEnabled: true, offline: true });
      const page = await context.newPage();
      await page.goto(pathToFileURL(fileOf('one figure')).href);
      const ran = await page.evaluate<boolean>(`(() => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.ran = "yes"';
      document.body.append(script);
      return document.documentElement.dataset.ran === 'yes';
    })()`);
      await context.close();
      expect(ran).toBe(false);
    });
  },
);
