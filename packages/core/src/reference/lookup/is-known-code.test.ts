import { describe, expect, it } from 'vitest';
import { resolveReferenceTables } from '../dated/resolve-tables.ts';
import { knownCodeLookup } from './is-known-code.ts';

const isKnownCode = knownCodeLookup(await resolveReferenceTables());

describe('isKnownCode', () => {
  const on = '2024-01-01';

  it.each([
    ['center', 'CEE010', 'CEE011'],
    ['country', 'KV', 'XO'],
    ['entry_type', '01', '1'],
    ['fee_class', '311', '999'],
    ['fee_class', '016', '16'],
    ['mode', '40', '42'],
    ['port', '2704', '2799'],
    ['spi', 'S+', 'QQ'],
    ['spi', 'X', 'x'],
    ['textile_category', '338', '999'],
  ] as const)('of %s knows %s and not %s', (list, known, unknown) => {
    expect(isKnownCode(list, known, on)).toBe(true);
    expect(isKnownCode(list, unknown, on)).toBe(false);
  });

  it('goes by the day', () => {
    expect(isKnownCode('country', 'AN', '2010-01-01')).toBe(true);
    expect(isKnownCode('country', 'AN', on)).toBe(false);
  });

  it.each(['hts', 'schedule_b', 'unit'] as const)('cannot say of %s', (list) => {
    expect(isKnownCode(list, '6109100012', on)).toBeNull();
  });
});
