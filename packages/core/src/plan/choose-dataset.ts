import {
  derivationOf,
  describeMonths,
  monthOfYear,
  type Basis,
  type LevelName,
  type MonthIndex,
  type Vintage,
} from '@tradepulse/measures';
import { PlanError } from '../errors/plan-error.ts';
import { describeAvailable } from './available-periods.ts';
import type { Holding } from './holdings.ts';
import { runKey, type MonthRun, type Needs } from './needs.ts';

/** A month of a load to be read. */
export interface Slice {
  readonly loadId: number;
  readonly month: MonthIndex;
}

/**
 * Where a run of months is read: the printed figure that is taken, and the months of the loads that have it. As first
 * published, only the months that were published again since; none is left where none was.
 */
export interface Slices {
  readonly basis: Basis;
  readonly vintage: Vintage;
  readonly slices: readonly Slice[];
}

/** The dataset that answers a question about one fact. */
export interface Choice {
  readonly dataset: string;
  /** By the key of the run. */
  readonly slicesOf: ReadonlyMap<string, Slices>;
  readonly holdings: readonly Holding[];
}

/**
 * Chooses the one dataset that answers everything a question needs of a fact: totals add only within one
 * dataset. Of several, the one with the most recent figures is taken, then the coarsest; but first those in which
 * every run that is asked for as first published was published again.
 *
 * @throws PlanError - NOTHING_LOADED, FLOW_NOT_AVAILABLE, LEVEL_NOT_AVAILABLE, PERIOD_NOT_AVAILABLE
 */
export function chooseDataset(needs: Needs, holdings: readonly Holding[]): Choice {
  const ofFact = holdings.filter(({ fact }) => fact === needs.fact);
  if (ofFact.length === 0) throw new PlanError('NOTHING_LOADED', { fact: needs.fact });
  const reporting = ofFact.filter((holding) => missingFlows(needs, holding).length === 0);
  if (reporting.length === 0) throw flowError(needs, ofFact);
  const fineEnough = reporting.filter((holding) => missingLevels(needs, holding).length === 0);
  if (fineEnough.length === 0) throw levelError(needs, reporting);
  const datasets = [...Map.groupBy(fineEnough, ({ dataset }) => dataset)];
  const choices = datasets
    .map(([dataset, loads]) => choiceOf(dataset, loads, needs))
    .filter((choice) => choice !== null);
  const [best] = choices.toSorted(preferred);
  if (best === undefined) throw periodError(needs, fineEnough);
  return best;
}

function preferred(left: Choice, right: Choice): number {
  const byRevision = unrevised(left) - unrevised(right);
  if (byRevision !== 0) return byRevision;
  const byAsOf = newest(right).localeCompare(newest(left));
  if (byAsOf !== 0) return byAsOf;
  const byGrain = finest(left) - finest(right);
  return byGrain === 0 ? left.dataset.localeCompare(right.dataset) : byGrain;
}

/** How many runs, asked for as first published, were published once alone. */
function unrevised({ slicesOf }: Choice): number {
  return [...slicesOf.values()].filter(({ slices }) => slices.length === 0).length;
}

function newest({ holdings }: Choice): string {
  return (
    holdings
      .map(({ asOf }) => asOf)
      .toSorted()
      .at(-1) ?? ''
  );
}

function finest({ holdings }: Choice): number {
  return Math.max(...holdings.map(({ commodityDigits, keys }) => 100 * commodityDigits + keys.size));
}

function choiceOf(dataset: string, loads: readonly Holding[], needs: Needs): Choice | null {
  const slicesOf = new Map<string, Slices>();
  for (const run of needs.runs) {
    const slices = findSlices(run, loads);
    if (slices === null) return null;
    slicesOf.set(runKey(run), slices);
  }
  const used = new Set([...slicesOf.values()].flatMap(({ slices }) => slices.map(({ loadId }) => loadId)));
  return { dataset, slicesOf, holdings: loads.filter(({ loadId }) => used.has(loadId)) };
}

