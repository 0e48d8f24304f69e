import { describe, expect, it } from 'vitest';
import { auditFilter } from './audit-filter.ts';
import { sampleRecord } from './fixtures/sample-record.ts';
import { memoryAuditSink } from './memory-audit-sink.ts';

describe('memoryAuditSink', () => {
  it('chains and checks records as the log does', async () => {
    const sink = memoryAuditSink({ clock: { now: () => 0 } });
    const first = await sink.append({ ...sampleRecord, phase: 'intent' });
    const second = await sink.append({ ...sampleRecord, phase: 'outcome' });
    expect([first.seq, second.seq]).toEqual([1, 2]);
    expect(sink.records()[1]).toMatchObject({ prevHash: first.hash, time: '1970-01-01T00:00:00.000Z' });
    await expect(sink.append({ ...sampleRecord, phase: 'outcome' })).rejects.toMatchObject({
      code: 'AUDIT_RECORD_INVALID',
    });
  });
});

describe('the error of a record', () => {
  it.each(['ENOSPC', 'ACCESS_DENIED', 'TypeError', 'AbortError'])('may be %s', async (error) => {
    await expect(memoryAuditSink().append({ ...sampleRecord, error })).resolves.toMatchObject({ seq: 1 });
  });

  it.each(['no such row', 'error', 'E-1', 'Name123456789', ''])('may not be %j', async (error) => {
    await expect(memoryAuditSink().append({ ...sampleRecord, error })).rejects.toMatchObject({
      params: { field: 'error' },
    });
  });
});

describe('auditFilter', () => {
  it('keeps few codes, sorted, and of many the number and the digest', () => {
    const few = auditFilter('country', ['5700', '1220']);
    expect(few).toMatchObject({ column: 'country', count: 2, codes: ['1220', '5700'] });
    expect(few.digest).toBe(auditFilter('country', ['1220', '5700']).digest);
    const many = auditFilter(
      'hts10',
      Array.from({ length: 51 }, (_, at) => String(at)),
    );
    expect(many).toMatchObject({ count: 51, codes: null });
  });

  it('has the SHA-256 of the canonical JSON as digest', () => {
    // printf '%s' '["a"]' | sha256sum
    expect(auditFilter('c', ['a']).digest).toBe(
      '0eb5b8d6f81bc677da8a08567cc4fa9a06a57e9ec8da85ed73a7f62727996002',
    );
  });
});
