import { describe, expect, it } from 'vitest';
import { resolveReferenceTables } from '../dated/resolve-tables.ts';
import { countryBridge } from './country-bridge.ts';

const tables = await resolveReferenceTables();
const { scheduleCCodesOf, iso2Of } = countryBridge(tables);

describe('countryBridge', () => {
  it('goes there and back for every country that Schedule C prints', () => {
    for (const { code, iso2 } of tables.countryCodes.rows
      .filter(({ kind }) => kind === 'published')
      .map((row) => ({ code: row.schedule_c, iso2: row.iso2 }))) {
      expect(scheduleCCodesOf(iso2, '2024-01-01')).toEqual([code]);
      expect(iso2Of(code, '2024-01-01')).toBe(iso2);
    }
  });

  it('gives both codes where letters are ambiguous', () => {
    expect(scheduleCCodesOf('PS', '2024-01-01')).toEqual(['5082', '5083']);
  });

  it('leads areas to the country whose note includes them, and back to the country alone', () => {
    expect(scheduleCCodesOf('JE', '2024-01-01')).toEqual(['4120']);
    expect(iso2Of('4120', '2024-01-01')).toBe('GB');
    expect(scheduleCCodesOf('XO', '2024-01-01')).toEqual(['1220']);
  });

  it('knows a state from its first day and a former one to its last', () => {
    expect(scheduleCCodesOf('SS', '2011-07-08')).toEqual([]);
    expect(scheduleCCodesOf('SS', '2011-07-09')).toEqual(['7323']);
    expect(scheduleCCodesOf('AN', '2010-01-01')).toEqual(['2774', '2777', '4210']);
    expect(scheduleCCodesOf('AN', '2024-01-01')).toEqual([]);
    expect(scheduleCCodesOf('ZZ', '2024-01-01')).toEqual([]);
  });
});
