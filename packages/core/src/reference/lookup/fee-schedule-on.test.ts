import { describe, expect, it } from 'vitest';
import { resolveReferenceTables } from '../dated/resolve-tables.ts';
import { feeScheduleLookup } from './fee-schedule-on.ts';

const feeScheduleOn = feeScheduleLookup(await resolveReferenceTables());

describe('feeScheduleOn', () => {
  it('goes over to the fees of 2027 with entries of 2026-10-01 (CSMS 69915041)', () => {
    expect(feeScheduleOn('2026-09-30')).toMatchObject({
      fiscal_year: 'FY2026',
      processing_minimum: 3358,
      processing_maximum: 65150,
    });
    expect(feeScheduleOn('2026-10-01')).toMatchObject({
      fiscal_year: 'FY2027',
      processing_minimum: 3458,
      processing_maximum: 67086,
    });
  });

  it('kept the base amounts until 2018-01-01 (82 FR 50659)', () => {
    expect(feeScheduleOn('2017-12-31')).toMatchObject({ processing_minimum: 2500 });
    expect(feeScheduleOn('2018-01-01')).toMatchObject({ processing_minimum: 2567 });
  });

  it('knows nothing before and after what is published', () => {
    expect(feeScheduleOn('2013-09-30')).toBeNull();
    expect(feeScheduleOn('2027-10-01')).toBeNull();
  });
});
