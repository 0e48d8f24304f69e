import type { Direction, UnitName } from '@tradepulse/measures';
import { describe, expect, it } from 'vitest';
import { figure, importsByChapterCompared, importsByCountry } from '../fixtures/sample-reports.ts';
import type { ReportCell, ReportColumn, ReportRow } from '../report-data.ts';
import { comparedColumns, shownChange } from './shown-change.ts';

const column = (unit: UnitName, direction: Direction): ReportColumn => ({
  id: 'm',
  title: 'm',
  unit,
  direction,
  result: 'number',
  formula: 'm',
  targets: [],
  flags: [],
});
const row = (value: ReportCell, base: ReportCell): ReportRow => ({
  depth: 0,
  key: [],
  labels: [],
  cells: { m: value },
  base: { m: base },
  targets: {},
});

describe('shownChange', () => {
  it('is relative for amounts and in percentage points for shares', () => {
    // (110 - 100) / 100 = 10%; 0.03 - 0.02 = 1 point
    expect(shownChange(column('usd', 'neutral'), row(figure(110), figure(100))).text).toBe('+10.0%');
    expect(shownChange(column('percent', 'neutral'), row(figure(0.03), figure(0.02))).text).toBe('+1.00 pp');
  });

  it.each<[Direction, number, string]>([
    ['higher_is_better', 2, 'good'],
    ['higher_is_better', 0.5, 'bad'],
    ['lower_is_better', 2, 'bad'],
    ['lower_is_better', 0.5, 'good'],
    ['neutral', 2, 'neutral'],
    ['higher_is_better', 1, 'neutral'],
  ])('is for the better or the worse by the direction: %s, from 1 to %d, is %s', (direction, value, tone) => {
    expect(shownChange(column('usd', direction), row(figure(value), figure(1))).tone).toBe(tone);
  });

  it('says D and nothing of the tone when a side is withheld', () => {
    const shown = shownChange(column('usd', 'higher_is_better'), row({ kind: 'withheld' }, figure(1)));
    expect(shown).toEqual({ text: 'D', tone: 'neutral' });
  });
});

describe('comparedColumns', () => {
  it('has the measures with a base', () => {
    expect(comparedColumns(importsByCountry()).size).toBe(0);
    expect(comparedColumns(importsByChapterCompared()).size).toBe(3);
  });

  it('counts a withheld base, and leaves out measures that have none', () => {
    const { rows, ...data } = importsByChapterCompared();
    const base = {
      'imports/customs-value': { kind: 'withheld' },
      'imports/calculated-duty': { kind: 'notApplicable' },
    } as const;
    const changed = { ...data, rows: rows.map((each) => ({ ...each, base })) };
    expect([...comparedColumns(changed)]).toEqual(['imports/customs-value']);
  });
});
