import { monthIndex, monthsBetween, otherCode, rowsOf, type Predicate } from '@tradepulse/measures';
import { describe, expect, it } from 'vitest';
import { componentCell } from '../component-cell.ts';
import { componentsOf } from '../component.ts';
import { isAssembled } from './is-assembled.ts';

const seizures = rowsOf('seizure');
const plain = { levels: [], filters: [], folds: [] } as const;
const january = [monthIndex(2024, 1)];

function assembled(
  months: readonly number[],
  requirement: Parameters<typeof componentCell>[1] = plain,
  codes: readonly string[] = [],
  where: Predicate | null = null,
): boolean {
  const counted = where === null ? seizures.count() : seizures.count().where(where);
  const [component] = componentsOf(counted.spec);
  if (component === undefined) throw new TypeError('no component');
  return isAssembled(componentCell(component, requirement, months, codes));
}

describe('R-52 a cell of counts', () => {
  it.each([
    ['a month', [2024, 5], [2024, 5], false],
    ['a quarter', [2024, 4], [2024, 6], false],
    ['a calendar year', [2024, 1], [2024, 12], false],
    ['a fiscal year, from October on', [2023, 10], [2024, 9], false],
    ['three months that are no quarter', [2024, 2], [2024, 4], true],
    ['twelve months that are no year', [2024, 2], [2025, 1], true],
    ['the year until now', [2024, 1], [2024, 5], true],
  ] as const)(
    'of %s is put together at will: %j to %j, %s',
    (_, [year, month], [lastYear, last], expected) => {
      expect(assembled(monthsBetween(monthIndex(year, month), monthIndex(lastYear, last)))).toBe(expected);
    },
  );

  it('is put together from several codes, from all but some, and not from one', () => {
    const filtered = (codes: readonly string[]) => ({
      ...plain,
      filters: [{ level: 'port' as const, codes }],
    });
    expect(assembled(january, filtered(['2704']))).toBe(false);
    expect(assembled(january, filtered(['2704', '1001']))).toBe(true);
    const byPort = { ...plain, levels: ['port'] as const };
    expect(assembled(january, byPort, ['2704'])).toBe(false);
    const folds = [{ level: 'port' as const, keep: ['2704'] }];
    expect(assembled(january, { ...byPort, folds }, [otherCode])).toBe(true);
  });

  it('is put together under a condition of one’s own, and not under one of the catalogue', () => {
    expect(assembled(january, plain, [], seizures.is('ipr'))).toBe(false);
    expect(assembled(january, plain, [], seizures.codeIn('port', '2704'))).toBe(true);
  });

  it('is put together by a date by which no measure of the catalogue counts', () => {
    const [component] = componentsOf(seizures.on('seized').count().spec);
    const [other] = componentsOf(seizures.always().count().spec);
    if (component === undefined || other === undefined) throw new TypeError('no component');
    expect(isAssembled(componentCell(component, plain, january, []))).toBe(false);
    expect(isAssembled(componentCell(other, plain, january, []))).toBe(true);
  });
});
