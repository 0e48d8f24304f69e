import { describe, expect, it } from 'vitest';
import { auditedId } from './audited-id.ts';

describe('auditedId', () => {
  it.each(['MOU-2026-03', 'DAA-0568-2026-0001', '0189f7b4-3c2e-4a55-9b1e-2f6c3f0a9d11'])(
    'lets %s into the log',
    (id) => {
      expect(auditedId(id)).toBe(id);
    },
  );

  it.each([
    ['a Social Security number', '078-05-1120'],
    ['nine digits', '078051120'],
    ["an employer's number", '12-3456789'],
    ["an importer's number with its suffix", '12-3456789XX'],
    ['a sentence', 'who is Canary Imports'],
    ['something else', 7],
  ])('does not let %s', (_, id) => {
    expect(auditedId(id)).toBe('unknown');
  });
});
