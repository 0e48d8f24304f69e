import { records, storedRecordColumns, type RecordFact } from '@tradepulse/measures';
import { DATA_CLASSES } from '@tradepulse/privacy';
import { describe, expect, it } from 'vitest';
import { fieldCatalogue } from './field-catalogue.ts';
import { fieldRule } from './field-rule.ts';

const catalogue = fieldCatalogue();

describe('the field catalogue', () => {
  it('R-30 gives every column of every relation a class of the list', () => {
    // 86 facts and 9 reference tables have more than so many columns; which ones the vocabulary says.
    expect(catalogue.length).toBeGreaterThan(900);
    for (const { dataClass } of catalogue) expect(Object.hasOwn(DATA_CLASSES, dataClass)).toBe(true);
    const named = catalogue.map(({ relation, column }) => `${relation}.${column}`);
    expect(new Set(named).size).toBe(named.length);
    for (const { name, columns } of Object.values<RecordFact>(records))
      for (const column of Object.keys(columns)) expect(named).toContain(`${name}.${column}`);
  });

  it.each([
    ['entry_summary', 'importer_name'],
    ['entry_summary', 'constructor'],
    ['census_import', '__proto__'],
    ['census_import', 'general_value_day'],
    ['ref_agreement', 'toString'],
    ['constructor', 'name'],
    ['vault.identity', 'envelope'],
  ])('R-30 refuses %s.%s, which is in no catalogue', (relation, column) => {
    expect(() => fieldRule(relation, column)).toThrow('what has no class is refused');
  });

  it('R-30 repeats no name that is not its own', () => {
    expect(() => fieldRule('078-05-1120', '078-05-1120')).toThrow(/^(?!.*078)/u);
  });

  it('R-30 shows no identity: parties and numbers of records are counted, sealed text not even that', () => {
    const identifying = catalogue.filter(({ dataClass }) => DATA_CLASSES[dataClass].sensitivity !== 'open');
    expect(identifying.length).toBeGreaterThan(50);
    expect(identifying.filter(({ shown }) => shown === 'value')).toEqual([]);
    for (const fact of Object.values<RecordFact>(records)) {
      const stored = new Set(storedRecordColumns(fact).map(([name]) => name));
      for (const column of Object.keys(fact.columns))
        expect(fieldRule(fact.name, column).shown === 'nothing').toBe(!stored.has(column));
    }
    expect(fieldRule('entry_summary', 'entry_no')).toMatchObject({ shown: 'count' });
  });

  it.each([
    ['trade_partner', 'name', 'NAME'],
    ['trade_partner', 'phone', 'PHONE'],
    ['trade_partner', 'email', 'EMAIL'],
    ['trade_partner', 'duns', 'DUNS'],
    ['trade_partner', 'licence', 'LICENCE_PERMIT'],
    ['trade_partner', 'address', 'ADDRESS_BUSINESS'],
    ['trade_partner', 'importer', 'IOR_NUMBER'],
    ['entry_line', 'manufacturer', 'MID'],
    ['export_line', 'exporter', 'EIN'],
    ['business_register', 'business', 'FTI'],
    ['entry_line', 'hts10', 'DIMENSION'],
    ['entry_line', 'entered_value', 'STATISTIC'],
    ['census_import', 'general_value_mo', 'STATISTIC'],
    ['census_import', 'general_value', 'STATISTIC'],
    ['census_import', 'country', 'DIMENSION'],
  ])('R-30 says of %s.%s that it is %s', (relation, column, dataClass) => {
    expect(fieldRule(relation, column).dataClass).toBe(dataClass);
  });

  it('R-32 R-33 has no column of a trade partner number and none of a credential', () => {
    expect(catalogue.filter(({ dataClass }) => DATA_CLASSES[dataClass].sensitivity === 'never')).toEqual([]);
  });

  it('R-36 leaves published statistics and dimensions open to all granted users', () => {
    const published = catalogue.filter(({ relation }) =>
      /^(?:census_|ref_|world_flow|mirror_flow|macro)/u.test(relation),
    );
    expect(published.length).toBeGreaterThan(100);
    for (const { dataClass, shown } of published) {
      expect(DATA_CLASSES[dataClass].sensitivity).toBe('open');
      expect(shown).toBe('value');
    }
  });

  it('R-34 R-35 flags what the Census Bureau, the tax returns and export declarations brought', () => {
    const flagged = new Map<string, Set<string>>();
    for (const { relation, flags } of catalogue)
      if (flags.length > 0) flagged.set(relation, (flagged.get(relation) ?? new Set()).add(flags.join(' ')));
    expect(Object.fromEntries([...flagged].map(([relation, sets]) => [relation, [...sets]]))).toEqual({
      census_import: ['TITLE_13'],
      census_export: ['TITLE_13 EXPORT_301G'],
      business_register: ['FTI TITLE_13'],
      export_line: ['TITLE_13 EXPORT_301G'],
      export_filing: ['TITLE_13 EXPORT_301G'],
    });
  });
});
