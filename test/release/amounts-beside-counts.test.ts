// Amounts beside counts that are not exact: exact where their contributors let them be shown, withheld otherwise; and nothing
// that is printed of the ones tells the others.

import type { ReportRequest, TradePulse } from '@tradepulse/core';
import {
  choose,
  compare,
  constant,
  measure,
  minus,
  rowsOf,
  seizureDomesticValue,
  seizures as seizureCount,
  type AnyMeasure,
  type ScalarInput,
} from '@tradepulse/measures';
import {
  cellKeyPerturbation,
  contributorRules,
  controlledRounding,
  maximumEntropyTable,
  memoryReleaseRegister,
  noiseKey,
  type ReleasePolicy,
  type ReleaseRegister,
} from '@tradepulse/privacy';
import { afterEach, describe, expect, it } from 'vitest';
import type { MadeUpRecord } from '../support/record-source.ts';
import { loadSeizures, seizures, seizureWarehouse, sessionOf } from './seizure-warehouse.ts';
import { january, reportOf, shown, type Figures } from './shown-figures.ts';

const opened: TradePulse[] = [];
afterEach(async () => {
  for (const tp of opened.splice(0)) await tp.close();
});

async function warehouse(
  policy: ReleasePolicy,
  of: readonly MadeUpRecord[],
  register?: ReleaseRegister,
): Promise<TradePulse> {
  const tp = await seizureWarehouse(of, { policy, ...(register && { register }) });
  opened.push(tp);
  return tp;
}

/** Noise of variance 4, 7 at most, and no ones and twos. */
const table = maximumEntropyTable({ variance: 4, bound: 7, smallest: 3 });
const key = noiseKey(Uint8Array.from({ length: 32 }, (_, at) => 3 * at + 1));
const byPort = { by: ['port'], totals: true } as const;

/** Seizures of January 2024 at a port: one for each amount in dollars, of the firms in turn. */
const worth = (
  port: string,
  dollars: readonly number[],
  firmOf = (at: number): number => at % 4,
): readonly MadeUpRecord[] =>
  dollars.flatMap((amount, at) =>
    seizures(port, [firmOf(at)], { seizure_no: `${port}-${amount}-${at}`, domestic_value: 100 * amount }),
  );
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => 10 + at);
const sumOf = (dollars: readonly number[]): number => dollars.reduce((sum, amount) => sum + amount, 0);

/** Dollars by port. One at 4601; at 5301 firm 0 has nearly everything; at 5501 every seizure is worth the same. */
const dollars: Readonly<Record<string, readonly number[]>> = {
  '1001': upTo(7),
  '1601': upTo(22),
  '2704': upTo(41),
  '4601': [50],
  '5301': [600, ...Array.from({ length: 12 }, () => 1)],
  '5501': Array.from({ length: 8 }, () => 25),
};
const worths = [
  ...Object.entries(dollars).flatMap(([port, amounts]) => worth(port, amounts)),
  // Of one nobody said what it is worth.
  ...seizures('5601', [1], { domestic_value: null }),
];
const rules = contributorRules({ minimumContributors: 3, pPercent: 10 });
const roundingBoth: ReleasePolicy = {
  id: 'rounding',
  sources: { ACE: controlledRounding({ base: 5, amounts: rules }) },
};
const perturbingBoth: ReleasePolicy = {
  id: 'perturbing',
  sources: { ACE: cellKeyPerturbation({ table, key, amounts: rules }) },
};

/** A measure of one input as it is. */
const host = (id: string, input: ScalarInput): AnyMeasure =>
  measure({
    id: `host/${id}`,
    title: id,
    unit: 'count',
    direction: 'neutral',
    result: 'number',
    formula: id,
    source: 'definition',
    inputs: { input },
    compute: ({ input: figure }): number | null => figure,
  });

const averageValue = measure({
  id: 'host/average-value',
  title: 'Average value of a seizure',
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(domestic_value) / count(seizure)',
  source: 'definition',
  inputs: { value: rowsOf('seizure').sum('domestic_value'), count: rowsOf('seizure').count() },
  compute: ({ value, count }) =>
    value === null || count === null || count === 0 ? null : value / 100 / count,
});

