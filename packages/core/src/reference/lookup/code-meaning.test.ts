import { describe, expect, it } from 'vitest';
import { resolveReferenceTables } from '../dated/resolve-tables.ts';
import { codeLookup } from './code-meaning.ts';

const codeMeaning = codeLookup(await resolveReferenceTables());

describe('codeMeaning', () => {
  it('reads codes as text with their zeros', () => {
    expect(codeMeaning('entry_type', '01', '2024-01-01')).toBe('Consumption - Free and Dutiable');
    expect(codeMeaning('entry_type', '1', '2024-01-01')).toBeNull();
    expect(codeMeaning('user_fee_class_line', '499', '2024-01-01')).toBe('Formal merchandise processing fee');
    expect(codeMeaning('mode_of_transportation', '11', '2024-01-01')).toBe('Vessel, containerized');
  });

  it('knows entry type 13 from the first day of its test', () => {
    expect(codeMeaning('entry_type', '13', '2026-09-21')).toBeNull();
    expect(codeMeaning('entry_type', '13', '2026-09-22')).toBe('Informal - Mail');
  });
});