/** Month by month where every month is printed; else the year to date of the last month, if it covers the run. */
function findSlices({ months, vintage, apart }: MonthRun, loads: readonly Holding[]): Slices | null {
  const monthly = months.map((month) => sliceAt(month, 'month', loads));
  if (monthly.every((slice) => slice !== null)) {
    const slices = vintage === 'first' ? firstSlices(monthly, loads) : monthly;
    return { basis: 'month', vintage, slices };
  }
  const last = months.at(-1);
  if (apart || last === undefined || !isYearToDate(months)) return null;
  const yearToDate = sliceAt(last, 'year_to_date', loads);
  return yearToDate === null ? null : { basis: 'year_to_date', vintage, slices: [yearToDate] };
}

/** Loads come the most recent first, so that the first that has the month is the latest vintage of it. */
function sliceAt(month: MonthIndex, basis: Basis, loads: readonly Holding[]): Slice | null {
  const load = loads.find((holding) => holding.months[basis].has(month));
  return load === undefined ? null : { loadId: load.loadId, month };
}

/** The months as the earliest load has them, where that is not the latest too. */
function firstSlices(latest: readonly Slice[], loads: readonly Holding[]): readonly Slice[] {
  return latest.flatMap(({ loadId, month }) => {
    const first = loads.findLast((holding) => holding.months.month.has(month));
    return first === undefined || first.loadId === loadId ? [] : [{ loadId: first.loadId, month }];
  });
}

/** Whether months run from January to a month of the same year. */
function isYearToDate(months: readonly MonthIndex[]): boolean {
  const [first] = months;
  const last = months.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    monthOfYear(first) === 1 &&
    months.length === monthOfYear(last) &&
    last - first === months.length - 1
  );
}

function missingFlows(needs: Needs, { flows }: Holding): readonly string[] {
  return [...needs.flows].filter((flow) => !flows.has(flow));
}

function missingLevels(needs: Needs, holding: Holding): readonly string[] {
  const levels = [...needs.levels].filter((level) => !carries(holding, level, needs));
  return [...levels, ...[...needs.keys].filter((key) => !holding.keys.has(key))];
}

function carries(holding: Holding, level: LevelName, { fact }: Needs): boolean {
  const { column, characters } = derivationOf(level, fact);
  return column === 'commodity' ? holding.commodityDigits >= (characters ?? 10) : holding.keys.has(column);
}

function datasetNames(holdings: readonly Holding[]): string {
  return [...new Set(holdings.map(({ dataset }) => dataset))].toSorted().join(', ');
}

/** What the dataset that comes nearest still lacks. */
function leastMissing(missing: readonly (readonly string[])[]): string {
  const [least] = missing.toSorted((a, b) => a.length - b.length);
  return (least ?? []).join(', ');
}

function flowError(needs: Needs, holdings: readonly Holding[]): Error {
  const flows = leastMissing(holdings.map((holding) => missingFlows(needs, holding)));
  return new PlanError('FLOW_NOT_AVAILABLE', { fact: needs.fact, flows, datasets: datasetNames(holdings) });
}

function levelError(needs: Needs, holdings: readonly Holding[]): Error {
  const levels = leastMissing(holdings.map((holding) => missingLevels(needs, holding)));
  return new PlanError('LEVEL_NOT_AVAILABLE', { fact: needs.fact, levels, datasets: datasetNames(holdings) });
}

function periodError(needs: Needs, holdings: readonly Holding[]): Error {
  const refused = needs.runs.find((run) => findSlices(run, holdings) === null) ?? needs.runs[0];
  return new PlanError('PERIOD_NOT_AVAILABLE', {
    fact: needs.fact,
    requested: describeMonths(refused?.months ?? []),
    available: describeAvailable(holdings),
  });
}
