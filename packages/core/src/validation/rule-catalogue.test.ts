import { describe, expect, it } from 'vitest';
import { rowRuleDefinitions, setRuleDefinitions } from './ace-rules.ts';
import { ruleCatalogue } from './rule-catalogue.ts';

describe('ruleCatalogue', () => {
  it('describes every rule, in plain values', () => {
    const rules = ruleCatalogue();
    expect(rules).toHaveLength(rowRuleDefinitions.length + setRuleDefinitions.length);
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
  });

  it('says which compare several records', () => {
    const rule = ruleCatalogue().find(({ id }) => id === 'SUMMARY_PROCESSING_FEE');
    expect(rule).toMatchObject({ scope: 'set', severity: 'warn', column: 'mpf_est' });
  });
});
