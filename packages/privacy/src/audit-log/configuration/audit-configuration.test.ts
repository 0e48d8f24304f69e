import { describe, expect, it } from 'vitest';
import { at, person, T } from '../../authority/fixtures/analyst.ts';
import { memoryAuditSink } from '../memory-audit-sink.ts';
import {
  AUDIT_CONFIGURATION,
  changeAuditConfiguration,
  type AuditConfiguration,
} from './audit-configuration.ts';

const officer = { ...person, roles: ['SECURITY_ADMIN'] };

function change(changes: object, roles: readonly string[] = officer.roles) {
  const audit = memoryAuditSink({ clock: at(T) });
  const access = { principal: { ...person, roles }, project: 'P-STEEL', audit, clock: at(T) };
  return { audit, changed: changeAuditConfiguration(AUDIT_CONFIGURATION, changes, access) };
}

describe('changeAuditConfiguration', () => {
  it('R-12 lets a Security Administrator change settings, and records that', async () => {
    const { audit, changed } = change({ maxPending: 5_000 });
    expect(await changed).toEqual({ ...AUDIT_CONFIGURATION, maxPending: 5_000 });
    expect(audit.records()).toMatchObject([
      {
        kind: 'AUDIT_CONFIGURATION',
        activity: 'CHANGE',
        action: 'ADMINISTER_AUDIT_CONFIGURATION',
        decision: { effect: 'allow' },
        error: null,
      },
    ]);
    expect(audit.records()[0]?.content?.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each(['USER', 'ADMIN', 'MASTER_ADMIN', 'AUDIT_EXECUTIVE'])('R-12 is refused to %s', async (role) => {
    const { audit, changed } = change({ maxPending: 5_000 }, [role]);
    await expect(changed).rejects.toMatchObject({ code: 'AUDIT_CONFIGURATION_REFUSED' });
    expect(audit.records()).toMatchObject([{ decision: { effect: 'deny' } }]);
  });

  it.each<[string, object]>([
    ['RETENTION_SHORTER', { retention: { ...AUDIT_CONFIGURATION.retention, totalYears: 1 } }],
    ['RETENTION_SHORTER', { retention: { ...AUDIT_CONFIGURATION.retention, onlineDays: 0 } }],
    ['SETTING_UNKNOWN', { enabled: false }],
    ['maxPending', { maxPending: 0 }],
    ['checkpointEveryRecords', { checkpointEveryRecords: Infinity }],
  ])('R-12 has no setting that deletes or turns off: %s', async (reason, changes) => {
    const { audit, changed } = change(changes);
    await expect(changed).rejects.toMatchObject({ params: { reason } });
    expect(audit.records()).toMatchObject([{ error: 'AUDIT_CONFIGURATION_REFUSED' }]);
  });

  it('R-94 keeps longer when it is asked to', async () => {
    const retention: AuditConfiguration['retention'] = { ...AUDIT_CONFIGURATION.retention, totalYears: 10 };
    expect((await change({ retention }).changed).retention.totalYears).toBe(10);
  });
});
