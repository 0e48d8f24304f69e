import { records, subjects, type RecordFact, type SubjectName } from '@tradepulse/measures';
import { describe, expect, it } from 'vitest';
import { resolveReferenceTables } from '../reference/dated/resolve-tables.ts';
import { aceRules, rowRuleDefinitions, setRuleDefinitions } from './ace-rules.ts';

const all = [...rowRuleDefinitions, ...setRuleDefinitions];
const rules = await aceRules(await resolveReferenceTables());

describe('the rules', () => {
  it('have ids that fit the record of findings', () => {
    const [least, most] = records.record_audit.columns.rule.width;
    expect(
      all.filter(({ id }) => !/^[A-Z][A-Z0-9_]+$/.test(id) || id.length < least || id.length > most),
    ).toEqual([]);
  });

  it('have one severity an id', () => {
    const severities = Map.groupBy(all, ({ id }) => id);
    const several = [...severities].filter(
      ([, same]) => new Set(same.map(({ severity }) => severity)).size > 1,
    );
    expect(several.map(([id]) => id)).toEqual([]);
  });

  it('say what they ask and where it is from', () => {
    expect(all.filter(({ title, source }) => title.length < 12 || source.length < 6)).toEqual([]);
  });

  it('name columns that their subjects have', () => {
    const wrong = rowRuleDefinitions.filter(({ subject, columns, column }) => {
      const fact: RecordFact = subjects[subject];
      return [...columns, ...(column === null ? [] : [column])].some(
        (name) => !Object.hasOwn(fact.columns, name),
      );
    });
    expect(wrong.map(({ id, subject }) => `${id} ${subject}`)).toEqual([]);
  });

  it('ask a column of one subject once by one id', () => {
    const keys = rowRuleDefinitions.map(
      ({ id, subject, columns }) => `${id} ${subject} ${columns.join(' ')}`,
    );
    expect(keys.length).toBe(new Set(keys).size);
  });
});

describe('aceRules', () => {
  it('compiles the rules of a subject once', () => {
    expect(rules.rowRules('entry_line')).toBe(rules.rowRules('entry_line'));
  });

  it('has every rule about single records in one subject', () => {
    const names = Object.keys(subjects) as SubjectName[];
    const compiled = names.flatMap((name) => rules.rowRules(name));
    expect(compiled).toHaveLength(rowRuleDefinitions.length);
  });

  it('has the rules about several records in their order', () => {
    expect(rules.setRules.map(({ id }) => id)).toEqual(setRuleDefinitions.map(({ id }) => id));
  });
});
