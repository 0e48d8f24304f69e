import { monthsOf } from '@tradepulse/measures';
import { describe, expect, it } from 'vitest';
import { periodLabels } from './period-labels.ts';

describe('periodLabels', () => {
  it('says a calendar year by the two fiscal years that it lies in', () => {
    expect(periodLabels('2024', monthsOf({ calendarYear: 2024 }))).toEqual({
      label: '2024',
      from: '2024-01',
      to: '2024-12',
      calendar: 'January 2024 to December 2024',
      fiscal: 'FY2024: January 2024 to September 2024; FY2025: October 2024 to December 2024',
    });
  });

  it('says a fiscal year as one', () => {
    expect(periodLabels('FY2025', monthsOf({ fiscalYear: 2025 })).fiscal).toBe('FY2025: the whole year');
  });

  it('says a single month once', () => {
    expect(periodLabels('2024-10', monthsOf({ month: '2024-10' }))).toMatchObject({
      calendar: 'October 2024',
      fiscal: 'FY2025: October 2024',
    });
  });
});
