import { monthIndex, monthsBetween, otherCode, rowsOf } from '@tradepulse/measures';
import { describe, expect, it } from 'vitest';
import { CellGroups } from './cell-groups.ts';
import { cellOfText, cellText } from './cell-text.ts';
import { componentCell } from './component-cell.ts';
import { componentsOf, type Component } from './component.ts';

const exams = rowsOf('exam');
const first = ([component]: readonly Component[]): Component => {
  if (component === undefined) throw new TypeError('no component');
  return component;
};
const count = first(componentsOf(exams.count().spec));
const quarter = monthsBetween(monthIndex(2024, 1), monthIndex(2024, 3));
const plain = { levels: [], filters: [], folds: [] } as const;

describe('componentCell', () => {
  it('consists of its months, where records belong to months', () => {
    expect(componentCell(count, plain, quarter, []).atoms).toEqual(quarter.map((month) => [month]));
  });

  it('consists of the end of a period, where records stand as of it', () => {
    const bonds = rowsOf('bond');
    const standing = first(componentsOf(bonds.standing('effective', 'terminated').count().spec));
    expect(componentCell(standing, plain, quarter, []).atoms).toEqual([[monthIndex(2024, 3)]]);
  });

  it('says the codes of its levels, what is folded, and the filters beside them once', () => {
    const requirement = {
      levels: ['port', 'country'] as const,
      folds: [{ level: 'country' as const, keep: ['1220', '2010'] }],
      filters: [
        { level: 'port' as const, codes: ['2704', '1001'] },
        { level: 'mode' as const, codes: ['11', '40'] },
        { level: 'mode' as const, codes: ['40', '50'] },
      ],
    };
    expect(componentCell(count, requirement, quarter, ['2704', otherCode]).conditions).toEqual([
      { level: 'port', codes: ['2704'], outside: false },
      { level: 'country', codes: ['1220', '2010', null], outside: true },
      { level: 'mode', codes: ['40'], outside: false },
    ]);
  });
});

describe('cellText', () => {
  const filtered = (codes: readonly string[]) =>
    componentCell(count, { ...plain, filters: [{ level: 'port', codes }] }, quarter, []);

  it('is the same for the same cell, however it was asked for', () => {
    const byLevel = componentCell(count, { ...plain, levels: ['port'] }, quarter, ['2704']);
    expect(cellText(filtered(['2704']))).toBe(cellText(byLevel));
    expect(cellText(filtered(['2704', '1001']))).toBe(cellText(filtered(['1001', '2704'])));
    expect(cellText(filtered(['2704']))).not.toBe(cellText(filtered(['1001'])));
  });

  it('is read back as the cell that it says', () => {
    const groups = new CellGroups(null);
    const cell = filtered(['2704', '1001']);
    groups.place(cell);
    const [group] = groups.all;
    if (group === undefined) throw new TypeError('no group');
    const read = cellOfText(cellText(cell), group, null);
    expect(cellText(read)).toBe(cellText(cell));
    expect(groups.place(read)).toEqual({ group: 0, cell: 0 });
  });
});
