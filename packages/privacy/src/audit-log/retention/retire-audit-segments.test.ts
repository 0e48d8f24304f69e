import { describe, expect, it } from 'vitest';
import { person, T } from '../../authority/fixtures/analyst.ts';
import type { AuditLog } from '../audit-log.ts';
import { segmentName } from '../files/segment-name.ts';
import { MemoryFileSystem } from '../fixtures/memory-file-system.ts';
import { sampleRecord } from '../fixtures/sample-record.ts';
import { openAuditLog } from '../open-audit-log.ts';
import { verifyAuditLog } from '../verify-audit-log.ts';
import { AUDIT_RETENTION } from './audit-retention.ts';
import { retireAuditSegments, type RetireOptions } from './retire-audit-segments.ts';

const DAY = 86_400_000;
const [directory, archive] = ['/log', '/archive'];

/** Where records are made on some days before T, one segment each. */
async function logOf(daysBefore: readonly number[]) {
  const fileSystem = new MemoryFileSystem();
  let now = T;
  const clock = { now: () => now };
  const log = await openAuditLog({ directory, fileSystem, clock, maxSegmentBytes: 1 });
  for (const days of daysBefore) {
    now = T - days * DAY;
    await log.append({ ...sampleRecord, phase: 'intent', corr: `c-${days}` });
  }
  now = T;
  const options: RetireOptions = {
    principal: { ...person, roles: ['ADMIN'] },
    project: 'P-STEEL',
    archive,
    clock,
    fileSystem,
  };
  return { fileSystem, log, options };
}

const names = (...seqs: readonly number[]): readonly string[] => seqs.map(segmentName);
const last = async (log: AuditLog, fileSystem: MemoryFileSystem): Promise<unknown> => {
  const segments = (await fileSystem.list(log.directory)).filter((name) => name.startsWith('audit-'));
  const text = (await fileSystem.read(`${log.directory}/${segments.toSorted().at(-1)}`)).toString();
  return JSON.parse(text.trimEnd().split('\n').at(-1) ?? '');
};

describe('AUDIT_RETENTION', () => {
  it('R-94 keeps 90 days online and seven years in all, reviews monthly, erases extracts within 90 days', () => {
    expect(AUDIT_RETENTION).toEqual({ onlineDays: 90, totalYears: 7, reviewMonths: 1, extractDays: 90 });
  });
});

