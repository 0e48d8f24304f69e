import { monthIndex, monthsOf, type MonthIndex, type Period } from '@tradepulse/measures';
import { describe, expect, it } from 'vitest';
import { chooseDataset } from './choose-dataset.ts';
import type { Holding } from './holdings.ts';
import type { MonthRun, Needs } from './needs.ts';

const months = (year: number, first: number, last: number): readonly MonthIndex[] =>
  Array.from({ length: last - first + 1 }, (_, at) => monthIndex(year, first + at));

function holding(
  changes: Partial<Holding> & {
    readonly monthly?: readonly MonthIndex[];
    readonly toDate?: readonly MonthIndex[];
  },
): Holding {
  const { monthly = [], toDate = [], ...rest } = changes;
  return {
    loadId: 1,
    dataset: 'd',
    fact: 'census_import',
    asOf: '2025-01-01',
    file: 'release.txt',
    commodityDigits: 10,
    keys: new Set(['country']),
    flows: new Set(['general_value']),
    months: { month: new Set(monthly), year_to_date: new Set(toDate) },
    ...rest,
  };
}

/** A run of months as inputs mostly need it: of the latest figures, in whatever form they are printed. */
function run(of: readonly MonthIndex[], changes: Partial<MonthRun> = {}): MonthRun {
  return { months: of, vintage: 'current', apart: false, ...changes };
}

function needs(period: Period, changes: Partial<Needs> = {}): Needs {
  return {
    fact: 'census_import',
    levels: new Set(['hts2', 'country']),
    keys: new Set(),
    flows: new Set(['general_value']),
    runs: [run(monthsOf(period))],
    ...changes,
  };
}

const year2024 = { calendarYear: 2024 } as const;
const slices = (choice: ReturnType<typeof chooseDataset>): unknown => [...choice.slicesOf.values()];

