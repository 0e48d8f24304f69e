import { describe, expect, it } from 'vitest';
import { DuckDbError } from '../engine/duckdb/duckdb-error.ts';
import { ExtractError } from './extract-error.ts';
import { isResumable } from './resumable.ts';

describe('isResumable', () => {
  it('holds when the host or the machine ended the load, not when the extract is refused', () => {
    const refusal = new ExtractError('EXTRACT_CHANGED', { extractId: 'X' });
    expect(isResumable(new DuckDbError('DISK_FULL', {}), undefined)).toBe(true);
    expect(isResumable(new Error('socket hang up'), undefined)).toBe(true);
    expect(isResumable(refusal, undefined)).toBe(false);
    expect(isResumable(refusal, new AbortController().signal)).toBe(false);
    expect(isResumable(refusal, AbortSignal.abort())).toBe(true);
  });
});
