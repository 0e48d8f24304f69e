import { openReleaseRegister, type TradePulse } from '@tradepulse/core';
import {
  iprSeizures,
  measure,
  rowsOf,
  seizureDomesticValue,
  seizures as seizureCount,
  shareOfReport,
} from '@tradepulse/measures';
import {
  cellKeyPerturbation,
  controlledRounding,
  maximumEntropyTable,
  noiseKey,
  type ReleasePolicy,
  type ReleaseRegister,
} from '@tradepulse/privacy';
import { afterEach, describe, expect, it } from 'vitest';
import { recordSource } from '../support/record-source.ts';
import { testEngines } from '../support/test-engines.ts';
import { loadSeizures, seizures, seizureWarehouse, sessionOf } from './seizure-warehouse.ts';
import { january, reportOf, shown, type Figures } from './shown-figures.ts';

const engines = await testEngines();
const opened: TradePulse[] = [];
afterEach(async () => {
  for (const tp of opened.splice(0)) await tp.close();
});

const rounding: ReleasePolicy = { id: 'rounding', sources: { ACE: controlledRounding({ base: 5 }) } };

/** Noise of variance 4, 7 at most, and no ones and twos: the rule of the table that tau-ARGUS publishes. */
const table = maximumEntropyTable({ variance: 4, bound: 7, smallest: 3 });
const key = noiseKey(Uint8Array.from({ length: 32 }, (_, at) => 3 * at + 1));
const perturbing = (assembledCells?: number): ReleasePolicy => ({
  id: 'perturbing',
  sources: {
    ACE: cellKeyPerturbation({ table, key, ...(assembledCells !== undefined && { assembledCells }) }),
  },
});

const firms = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at % 4);
const counts: Readonly<Record<string, number>> = { '1001': 7, '1601': 22, '2704': 41, '4601': 1, '5301': 13 };
const records = Object.entries(counts).flatMap(([port, count]) => seizures(port, firms(count)));

async function warehouse(
  policy: ReleasePolicy,
  of = records,
  register?: ReleaseRegister,
): Promise<TradePulse> {
  const tp = await seizureWarehouse(of, { policy, ...(register && { register }) });
  opened.push(tp);
  return tp;
}

const measures = [seizureCount, shareOfReport(seizureCount), seizureDomesticValue, iprSeizures] as const;

const numbersIn = (figures: Figures, keys: readonly string[]): readonly number[] =>
  keys.map((port) => Number(figures[port]?.[0] ?? 0));

const ports = Object.keys(counts);
const byPort = { by: ['port'], totals: true } as const;

describe('R-52 a report of counts that are rounded', () => {
  it('shows multiples of the base that add up, and no row where one is zero', async () => {
    const figures = await shown(await warehouse(rounding), byPort);
    const parts = numbersIn(figures, ports);
    // 7 + 22 + 41 + 1 + 13 = 84: 5 + 20 + 40 + 0 + 15 = 80 or 85 with another one of them the multiple above.
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(figures['total']?.[0]);
    ports.forEach((port, at) => {
      expect((parts[at] ?? 1) % 5).toBe(0);
      expect(Math.abs((parts[at] ?? 99) - (counts[port] ?? 0))).toBeLessThan(5);
      expect(Object.hasOwn(figures, port)).toBe(parts[at] !== 0);
    });
  });

  it('shows a cell alike in every question, of whomever, whatever was asked before', async () => {
    const tp = await warehouse(rounding);
    const alone: number[] = [];
    for (const port of ports) {
      const [figure] = numbersIn(await shown(tp, { where: { port } }, `alice-${port}`), ['total']);
      alone.push(figure ?? Number.NaN);
    }
    expect(numbersIn(await shown(tp, byPort, 'bob'), ports)).toEqual(alone);
    expect(numbersIn(await shown(tp, { by: ['port'] }, 'carol'), ports)).toEqual(alone);
    // The same records by another name: all of them came by way of China (5700).
    const byCountry = await shown(tp, { by: ['port', 'country'] }, 'dave');
    expect(ports.map((port) => Number(byCountry[`${port}/5700`]?.[0] ?? 0))).toEqual(alone);
  });

  it.each(engines)(
    'shows it alike in another warehouse that shares a register on $name',
    async ({ open }) => {
      const engine = await open();
      const register = await openReleaseRegister(engine);
      const first = await warehouse(rounding, records, register);
      const alone: number[] = [];
      for (const port of ports) alone.push(...numbersIn(await shown(first, { where: { port } }), ['total']));
      expect(numbersIn(await shown(await warehouse(rounding, records, register), byPort), ports)).toEqual(
        alone,
      );
      await engine.close();
    },
  );

  it('shows what is computed from counts as computed from the rounded ones, and nothing else of the source', async () => {
    const figures = await shown(await warehouse(rounding), { ...byPort, measures });
    const total = Number(figures['total']?.[0]);
    for (const [count, share, value, ipr] of Object.values(figures)) {
      expect(share).toBe(Number(count) / total);
      expect(value).toBe('D');
      expect(ipr).toBe(0);
    }
    expect(Object.keys(figures).length).toBeGreaterThan(3);
  });

  it('withholds what fewer than three firms changed from one version to the next, and keeps what nobody did', async () => {
    const tp = await warehouse(rounding);
    const before = await shown(tp, { by: ['port'] });
    const more = [101, 102, 103, 104].flatMap((firm) =>
      seizures('2704', [firm], { seizure_no: `LATER-${firm}` }),
    );
    await loadSeizures(tp, 'second', '2024-02-02', [
      ...more,
      ...seizures('5301', [99], { seizure_no: 'LATER-99' }),
    ]);
    const after = await shown(tp, { by: ['port'] });
    expect(after['5301']).toEqual(['D']);
    expect(after['1001']).toEqual(before['1001']);
    expect(after['1601']).toEqual(before['1601']);
    // 41 + 4
    expect(after['2704']).toEqual([45]);
  });

  it('says that figures are rounded, in every rendering', async () => {
    const report = await reportOf(await warehouse(rounding), byPort);
    expect(report.data.columns[0]?.title).toBe('Seizures (rounded)');
    for (const text of [report.toCSV(), await report.toHTML(), JSON.stringify(report.toJSON())]) {
      expect(text).toMatch(/rounded/u);
    }
    expect(await report.toHTML()).toContain('rounded to multiples of 5');
    expect(JSON.stringify(report.toCSVMetadata('x.csv'))).toContain('rounded to multiples of 5');
  });
});

