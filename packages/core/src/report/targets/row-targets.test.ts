import { effectiveDutyRate, measure, resolveQuestion } from '@tradepulse/measures';
import { describe, expect, it } from 'vitest';
import type { ReportCell } from '../report-data.ts';
import { resolveTargets } from './resolve-targets.ts';
import { rowTargets } from './row-targets.ts';

const compliant = measure({ ...effectiveDutyRate, id: 'test/compliant', direction: 'higher_is_better' });
const request = { measures: [compliant], period: { fiscalYear: 2012 } } as const;
const question = resolveQuestion(request);
const goal = { measure: 'test/compliant', value: 0.98, period: { fiscalYear: 2012 } } as const;

function standing(
  cell: ReportCell,
  targets: readonly (typeof goal & { readonly tolerance?: number })[] = [goal],
) {
  const resolved = resolveTargets({ ...request, targets }, []);
  return rowTargets({ depth: 0, key: [], cells: { 'test/compliant': cell } }, question, resolved)[
    'test/compliant'
  ];
}

describe('rowTargets', () => {
  it('says status, distance and attainment', () => {
    // DHS, FY2012: 96.46 percent of imports compliant, the goal was 98; 96.46 / 98 = 0.98429
    const found = standing({ kind: 'value', value: 0.9646 });
    expect(found).toMatchObject({ target: { value: 0.98 }, status: 'missed' });
    expect(found?.distance).toBeCloseTo(-0.0154, 12);
    expect(found?.attainment).toBeCloseTo(0.98429, 5);
    expect(standing({ kind: 'value', value: 0.9646 }, [{ ...goal, tolerance: 0.02 }])?.status).toBe('near');
  });

  it('holds an interval to the target by its estimate', () => {
    const cell = { kind: 'interval', estimate: 0.99, lower: 0.97, upper: 0.995 } as const;
    expect(standing(cell)).toMatchObject({ status: 'met' });
  });

  it.each([{ kind: 'withheld' }, { kind: 'notApplicable' }] as const)(
    'says the target alone of a cell that is $kind',
    (cell) => {
      expect(standing(cell)).toEqual({
        target: { value: 0.98 },
        status: null,
        distance: null,
        attainment: null,
      });
    },
  );

  it('takes the first that applies', () => {
    const other = { ...goal, period: { fiscalYear: 2013 } } as never;
    expect(standing({ kind: 'value', value: 1 }, [other, goal])?.target).toEqual({ value: 0.98 });
    expect(standing({ kind: 'value', value: 1 }, [{ ...goal, value: 2 } as never, goal])?.target).toEqual({
      value: 2,
    });
    expect(standing({ kind: 'value', value: 1 }, [other])).toBeUndefined();
  });
});