describe.each([
  ['rounded', roundingBoth],
  ['perturbed', perturbingBoth],
] as const)('R-52 a report of amounts beside counts that are %s', (inexact, policy) => {
  const both: readonly AnyMeasure[] = [seizureCount, seizureDomesticValue, averageValue];
  const ask = (tp: TradePulse, request: Partial<ReportRequest> = byPort, who?: string): Promise<Figures> =>
    shown(tp, { measures: both, ...request }, who);

  it('shows exact amounts of those that may be shown, and withholds those that tell of a firm or of a count', async () => {
    const figures = await ask(await warehouse(policy, worths));
    for (const port of ['1001', '1601', '2704']) expect(figures[port]?.[1]).toBe(sumOf(dollars[port] ?? []));
    expect(figures['total']?.[1]).toBe(sumOf(Object.values(dollars).flat()));
    // One firm; one firm of 603 of 612 dollars; 8 times the same, which is 200 / 25 records.
    for (const port of ['4601', '5301', '5501']) expect(figures[port]?.[1] ?? 'D').toBe('D');
  });

  it('computes what is made of both from what is printed, and from nothing else', async () => {
    const figures = await ask(await warehouse(policy, worths));
    const shownRows = Object.values(figures);
    for (const [count, amount, average] of shownRows) {
      if (typeof amount !== 'number') expect(average).toBe('D');
      else if (count === 0) expect(average).toBe('-');
      else expect(average).toBeCloseTo(amount / Number(count), 9);
    }
    expect(shownRows.filter(([, amount]) => typeof amount === 'number').length).toBe(4);
    const exact = ['1001', '1601', '2704'].filter((port) => figures[port]?.[0] === dollars[port]?.length);
    expect(exact.length).toBeLessThan(3);
  });

  it('has no row where a count is printed as zero and no amount is shown: it would say that somebody is there', async () => {
    const tp = await warehouse(policy, worths);
    const counted = await shown(tp, { by: ['port'] });
    const amounts = await shown(tp, { measures: [seizureDomesticValue], by: ['port'] });
    expect(amounts).toEqual(
      Object.fromEntries(['1001', '1601', '2704'].map((port) => [port, [sumOf(dollars[port] ?? [])]])),
    );
    const together = await ask(tp, { by: ['port'] });
    expect(Object.keys(together).toSorted()).toEqual(
      [...new Set([...Object.keys(counted), ...Object.keys(amounts)])].toSorted(),
    );
  });

  it('shows counts as it shows them without amounts', async () => {
    const alone = await shown(await warehouse(policy, worths), byPort);
    const beside = await ask(await warehouse(policy, worths));
    for (const [port, [count]] of Object.entries(alone)) expect(beside[port]?.[0]).toBe(count);
  });

  it('keeps what was decided of both in the register, for everybody', async () => {
    const register = memoryReleaseRegister();
    const first = await ask(await warehouse(policy, worths, register), byPort, 'alice');
    const again = await warehouse(policy, worths, register);
    expect(await ask(again, byPort, 'bob')).toEqual(first);
    // 1001 with 5301 would tell 5301; asked for together with others it is withheld.
    const pair = await shown(
      again,
      { measures: [seizureDomesticValue], where: { port: ['1001', '5301'] } },
      'carol',
    );
    expect(pair['total'] ?? ['D']).toEqual(['D']);
  });

  it('decides about both before anybody asks, where reports are reserved', async () => {
    const tp = await warehouse(policy, worths);
    const request = { measures: both, ...january, ...byPort };
    const [reserved] = await sessionOf(tp).reserveStandingReports([request]);
    // Alone, an amount of two ports could be shown and tell of one of them; what was reserved comes first.
    await shown(tp, { measures: [seizureDomesticValue], where: { port: ['2704', '5301'] } }, 'alice');
    const { rows } = await reportOf(tp, request, 'bob');
    const kinds = rows.flatMap(({ cells }) => Object.values(cells).map(({ kind }) => kind));
    expect(kinds.filter((kind) => kind === 'withheld').length).toBe(reserved?.withheld);
    expect(rows.length).toBeGreaterThan(3);
    expect((await ask(tp))['2704']?.[1]).toBe(sumOf(dollars['2704'] ?? []));
  });

  it('withholds an amount that one firm changed from one version to the next', async () => {
    const tp = await warehouse(policy, worths);
    const before = await ask(tp, { by: ['port'] });
    await loadSeizures(
      tp,
      'second',
      '2024-02-02',
      seizures('2704', [99], { seizure_no: 'LATER-99', domestic_value: 123_400 }),
    );
    const after = await ask(tp, { by: ['port'] });
    expect(after['2704']?.[1]).toBe('D');
    for (const port of ['1001', '1601']) expect(after[port]?.[1]).toBe(before[port]?.[1]);
  });

  it('says which figures are not exact, and how the others are protected', async () => {
    const report = await reportOf(await warehouse(policy, worths), { ...byPort, measures: both });
    expect(report.data.columns.map(({ title }) => title.endsWith(`(${inexact})`))).toEqual([
      true,
      false,
      true,
    ]);
    expect(await report.toHTML()).toContain('Sums of amounts are exact');
  });

  it('withholds distinct firms, percentiles, extremes and what counts by a sum, as without rules for amounts', async () => {
    const rows = rowsOf('seizure');
    const value = rows.number('domestic_value');
    const others = [
      host('distinct', rows.distinct('violator')),
      host('median', rows.quantile('domestic_value', 0.5)),
      host('greatest', rows.maximum('domestic_value')),
      // One for each seizure, and one or two for each, written as amounts.
      host('ones', rows.sum(minus(value, minus(value, 1)))),
      host('choice', rows.sum(choose(compare(value, '>', 2_000), constant(1), constant(2)))),
    ];
    const report = await reportOf(await warehouse(policy, worths), {
      measures: [seizureCount, ...others],
    });
    // A count beside them keeps the row.
    const kinds = report.rows.map(({ cells }) => others.map(({ id }) => cells[id]?.kind));
    expect(kinds).toEqual([others.map(() => 'withheld')]);
  });
});