describe('retireAuditSegments', () => {
  it('R-94 archives whole segments after 90 days to the instant, and the rest still verifies', async () => {
    const { log, fileSystem, options } = await logOf([91, 90.00001, 90, 1]);
    const done = await retireAuditSegments(log, options);
    expect(done).toEqual({ archived: names(1, 2), disposed: [] });
    expect(await fileSystem.list(archive)).toEqual(names(1, 2));
    expect(fileSystem.isReadOnly(`${archive}/${segmentName(1)}`)).toBe(true);
    await log.append({ ...sampleRecord, phase: 'outcome', corr: 'c-1' });
    await log.close();
    const found = await verifyAuditLog(directory, { fileSystem });
    // Four records, the intent and outcome of the act, and one more; the intents of the first three are still open.
    expect(found).toMatchObject({ status: 'ok', records: 7, retired: 2, openIntents: [1, 2, 3] });
    const again = await openAuditLog({ directory, fileSystem });
    expect((await again.append(sampleRecord)).seq).toBe(8);
    await again.close();
  });

  it('R-94 disposes of archived segments after seven years, and keeps their roots', async () => {
    const { log, fileSystem, options } = await logOf([8 * 365, 6 * 365, 1]);
    const done = await retireAuditSegments(log, options);
    expect(done).toEqual({ archived: names(1, 2), disposed: names(1) });
    expect(await fileSystem.list(archive)).toEqual(names(2));
    const kept =
      (await fileSystem.list(directory))
        .filter((name) => name.startsWith('retired-'))
        .toSorted()
        .at(-1) ?? '';
    const { segments } = JSON.parse((await fileSystem.read(`${directory}/${kept}`)).toString()) as {
      segments: readonly Record<string, unknown>[];
    };
    expect(segments.map(({ name, disposed }) => [name, disposed])).toEqual([
      [segmentName(1), true],
      [segmentName(2), false],
    ]);
    for (const { root, sha256 } of segments)
      expect(`${String(root)}${String(sha256)}`).toMatch(/^[0-9a-f]{128}$/);
    expect(await last(log, fileSystem)).toMatchObject({
      kind: 'AUDIT_RETENTION',
      phase: 'outcome',
      actor: { roles: ['ADMIN'] },
      rows: { released: 2, withheld: 1 },
    });
    await log.close();
    expect(await verifyAuditLog(directory, { fileSystem })).toMatchObject({ status: 'ok', retired: 2 });
  });

  it('R-94 goes on after a crash at any point, and loses no segment', async () => {
    for (let failAt = 1; failAt <= 40; failAt += 1) {
      const { log, fileSystem, options } = await logOf([8 * 365, 100, 1]);
      let calls = 0;
      const failing = new Proxy(fileSystem, {
        get(target, name) {
          const member: unknown = Reflect.get(target, name);
          if (typeof member !== 'function') return member;
          return (...args: readonly unknown[]): unknown => {
            calls += 1;
            if (calls === failAt) return Promise.reject(Object.assign(new Error('x'), { code: 'EIO' }));
            return Reflect.apply(member, target, args);
          };
        },
      });
      await retireAuditSegments(log, { ...options, fileSystem: failing }).catch(() => undefined);
      const found = await verifyAuditLog(directory, { fileSystem });
      expect(found, `call ${failAt}`).toMatchObject({ status: 'ok', records: 5 });
      await retireAuditSegments(log, options);
      expect(await fileSystem.list(archive)).toEqual(names(2));
      expect(await verifyAuditLog(directory, { fileSystem })).toMatchObject({ status: 'ok', retired: 2 });
      await log.close();
    }
  });

  it.each([
    ['SECURITY_ADMIN', ['SECURITY_ADMIN']],
    ['SECURITY_ADMIN who is ADMIN as well', ['ADMIN', 'SECURITY_ADMIN']],
    ['USER', ['USER']],
    ['AUDIT_EXECUTIVE', ['AUDIT_EXECUTIVE']],
    ['MASTER_ADMIN', ['MASTER_ADMIN']],
  ])('R-12 is refused to %s, and that is recorded', async (_, roles) => {
    const { log, fileSystem, options } = await logOf([200, 1]);
    const refused = retireAuditSegments(log, { ...options, principal: { ...person, roles } });
    await expect(refused).rejects.toMatchObject({ code: 'AUDIT_RETENTION_REFUSED' });
    expect(await fileSystem.list(archive)).toEqual([]);
    expect(await last(log, fileSystem)).toMatchObject({
      kind: 'AUDIT_RETENTION',
      actor: { roles },
      error: 'AUDIT_RETENTION_REFUSED',
    });
    await log.close();
  });

  it.each([{ onlineDays: 1 }, { totalYears: 1 }, { onlineDays: Number.NaN }])(
    'R-94 takes no shorter schedule: %j',
    async (change) => {
      const { log, options } = await logOf([200, 1]);
      const retention = { ...AUDIT_RETENTION, ...change };
      await expect(retireAuditSegments(log, { ...options, retention })).rejects.toMatchObject({
        params: { reason: 'SCHEDULE_TOO_SHORT' },
      });
      await log.close();
    },
  );

  it('R-93 finds what was kept of segments changed, and the archive as well', async () => {
    const { log, fileSystem, options } = await logOf([200, 100, 1]);
    await retireAuditSegments(log, options);
    await log.close();
    const kept =
      (await fileSystem.list(directory))
        .filter((name) => name.startsWith('retired-'))
        .toSorted()
        .at(-1) ?? '';
    const path = `${directory}/${kept}`;
    const whole = (await fileSystem.read(path)).toString();
    const { peaks } = JSON.parse(whole) as { peaks: readonly string[] };
    const changed = whole.replace(peaks[0] ?? '', 'f'.repeat(64));
    await fileSystem.overwrite(path, Buffer.from(changed));
    expect(await verifyAuditLog(directory, { fileSystem })).toMatchObject({ status: 'tampered' });
    await fileSystem.overwrite(path, Buffer.from('x'));
    expect(await verifyAuditLog(directory, { fileSystem })).toMatchObject({ status: 'tampered' });
  });
});
