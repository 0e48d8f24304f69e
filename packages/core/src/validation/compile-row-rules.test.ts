import { describe, expect, it } from 'vitest';
import { resolveReferenceTables } from '../reference/dated/resolve-tables.ts';
import { ruleReferences } from './ace-rules.ts';
import { compileRowRules } from './compile-row-rules.ts';
import { batchOf } from './fixtures/batch-of.ts';
import { rowRule } from './row-rule-definition.ts';

const references = await ruleReferences(await resolveReferenceTables());

let prepared = 0;
const positive = (id: string, severity: 'reject' | 'quarantine' | 'warn') =>
  rowRule('entry_line', {
    id,
    severity,
    title: 'The value is above zero',
    source: 'a test',
    columns: ['entered_value'],
    check: () => {
      prepared += 1;
      return (of) => (row) => (of.entered_value[row] ?? 0) > 0;
    },
  });

describe('compileRowRules', () => {
  const batch = batchOf(
    'entry_line',
    [0, 5, 0, 0].map((entered_value) => ({ entered_value })),
  );

  it('names the rows that do not hold, but for those that are set aside already', () => {
    const [rule] = compileRowRules([positive('A', 'warn')], 'entry_line', references);
    expect(rule).toMatchObject({ id: 'A', severity: 'warn', column: 'entered_value' });
    expect(rule?.failing(batch, new Float64Array([0, 0, 1, 0]))).toEqual([0, 3]);
  });

  it('does not ask records that were withdrawn', () => {
    const [rule] = compileRowRules([positive('A', 'warn')], 'entry_line', references);
    const withdrawn = { ...batch, withdrawn: new Uint8Array([1, 0, 0, 0]) };
    expect(rule?.failing(withdrawn, new Float64Array(4))).toEqual([2, 3]);
  });

  it('asks what refuses before what sets aside, and that before what counts', () => {
    const definitions = [
      positive('W', 'warn'),
      positive('Q', 'quarantine'),
      positive('R', 'reject'),
      positive('Q2', 'quarantine'),
    ];
    expect(compileRowRules(definitions, 'entry_line', references).map(({ id }) => id)).toEqual([
      'R',
      'Q',
      'Q2',
      'W',
    ]);
  });

  it('takes the rules of the subject alone', () => {
    expect(compileRowRules([positive('A', 'warn')], 'entry_summary', references)).toEqual([]);
  });

  it('says nothing of a batch that has not the column', () => {
    const [rule] = compileRowRules([positive('A', 'warn')], 'entry_line', references);
    expect(rule?.failing(batchOf('entry_line', [{ mpf: 0 }]), new Float64Array(1))).toEqual([]);
  });

  it('prepares a rule once for all batches', () => {
    const before = prepared;
    const [rule] = compileRowRules([positive('A', 'warn')], 'entry_line', references);
    rule?.failing(batch, new Float64Array(4));
    rule?.failing(batch, new Float64Array(4));
    expect(prepared - before).toBe(1);
  });
});
