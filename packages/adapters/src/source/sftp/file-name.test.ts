import { describe, expect, it } from 'vitest';
import { unusableFileName } from './file-name.ts';

describe('path traversal: unusableFileName', () => {
  it.each(['bill.csv', 'entry_line.csv.gz', '2026-10', '_a', 'a..b'])('takes %j', (name) => {
    expect(unusableFileName(name)).toBeNull();
  });

  it.each(['', '.', '..', '.a', 'a/b', '/a', 'a\\b', 'C:a', 'a b', 'a\nb', 'a\0', 'é', 'a'.repeat(201)])(
    'refuses %j',
    (name) => {
      expect(unusableFileName(name)).toBe('it is more than letters, digits, dots, dashes and underscores');
    },
  );

  it('refuses names of files that are not complete', () => {
    expect(unusableFileName('bill.csv.PART')).toBe('it ends as files do that are not complete');
  });
});
