import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeTable } from './code-tables.ts';

const listed = readFileSync(new URL('./fixtures/code_tables.csv', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => line.split(','));

const codesOf = (table: string) =>
  listed.filter(([name]) => name?.startsWith(table) === true).map(([, code = '']) => code);

describe('codeTable', () => {
  it.each([
    ['entryTypes', 'entry_type', 23],
    ['reconciliationIssues', 'reconciliation_issue', 7],
  ] as const)('knows the published codes of %s', (name, table, count) => {
    const codes = codesOf(table);
    expect(codes).toHaveLength(count);
    const known = codeTable(name, {});
    expect(codes.filter((code) => known?.has(code) !== true)).toEqual([]);
    // Every code of as many digits, and so no code that is not published.
    const all = Array.from({ length: 1_000 }, (_, at) => String(at).padStart(codes[0]?.length ?? 0, '0'));
    expect(all.filter((code) => known?.has(code)).length).toBe(count);
  });

  it('is the one of the host where there is one, and none where nobody has it', () => {
    const ports = new Set(['4601']);
    expect(codeTable('ports', { ports })).toBe(ports);
    expect(codeTable('ports', {})).toBeNull();
    expect(codeTable(null, { ports })).toBeNull();
  });
});
