import { describe, expect, it } from 'vitest';
import type { ReportHeader } from './header.ts';
import { rowKind } from './row-kind.ts';
import { textCell } from './table/cell.ts';

const header: ReportHeader = {
  line: 1,
  width: 5,
  columns: new Map([
    ['hts', 0],
    ['entry_no', 1],
    ['line_no', 2],
    ['duty', 3],
  ]),
  unknown: [4],
};

const kindOf = (...cells: readonly string[]) =>
  rowKind(
    cells.map((cell) => textCell(cell)),
    header,
  );

describe('rowKind', () => {
  it('takes a row that names an entry, a line or a tariff number for detail, however little it says', () => {
    expect(kindOf('3923900080', 'B7603245278', '1', '1.00')).toBe('detail');
    expect(kindOf('', 'B7603245278')).toBe('detail');
    expect(kindOf('', ' b76-0324527-8 ', '', '1.00')).toBe('detail');
    expect(kindOf('', 'damaged', '1', '')).toBe('detail');
    expect(kindOf('3923900080', '', '', '1.00')).toBe('detail');
  });

  it('takes totals and texts for footers', () => {
    expect(kindOf('', 'Total', '', '1.00')).toBe('footers');
    expect(kindOf('', '', '', '1.00')).toBe('footers');
    expect(kindOf('Page 1 of 3')).toBe('footers');
    expect(kindOf('', '', '', '', 'my note')).toBe('footers');
  });

  it('knows titles that are repeated, and blank rows', () => {
    expect(kindOf('HTS Number - Full', 'Entry Summary Number')).toBe('headers');
    expect(kindOf('', '  ', '\u00A0', '')).toBe('blank');
    expect(kindOf()).toBe('blank');
  });
});
