import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { es003Columns, reportColumnNames } from './es003-columns.ts';
import { columnOfTitle } from './header.ts';

const listed = readFileSync(new URL('./fixtures/es003_columns.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').slice(0, 1).join(''));

/** Titles that no reader among the four has: see the comment of the table. */
const ADDED = ['Ultimate Consignee Number', 'Ultimate Consignee Name'];

const classOf = (title: string) => {
  const name = columnOfTitle(title);
  return name === null ? null : es003Columns[name].dataClass;
};

describe('es003Columns', () => {
  it('has the 53 titles that public readers know, and the consignee', () => {
    expect(listed).toHaveLength(53);
    const titles = reportColumnNames.map((name) => es003Columns[name].title);
    expect(titles.toSorted()).toEqual([...listed, ...ADDED].toSorted());
  });

  it('leaves no title to two columns', () => {
    for (const name of reportColumnNames) {
      for (const title of [es003Columns[name].title, ...es003Columns[name].aliases])
        expect(columnOfTitle(title)).toBe(name);
    }
  });

  it('seals everyone who is named or numbered', () => {
    const sealed = listed
      .concat(ADDED)
      .filter((title) => /Name|Importer|Manufacturer|Exporter|Consignee|Surety/.test(title));
    expect(sealed).toHaveLength(10);
    for (const title of sealed) {
      expect(['NAME', 'IOR_NUMBER', 'MID', 'LICENCE_PERMIT']).toContain(classOf(title));
    }
  });

  it('knows which amounts repeat', () => {
    // The titles say it: `Line Tariff ...` is of the number, `Line ...` of the line, `Total ...` of the entry.
    const amounts = reportColumnNames.filter((name) => es003Columns[name].type === 'amount');
    expect(amounts).toHaveLength(8);
    for (const name of amounts) {
      const { title, level } = es003Columns[name];
      const said = title.startsWith('Line Tariff') ? 'tariff' : title.startsWith('Line') ? 'line' : 'entry';
      expect([title, level]).toEqual([title, said]);
    }
  });
});

describe('columnOfTitle', () => {
  it.each([
    'Line Tariff Quantity (1)',
    ' line  tariff quantity 1 ',
    'LINE TARIFF\nQUANTITY (1)',
    'Line\u00A0Tariff Quantity (1)',
  ])('finds %j by its letters and digits', (title) => {
    expect(columnOfTitle(title)).toBe('qty1');
  });

  it('does not take one title for another', () => {
    expect(columnOfTitle('HTS Number – Full')).toBe('hts');
    expect(columnOfTitle('Line Duty Amount')).toBe('line_duty');
    expect(columnOfTitle('Line Tariff Duty Amount')).toBe('duty');
    expect(columnOfTitle('Duty Amount')).toBeNull();
    expect(columnOfTitle('')).toBeNull();
  });
});
