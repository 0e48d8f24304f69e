import {
  measure,
  outer,
  compare,
  requirementsOf,
  resolveQuestion,
  rowsOf,
  type Input,
  type Period,
  type RecordName,
} from '@tradepulse/measures';
import { describe, expect, it } from 'vitest';
import { chooseRecords } from './choose-records.ts';
import type { RecordHolding } from './record-holdings.ts';

const held = (relation: RecordName, ...covered: RecordHolding['covered']): [RecordName, RecordHolding] => [
  relation,
  { relation, covered, asOf: '2024-07-01', extracts: ['june'] },
];

const halfYear = { first: '2024-01-01', last: '2024-06-30' };

/** The facts that answer an input over a period. */
function chosen(
  input: Input<number | null>,
  period: Period,
  ...holdings: readonly [RecordName, RecordHolding][]
): readonly string[] {
  const probe = measure({
    id: 'test/probe',
    title: 'Probe',
    unit: 'count',
    direction: 'neutral',
    formula: 'x',
    source: 'definition',
    inputs: { x: input },
    compute: ({ x }) => x,
  });
  const question = resolveQuestion({ measures: [probe], period });
  return [...chooseRecords(requirementsOf(question).inputs, question, new Map(holdings)).keys()];
}

const exams = rowsOf('exam');
const bonds = rowsOf('bond').standing('effective', 'terminated');
const bills = rowsOf('bill_receivable');
const entryOfBill = rowsOf('entry_summary').matching({ entry_no: bills.text('entry_no') });

describe('chooseRecords', () => {
  it('takes a period of which every day is covered', () => {
    expect(chosen(exams.count(), { quarter: '2024-Q2' }, held('exam', halfYear))).toEqual(['exam']);
  });

  it('refuses a month that no extract covers, in part or at all, and says what is covered', () => {
    const refusal = 'exam cannot be answered for 2024-07; what is loaded can answer 2024-01-01 to 2024-06-30';
    expect(() => chosen(exams.count(), { month: '2024-07' }, held('exam', halfYear))).toThrow(refusal);
    const most = { first: '2024-01-02', last: '2024-06-30' };
    expect(() => chosen(exams.count(), { month: '2024-01' }, held('exam', most))).toThrow('2024-01;');
    const apart = [halfYear, { first: '2024-08-01', last: '2024-12-31' }] as const;
    expect(() => chosen(exams.count(), { calendarYear: 2024 }, held('exam', ...apart))).toThrow('for 2024;');
  });

  it('asks of what stands at a day that the day has come, and no more', () => {
    const june = { first: '2024-06-01', last: '2024-06-30' };
    expect(chosen(bonds.count(), { calendarYear: 2023 }, held('bond', june))).toEqual(['bond']);
    expect(() => chosen(bonds.count(), { month: '2024-07' }, held('bond', june))).toThrow('for 2024-07;');
  });

  it('refuses what is not loaded, also where it is only looked up or only dates the rows', () => {
    const bill = held('bill_receivable', halfYear);
    const month = { month: '2024-02' } as const;
    expect(() => chosen(exams.count(), month)).toThrow('nothing is loaded of exam');
    const known = bills.count().where(entryOfBill.exist());
    expect(() => chosen(known, month, bill)).toThrow('nothing is loaded of entry_summary');
    const byEntry = bills.on(entryOfBill.first('entry_date')).sum('principal');
    expect(() => chosen(byEntry, month, bill)).toThrow('nothing is loaded of entry_summary');
    const entry = held('entry_summary', { first: '2020-01-01', last: '2020-12-31' });
    expect(chosen(byEntry, month, bill, entry).toSorted()).toEqual(['bill_receivable', 'entry_summary']);
    const later = entryOfBill.where(
      compare(rowsOf('entry_summary').date('entry_date'), '>', outer(bills.date('issue_date'))),
    );
    expect(() => chosen(bills.count().where(later.exist()), month, bill)).toThrow('of entry_summary');
  });
});