describe('chooseDataset', () => {
  it('adds months where every month is there', () => {
    const choice = chooseDataset(needs(year2024), [
      holding({ monthly: months(2024, 1, 12), toDate: [monthIndex(2024, 12)] }),
    ]);
    expect(slices(choice)).toEqual([
      {
        basis: 'month',
        vintage: 'current',
        slices: months(2024, 1, 12).map((month) => ({ loadId: 1, month })),
      },
    ]);
  });

  it('reads the year to date where it covers the run', () => {
    const choice = chooseDataset(needs(year2024), [holding({ toDate: [monthIndex(2024, 12)] })]);
    expect(slices(choice)).toEqual([
      { basis: 'year_to_date', vintage: 'current', slices: [{ loadId: 1, month: monthIndex(2024, 12) }] },
    ]);
  });

  it('reads each month from the latest load that has it', () => {
    const later = holding({ loadId: 2, asOf: '2025-06-01', monthly: [monthIndex(2024, 2)] });
    const first = holding({ loadId: 1, monthly: months(2024, 1, 2) });
    const choice = chooseDataset(needs({ from: '2024-01', to: '2024-02' }), [later, first]);
    expect(slices(choice)).toEqual([
      {
        basis: 'month',
        vintage: 'current',
        slices: [
          { loadId: 1, month: monthIndex(2024, 1) },
          { loadId: 2, month: monthIndex(2024, 2) },
        ],
      },
    ]);
  });

  it('takes the dataset with the more recent figures, then the coarser one', () => {
    const fine = holding({ dataset: 'fine', toDate: [monthIndex(2024, 12)] });
    const coarse = holding({
      dataset: 'coarse',
      loadId: 2,
      commodityDigits: 2,
      toDate: [monthIndex(2024, 12)],
    });
    expect(chooseDataset(needs(year2024), [fine, coarse]).dataset).toBe('coarse');
    const newer = { ...fine, asOf: '2025-02-01' };
    expect(chooseDataset(needs(year2024), [newer, coarse]).dataset).toBe('fine');
  });

  it('refuses a fact of which nothing is loaded', () => {
    expect(() => chooseDataset(needs(year2024), [])).toThrow('nothing is loaded of census_import');
  });

  it('refuses flows that no dataset reports, and names them', () => {
    expect(() =>
      chooseDataset(needs(year2024, { flows: new Set(['air_value', 'general_value']) }), [holding({})]),
    ).toThrow('no dataset of census_import that is loaded (d) reports air_value');
  });

  it('refuses levels that every dataset is too coarse for, and names them', () => {
    const coarse = holding({ commodityDigits: 2, keys: new Set() });
    expect(() => chooseDataset(needs(year2024, { levels: new Set(['hts4', 'country']) }), [coarse])).toThrow(
      'no dataset of census_import that is loaded (d) is fine enough for hts4, country',
    );
  });

  it('refuses a month and a fiscal year that a calendar year cannot answer, and says what can be', () => {
    const held = [holding({ toDate: [monthIndex(2024, 12)] })];
    expect(() => chooseDataset(needs({ month: '2024-03' }), held)).toThrow(
      'census_import cannot be answered for 2024-03; what is loaded can answer the calendar year 2024 as a whole',
    );
    expect(() => chooseDataset(needs({ fiscalYear: 2024 }), held)).toThrow('cannot be answered for FY2024');
  });

  it('says runs of months as runs', () => {
    const held = [holding({ monthly: [...months(2024, 1, 3), monthIndex(2024, 6)] })];
    expect(() => chooseDataset(needs({ month: '2024-05' }), held)).toThrow(
      'what is loaded can answer each month of 2024-01 to 2024-03; 2024-06',
    );
  });

  describe('as first published', () => {
    const [january, february, march] = months(2024, 1, 3);
    const first = run(monthsOf({ from: '2024-01', to: '2024-03' }), { vintage: 'first', apart: true });
    const asked = needs({ from: '2024-01', to: '2024-03' }, { runs: [first] });
    const monthly = (loadId: number, asOf: string, held: readonly (MonthIndex | undefined)[]): Holding =>
      holding({ loadId, asOf, monthly: held.filter((month) => month !== undefined) });

    it('reads each month from the earliest load that has it, where a later one has it too', () => {
      const choice = chooseDataset(asked, [
        monthly(3, '2024-05-08', [january, february, march]),
        monthly(2, '2024-04-05', [january, february]),
        monthly(1, '2024-03-07', [january]),
      ]);
      // March was published once: nothing of it can be compared.
      expect(slices(choice)).toEqual([
        {
          basis: 'month',
          vintage: 'first',
          slices: [
            { loadId: 1, month: january },
            { loadId: 2, month: february },
          ],
        },
      ]);
    });

    it('goes by the day on which figures stood so, not by the order of the loads', () => {
      const choice = chooseDataset(asked, [
        monthly(1, '2024-06-01', [january, february, march]),
        monthly(2, '2024-05-01', [january, february, march]),
      ]);
      expect(choice.holdings.map(({ loadId }) => loadId)).toEqual([2]);
    });

    it('reads nothing of months that were published once, and prefers a dataset that was published again', () => {
      const once = monthly(3, '2025-01-01', [january, february, march]);
      const again = [
        monthly(2, '2024-06-01', [january, february, march]),
        monthly(1, '2024-05-01', [january, february, march]),
      ].map((load) => ({ ...load, dataset: 'again' }));
      expect(slices(chooseDataset(asked, [once]))).toEqual([
        { basis: 'month', vintage: 'first', slices: [] },
      ]);
      expect(chooseDataset(asked, [once, ...again]).dataset).toBe('again');
    });

    it('refuses a year to date: its months are told apart', () => {
      const held = holding({ toDate: [monthIndex(2024, 3)] });
      expect(() => chooseDataset(asked, [held])).toThrow('cannot be answered for 2024-01 to 2024-03');
    });
  });
});
