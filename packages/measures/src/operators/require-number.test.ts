import { describe, expect, it } from 'vitest';
import { imports } from '../algebra/fact-inputs.ts';
import { measure, type MeasureGiving } from '../algebra/measure.ts';
import { cagr } from './growth/cagr.ts';
import { movingAverage } from './windows/moving-average.ts';
import { shareOfReport } from './growth/share-of-report.ts';
import { yearEndProjection } from './windows/year-end-projection.ts';
import { yearOverYear } from './growth/year-over-year.ts';

const interval = measure({
  id: 'test/interval',
  title: 'Interval',
  result: 'interval',
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum',
  source: 'definition',
  inputs: { value: imports.sum('general_value') },
  compute: () => null,
});
/** As plain JavaScript hands it over. */
const untyped = interval as never as MeasureGiving<'number'>;

describe('an operator', () => {
  it('does not compile with a measure that gives an interval', () => {
    // @ts-expect-error -- growth of an interval is not defined
    expect(() => yearOverYear(interval)).toThrow();
  });

  it.each<[string, (base: MeasureGiving<'number'>) => unknown]>([
    ['yearOverYear', yearOverYear],
    ['movingAverage', (base) => movingAverage(base, 3)],
    ['cagr', (base) => cagr(base, 5)],
    ['shareOfReport', shareOfReport],
    ['yearEndProjection', (base) => yearEndProjection(base, 'fiscal')],
  ])('refuses one at run time, by a code: %s', (_, operator) => {
    expect(() => operator(untyped)).toThrow(
      expect.objectContaining({
        code: 'NUMBER_REQUIRED',
        params: { measure: 'test/interval' },
        message: 'an operator takes a measure that gives a number; test/interval gives an interval',
      }),
    );
  });
});
