import { choose, compare, constant, days, lastDay, minus, not, plus, rowsOf } from '@tradepulse/measures';
import { describe, expect, it } from 'vitest';
import { addsAmounts, componentsOf, looksUpTransactions } from './component.ts';

const exams = rowsOf('exam');
const bills = rowsOf('bill_receivable');

describe('componentsOf', () => {
  it('takes a sum for the sum of its amounts, and a count for a sum of records', () => {
    const [sum] = componentsOf(exams.sum('exam_cost').where(exams.is('targeted')).spec);
    expect(sum).toMatchObject({
      kind: 'sum',
      relation: 'exam',
      of: { kind: 'column', column: 'exam_cost' },
      where: { kind: 'is' },
      linked: true,
    });
    expect(componentsOf(exams.count().spec)).toMatchObject([{ kind: 'sum', of: null, where: null }]);
    expect(componentsOf(exams.distinct('importer').spec)).toMatchObject([{ kind: 'sum', of: null }]);
  });

  it('knows percentiles from each other, and extremes as somebody’s own', () => {
    expect(componentsOf(exams.quantile('exam_cost', 0.9).spec)).toMatchObject([
      { kind: 'quantile', fraction: 0.9 },
    ]);
    expect(componentsOf(exams.maximum('exam_cost').spec)).toMatchObject([{ kind: 'single' }]);
  });

  it('takes what is computed inside of groups for the records that it is taken from', () => {
    const groups = exams.groups(['port'], {
      dearest: exams.maximum('exam_cost').where(exams.is('targeted')),
      all: exams.sum('exam_cost'),
    });
    expect(componentsOf(groups.spec)).toMatchObject([
      { kind: 'sum', of: null, where: { kind: 'is' } },
      { kind: 'sum', of: { column: 'exam_cost' }, where: null },
    ]);
  });

  it('sees nobody behind publications, the agency’s own work and the calendar', () => {
    expect(componentsOf(rowsOf('staff_time').count().spec)).toEqual([]);
    expect(componentsOf(rowsOf('world_flow').sum('value').spec)).toEqual([]);
  });

  it('compares a cell with those of other questions unless it depends on its own', () => {
    const age = days(bills.date('issue_date'), lastDay());
    const old = compare(age, '>', 90);
    const standing = bills.standing('issue_date', 'paid_date');
    expect(componentsOf(standing.count().where(old).spec)[0]?.linked).toBe(true);
    expect(componentsOf(bills.count().where(not(old)).spec)[0]?.linked).toBe(false);
    const peers = exams.amongPeers(['port'], exams.count());
    expect(componentsOf(exams.sum(minus(peers, 1)).spec)[0]?.linked).toBe(false);
  });
});

describe('addsAmounts', () => {
  const lines = rowsOf('entry_line');
  const value = lines.number('entered_value');

  it('knows sums of money and of quantities, and sums and differences of them', () => {
    expect(addsAmounts(lines.sum('entered_value').spec)).toBe(true);
    expect(addsAmounts(lines.quantity('qty1', 'uom1').where(compare(value, '>', 0)).spec)).toBe(true);
    expect(addsAmounts(lines.sum(minus(plus(value, value), value)).spec)).toBe(true);
  });

  it('takes nothing for an amount that could be one for every record', () => {
    expect(addsAmounts(lines.count().spec)).toBe(false);
    expect(addsAmounts(lines.sum(constant(1)).spec)).toBe(false);
    expect(addsAmounts(lines.sum(minus(value, minus(value, 1))).spec)).toBe(false);
    expect(addsAmounts(lines.sum(choose(compare(value, '>', 0), constant(1), constant(0))).spec)).toBe(false);
    expect(addsAmounts(rowsOf('release').sum(days(lastDay(), lastDay())).spec)).toBe(false);
    expect(addsAmounts(rowsOf('exam').distinct('importer').spec)).toBe(false);
    expect(addsAmounts(lines.median('entered_value').spec)).toBe(false);
    expect(addsAmounts(exams.groups(['port'], { cost: exams.sum('exam_cost') }).spec)).toBe(false);
  });
});

describe('looksUpTransactions', () => {
  it('knows the agency’s own rows that look transactions up, and those that do not', () => {
    const limits = rowsOf('quota_limit');
    const charges = rowsOf('quota_charge');
    const filled = charges.matching({ quota_no: limits.text('quota_no') }).sum('qty_charged');
    expect(looksUpTransactions(limits.sum(filled).spec)).toBe(true);
    expect(looksUpTransactions(limits.count().spec)).toBe(false);
    expect(looksUpTransactions(charges.count().spec)).toBe(false);
  });
});
