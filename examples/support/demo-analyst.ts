import type { Person } from '@tradepulse/privacy';
import { grantedPerson } from '@tradepulse/privacy/testing';

const day = 86_400_000;

/**
 * A CBP analyst as an application builds one from its own accounts. The dates stand around today, so that
 * the demonstration keeps running.
 */
export function demoAnalyst(now: Date): Person {
  return grantedPerson({
    id: 'demo-analyst',
    project: 'imports-2024',
    needToKnow: 'Performance reports on imports',
    supervisor: 'demo-supervisor',
    programManager: 'demo-program-manager',
    masterAdministrator: 'demo-administrator',
    grantedAt: new Date(now.getTime() - 20 * day),
    trainedAt: new Date(now.getTime() - 30 * day),
  });
}
