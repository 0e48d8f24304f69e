import { describe, expect, it } from 'vitest';
import { tableFingerprint } from './table-fingerprint.ts';

describe('tableFingerprint', () => {
  it('is the SHA-256 of the rows as JSON', () => {
    // printf '[]' | sha256sum
    expect(tableFingerprint([])).toBe('4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945');
  });
});
