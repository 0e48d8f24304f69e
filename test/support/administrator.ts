import type { Person, Role } from '@tradepulse/privacy';
import { grantedPerson } from '@tradepulse/privacy/testing';

/** A CBP administrator with everything in order, in the project `records`. */
export function administrator(
  roles: readonly Role[] = ['ADMIN', 'MASTER_ADMIN', 'SECURITY_ADMIN'],
  id = 'admin-1',
): Person {
  return grantedPerson({
    id,
    roles,
    project: 'records',
    grantedAt: new Date('2026-01-07T09:00:00Z'),
    trainedAt: new Date('2026-01-02T09:00:00Z'),
  });
}
