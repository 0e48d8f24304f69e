import { records, subjects, type RecordFact } from '@tradepulse/measures';
import { describe, expect, it } from 'vitest';
import { resolveReferenceTables } from '../reference/dated/resolve-tables.ts';
import { rowRuleDefinitions, ruleReferences } from './ace-rules.ts';
import { dateOrderRules } from './columns/date-order-rules.ts';
import { entryNumberRules } from './columns/entry-number-rules.ts';
import { compileRowRules } from './compile-row-rules.ts';
import { batchOf, type WrittenRow } from './fixtures/batch-of.ts';
import { caseCases } from './fixtures/case-cases.ts';
import { columnCases } from './fixtures/column-cases.ts';
import { entryCases } from './fixtures/entry-cases.ts';
import type { RuleCase } from './fixtures/rule-case.ts';

const cases: readonly RuleCase[] = [...columnCases, ...entryCases, ...caseCases];
const references = await ruleReferences(await resolveReferenceTables());

/** How many findings the rules of an id have in one record. */
function findings({ id, subject }: RuleCase, row: WrittenRow): number {
  const batch = batchOf(subject, [row]);
  return compileRowRules(rowRuleDefinitions, subject, references)
    .filter((rule) => rule.id === id)
    .reduce((sum, rule) => sum + rule.failing(batch, new Float64Array(1)).length, 0);
}

describe.each(cases)('$id of $subject', (one) => {
  it.each(one.holds)('holds for %j', (row) => {
    expect(findings(one, row)).toBe(0);
  });

  it.each(one.fails)('fails for %j', (row) => {
    expect(findings(one, row)).toBe(1);
  });

  it('says nothing of a record whose values are missing', () => {
    const empty = Object.fromEntries(Object.keys(one.fails[0] ?? {}).map((name) => [name, null]));
    expect(findings(one, empty)).toBe(0);
  });
});

describe('the rules about single records', () => {
  it('each have records that hold to them and records that do not', () => {
    const shown = cases.filter(({ holds, fails }) => holds.length > 0 && fails.length > 0);
    expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(rowRuleDefinitions.map(({ id }) => id)));
  });

  it('reach every column of an entry number', () => {
    const withEntry = Object.values(subjects).filter((fact: RecordFact) => 'entry_no' in fact.columns);
    // And those of reconciliations and drawback claims, which are called otherwise.
    expect(entryNumberRules).toHaveLength(withEntry.length + 2);
  });

  it('put dates and moments in order, and nothing else', () => {
    const types = dateOrderRules.flatMap(({ subject, columns }) => {
      const fact: RecordFact = records[subject];
      return columns.map((name) => fact.columns[name]?.type);
    });
    expect(new Set(types)).toEqual(new Set(['date', 'instant']));
  });
});