describe('R-53 a count of tax returns', () => {
  it('is withheld where counts are rounded: the rule of tax returns withholds cells, whatever the policy', async () => {
    const registered = rowsOf('business_register');
    const businesses = measure({
      id: 'host/registered-businesses',
      title: 'Registered businesses',
      unit: 'count',
      direction: 'neutral',
      formula: 'count(business_register)',
      source: 'definition',
      inputs: { count: registered.always().count() },
      compute: ({ count }) => count,
    });
    const tp = await warehouse(rounding);
    const business_register = Array.from({ length: 12 }, (_, at) => ({
      values: { business: `00-${1_000_000 + at}00` },
    }));
    await tp.loadExtract(
      recordSource({ extractId: 'register', asOf: '2024-02-02', subjects: { business_register } }),
    );
    const report = await sessionOf(tp).report({ measures: [businesses, seizureCount], ...january });
    expect(report.rows[0]?.cells['host/registered-businesses'].kind).toBe('withheld');
    expect(report.rows[0]?.cells['enforcement/seizures'].kind).toBe('value');
  });
});

describe('R-52 a report of counts that are perturbed', () => {
  it('shows noise of the table, no ones and twos, and the same noise however often and by whomever it is asked', async () => {
    const tp = await warehouse(perturbing());
    const first = await shown(tp, byPort, 'alice');
    ports.forEach((port) => {
      const figure = Number(first[port]?.[0] ?? 0);
      expect(Math.abs(figure - (counts[port] ?? 0))).toBeLessThanOrEqual(7);
      expect([1, 2]).not.toContain(figure);
    });
    expect(numbersIn(first, ports)).not.toEqual(Object.values(counts));
    expect(await shown(tp, byPort, 'bob')).toEqual(first);
    for (const port of ports) {
      const alone = await shown(tp, { where: { port } }, 'carol');
      expect(alone['total'] ?? [0]).toEqual(first[port] ?? [0]);
    }
    const byCountry = await shown(tp, { by: ['port', 'country'] }, 'dave');
    ports.forEach((port) => expect(byCountry[`${port}/5700`]).toEqual(first[port]));
  });

  it('shows the same noise in another warehouse of the same records, whatever was asked there before', async () => {
    const first = await shown(await warehouse(perturbing()), byPort);
    const other = await warehouse(perturbing(), records.toReversed());
    await shown(other, { by: ['country'] });
    expect(await shown(other, byPort)).toEqual(first);
  });

  it('keeps the noise of what nobody changed in a later version', async () => {
    const tp = await warehouse(perturbing());
    const before = await shown(tp, { by: ['port'] });
    await loadSeizures(tp, 'second', '2024-02-02', seizures('5301', [99], { seizure_no: 'LATER-99' }));
    const after = await shown(tp, { by: ['port'] });
    for (const port of ['1001', '1601', '2704']) expect(after[port]).toEqual(before[port]);
  });

  it('shows what is computed from counts as computed from the perturbed ones, and nothing else of the source', async () => {
    const figures = await shown(await warehouse(perturbing()), { ...byPort, measures });
    const total = Number(figures['total']?.[0]);
    for (const [count, share, value] of Object.values(figures)) {
      expect(share).toBe(Number(count) / total);
      expect(value).toBe('D');
    }
  });

  it('answers few cells that are put together at will, to all principals together', async () => {
    const tp = await warehouse(perturbing(2));
    const pair = (a: string, b: string, who: string) => shown(tp, { where: { port: [a, b] } }, who);
    const first = await pair('1601', '2704', 'alice');
    expect(first['total']).not.toEqual(['D']);
    expect((await pair('1601', '5301', 'bob'))['total']).not.toEqual(['D']);
    expect((await pair('2704', '5301', 'carol'))['total']).toEqual(['D']);
    // Asked again it costs nothing, and nodes of hierarchies never do.
    expect(await pair('1601', '2704', 'dave')).toEqual(first);
    expect((await shown(tp, { where: { port: '2704' } }))['total']).not.toEqual(['D']);
  });

  it('says that figures are perturbed, in every rendering, and nothing of the table or its bounds', async () => {
    const report = await reportOf(await warehouse(perturbing()), byPort);
    expect(report.data.columns[0]?.title).toBe('Seizures (perturbed)');
    for (const text of [report.toCSV(), await report.toHTML(), JSON.stringify(report.toJSON())]) {
      expect(text).toMatch(/perturbed/u);
      expect(text).not.toMatch(/entropy|variance/iu);
    }
    expect(await report.toHTML()).toContain('random noise');
  });
});
